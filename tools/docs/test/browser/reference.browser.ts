import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { launchChromium, type OfflinePage, openOfflinePage } from "@managed-agents/browser";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { listOperations } from "../../src/document.ts";
import { DOCUMENT } from "../calls.ts";

const DIST = resolve(import.meta.dirname, "../../../../dist");
const REFERENCE = pathToFileURL(resolve(DIST, "reference.html")).href;

let browser: Awaited<ReturnType<typeof launchChromium>>;
let opened: OfflinePage;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

beforeEach(async () => {
  opened = await openOfflinePage(browser);
});

// In a hook, so that no test can forget it.
afterEach(async () => {
  await opened.page.close();
  expect(opened.complaints).toEqual([]);
});

async function open(fragment = ""): Promise<OfflinePage["page"]> {
  await opened.page.goto(REFERENCE + fragment);
  return opened.page;
}

async function screenshot(name: string): Promise<void> {
  mkdirSync(DIST, { recursive: true });
  await opened.page.screenshot({ path: resolve(DIST, `reference-${name}.png`) });
}

test("all 20 operations are listed", async () => {
  const page = await open();
  for (const tag of ["Sessions", "Events", "Resources", "Threads"]) {
    await page.getByRole("navigation").getByText(tag, { exact: true }).click();
  }
  const operations = listOperations(DOCUMENT).map(({ operation }) => operation);
  expect(operations).toHaveLength(20);
  for (const { summary, operationId } of operations) {
    const link = page.locator(`a[href$="/${operationId}"]`, { hasText: summary });
    await link.first().waitFor();
  }
});

test("the page begins with the four calls to a first answer", async () => {
  const page = await open();
  const table = page.locator("table").first();
  await table.getByText("Create session").waitFor();
  expect(await table.locator("tbody tr").count()).toBe(4);
  await screenshot("start");
  await table.getByText("Send session events").click();
  await page.getByRole("heading", { name: "Send session events" }).waitFor();
});

test("a search finds session.usage, and its schema opens and shows its properties", async () => {
  const page = await open();
  await page.getByText("Search").first().click();
  await page.keyboard.type("session.usage");
  const hit = page.locator('a[href*="sessionusageevent"]').first();
  await hit.waitFor();
  await screenshot("search");
  await hit.click();
  await page.getByRole("heading", { name: "session.usage" }).waitFor();
  for (const property of ["input_tokens", "cache_creation", "active_seconds"]) {
    await page.getByText(property, { exact: true }).first().waitFor();
  }
  await page.getByText("sevt_011CBrELbHctidtPW2tzvBJd").first().waitFor();
  await screenshot("event");
});

test("the samples of an operation are in three languages and follow the chosen example", async () => {
  const page = await open("#/events/sessions.events.send");
  const panel = page.locator(".panel-request-samples", { hasText: "Payload" }).first();
  await panel.waitFor();
  await screenshot("samples");
});
