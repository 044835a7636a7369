import { launchChromium } from "@managed-agents/browser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CLIENTS } from "../src/clients.ts";
import { PLAYED } from "../src/expected.ts";
import { type Browser, openPage } from "./open-page.ts";
import type { Outcome } from "./pages/play.ts";
import { type Pages, servePages } from "./serve-pages.ts";

/** Scripts of the page's own origin and nothing else: no text is compiled, and nothing is fetched. */
const STRICT = "default-src 'none'; script-src 'self'; worker-src 'self'";

let browser: Browser;
let pages: Pages;

beforeAll(async () => {
  browser = await launchChromium();
  pages = await servePages(["page", "start-worker", "worker"], STRICT);
});

afterAll(async () => {
  await browser?.close();
  pages?.close();
});

test.each([
  ["a page", "page", ["/page", "/page.js"]],
  ["a worker", "start-worker", ["/start-worker", "/start-worker.js", "/worker.js"]],
])(
  "in %s under a strict policy, both clients create, stream, confirm a tool and come to idle",
  async (where, name, files) => {
    const before = pages.requested.length;
    const { outcome, complaints } = await openPage(browser, `${pages.origin}/${name}`);
    const { played, compiled, fetched, firstAnswer } = outcome as Outcome;
    expect(outcome).not.toHaveProperty("error");
    expect(played).toEqual(Object.fromEntries(Object.keys(CLIENTS).map((client) => [client, PLAYED])));
    // The policy was in force: both were tried by the page itself, at its end.
    expect({ compiled, fetched }).toEqual({ compiled: "EvalError", fetched: "TypeError" });
    const refusals = complaints.filter((text) => !/Content Security Policy|Content-Security-Policy/.test(text));
    expect(refusals).toEqual([]);
    expect(pages.requested.slice(before)).toEqual(files);
    process.stdout.write(`in ${where}: first answer ${firstAnswer.toFixed(1)} ms after createMock was called\n`);
  },
);
