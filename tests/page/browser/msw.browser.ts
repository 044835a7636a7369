import { launchChromium } from "@managed-agents/browser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PLAYED } from "../src/expected.ts";
import { type Browser, openPage } from "./open-page.ts";
import { type Pages, servePages } from "./serve-pages.ts";

const API = "https://api.anthropic.com";

let browser: Browser;
let pages: Pages;

beforeAll(async () => {
  browser = await launchChromium();
  pages = await servePages(["msw"], `default-src 'self'; connect-src 'self' ${API}`);
});

afterAll(async () => {
  await browser?.close();
  pages?.close();
});

test("behind a service worker of MSW, both clients play turns, and breaks and cuts reach the other side", async () => {
  const { outcome, complaints } = await openPage(browser, `${pages.origin}/msw`);
  const expected = {
    played: PLAYED,
    duringTurn: "running",
    broke: "left",
    aborted: "left",
    cut: "broken",
    gone: 404,
    reset: true,
  };
  expect(outcome).toEqual({
    "our client": expected,
    "the official SDK": expected,
    others: { reached: "reached", messages: 404, worlds: ["idle", 404] },
  });
  // Chromium notes every answer that is an error; the ones here were asked for.
  expect(complaints.filter((text) => !text.startsWith("Failed to load resource:"))).toEqual([]);
  expect(pages.requested).toEqual(["/msw", "/msw.js", "/mockServiceWorker.js", "/reached"]);
});
