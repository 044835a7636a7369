import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { launchChromium } from "@managed-agents/browser";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type ServedSite, serveFolder } from "../src/serve.ts";

const DIST = resolve(import.meta.dirname, "../dist");
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** How long a step on a page may take before it counts as failed. */
const STEP_TIMEOUT_MS = 20_000;

let site: ServedSite;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  site = await serveFolder(resolve(DIST, "tested"), "/some/kit/");
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

beforeEach(async () => {
  complaints = [];
  await newPage("light", 1440);
});

// In a hook, so that no test can forget it.
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

/** A page that reaches this site alone, and records whatever else it asks for, and every error. */
async function newPage(scheme: "light" | "dark", width: number): Promise<void> {
  await page?.close();
  page = await browser.newPage({ colorScheme: scheme, viewport: { width, height: 1000 } });
  page.setDefaultTimeout(STEP_TIMEOUT_MS);
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(`console: ${message.text()}`);
  });
  await page.route("**", async (route) => {
    const url = route.request().url();
    if (url.startsWith(site.url) || url.startsWith("data:")) return route.continue();
    complaints.push(`request: ${url}`);
    return route.abort();
  });
}

async function open(path: string): Promise<void> {
  await page.goto(site.url + path, { waitUntil: "networkidle" });
}

async function screenshot(name: string): Promise<void> {
  mkdirSync(resolve(DIST, "screenshots"), { recursive: true });
  await page.screenshot({ path: resolve(DIST, `screenshots/${name}.png`) });
}

/** What axe finds wrong with the page as it is shown, by its rules for WCAG 2.2 AA and its best practices. */
async function violations(): Promise<string[]> {
  // Evaluated by the debugger, which the page's policy does not bind.
  await page.evaluate(AXE);
  // The button of the search shows its keys beside its label, and VitePress names it without them.
  const rules = { "label-content-name-mismatch": { enabled: false } };
  const options = JSON.stringify({ resultTypes: ["violations"], rules });
  const found = (await page.evaluate(`axe.run(${options})`)) as AxeResults;
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

test("the landing page has the commands, the inspector, and a way for each reader", async () => {
  await open("");
  expect(await page.title()).toBe("Managed Agents Kit");
  await page.getByText("npm start").waitFor();
  const picture = page.getByAltText(/^The inspector/).and(page.locator(":visible"));
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(500);
  await screenshot("landing");
  await page.locator(".cards").getByRole("link", { name: "Write a test" }).click();
  await page.getByRole("heading", { level: 1, name: "In a test, without a port" }).waitFor();
});

test("search finds a section offline and opens it", async () => {
  await open("emulator/index.html");
  await page.keyboard.press("Control+k");
  await page.getByRole("searchbox").fill("idle is not the end");
  const hit = page.getByRole("option").filter({ hasText: "Idle is not the end" }).first();
  await hit.waitFor();
  await screenshot("search");
  await hit.click();
  await page.waitForURL(/client\/streaming\.html#idle-is-not-the-end$/);
});

test("links between documents are links between pages, also to a section that has a page of its own", async () => {
  await open("project/index.html");
  await page.locator(".vp-doc").getByRole("link", { name: "Playwright", exact: true }).first().click();
  await page.getByRole("heading", { level: 1, name: "In Playwright" }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/some/kit/test/playwright.html");
});

test("an operation leads to its place in the reference, whose own links work there", async () => {
  await open("document/index.html");
  await page.getByRole("link", { name: "Create session", exact: true }).click();
  await page.waitForURL(/reference\.html#\/sessions\/sessions\.create$/);
  await page.getByRole("heading", { name: "Create session" }).first().waitFor();
  await page
    .getByTestId("menu-item-label")
    .filter({ hasText: /^Files$/ })
    .click();
  await page.waitForURL(/\/some\/kit\/reference\.html#\/files/);
});

test("the switch changes from light to dark, with diagrams and pictures, and stays", async () => {
  await open("document/protocol.html");
  const shown = () => page.locator(".diagram").first().locator("img:visible").getAttribute("src");
  expect(await shown()).toMatch(/-light\.svg$/);
  await page.locator(".VPNavBarAppearance button").click();
  await expect.poll(shown).toMatch(/-dark\.svg$/);
  await page.reload({ waitUntil: "networkidle" });
  expect(await shown()).toMatch(/-dark\.svg$/);
});

test("a schema has a stable address, which the page about editors completes with the host", async () => {
  await open("emulator/editors.html");
  const line = `# yaml-language-server: $schema=${site.url}schemas/scenario.json`;
  await page.getByText(line, { exact: true }).waitFor();
  const schema = (await (await fetch(`${site.url}schemas/scenario.json`)).json()) as { title: string };
  expect(schema.title).toBe("Scenario of @managed-agents/mock");
  expect((await fetch(`${site.url}schemas/seed.json`)).status).toBe(200);
});

test("each chart has as many bars as its suite has rows, and the table beside it the same numbers", async () => {
  await open("evidence/measurements.html");
  expect(await page.locator(".chart").count()).toBeGreaterThan(5);
  const bars = await page.locator(".chart rect").count();
  expect(await page.locator("details tbody tr").count()).toBe(bars);
  await screenshot("measurements");
});

const LOOKED_AT = [
  "",
  "emulator/built-in-scenarios.html",
  "client/streaming.html",
  "evidence/measurements.html",
  "document/protocol.html",
];

test.each(
  LOOKED_AT.flatMap(
    (path) =>
      [
        [path, "light", 1440],
        [path, "dark", 375],
      ] as const,
  ),
)("axe finds nothing wrong with /%s in %s at a width of %i, and nothing is cut off", async (path, scheme, width) => {
  await newPage(scheme, width);
  await open(path);
  expect(await violations()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await screenshot(`${path.replaceAll(/\W+/g, "-") || "index"}-${scheme}-${width}`);
});
