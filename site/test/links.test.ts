import { resolve } from "node:path";
import { LinkChecker } from "linkinator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServedSite, serveFolder } from "../src/serve.ts";

const TESTED = resolve(import.meta.dirname, "../dist/tested");

let site: ServedSite;

beforeAll(async () => {
  site = await serveFolder(TESTED, "/some/kit/");
});
afterAll(() => site.close());

test("every link, picture, script and anchor of the site leads somewhere, below any base path", async () => {
  const { links } = await new LinkChecker().check({
    path: site.url,
    recurse: true,
    checkFragments: true,
    checkCss: true,
    concurrency: 20,
    // Other hosts are not fetched; places in the reference are made by its script, and tried in a browser.
    linksToSkip: async (link) => new URL(link).origin !== new URL(site.url).origin,
    fragmentsToSkip: async (fragment) => fragment.startsWith("/"),
  });
  const pages = links.filter(({ url, state }) => state === "OK" && /(?:\.html|\/)$/.test(url));
  expect(pages.length).toBeGreaterThan(100);
  // The reference leads to its own places by a router of its script, which the browser test and those of tools/docs try.
  const broken = links.filter(({ state, parent }) => state === "BROKEN" && !parent?.endsWith("/reference.html"));
  expect(broken.map(({ url, parent, status }) => `${parent} → ${url} (${status})`)).toEqual([]);
});
