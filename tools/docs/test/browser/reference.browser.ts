import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { launchChromium, type OfflinePage, openOfflinePage } from "@managed-agents/browser";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { listOperations, type PlacedOperation } from "../../src/document.ts";
import { DOCUMENT } from "../calls.ts";

const DIST = resolve(import.meta.dirname, "../../../../dist");
const REFERENCE = pathToFileURL(resolve(DIST, "reference.html")).href;

const OPERATIONS = listOperations(DOCUMENT);

const TAGS = [
  "Sessions",
  "Events",
  "Resources",
  "Threads",
  "Agents",
  "Environments",
  "Files",
  "Vaults",
  "Credentials",
  "Memory stores",
];

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

test("all 64 operations are listed", async () => {
  const page = await open();
  const seen = new Set<string>();
  for (const tag of TAGS) {
    // Opening one closes the one before.
    await page
      .getByTestId("menu-item-label")
      .filter({ hasText: new RegExp(`^${tag}$`) })
      .click();
    for (const { operation } of OPERATIONS.filter(({ operation: { tags } }) => tags.includes(tag))) {
      const entry = page.locator(`a[href$="/${operation.operationId}"]`).getByTestId("menu-item-label");
      await entry.getByText(operation.summary, { exact: true }).waitFor();
      seen.add(operation.operationId);
    }
  }
  expect(seen.size).toBe(64);
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

test("the protocol's pictures are drawn", async () => {
  const page = await open("#/states");
  const picture = page.getByRole("img", { name: "thread" });
  await picture.waitFor();
  expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(100);
  await screenshot("protocol");
});

test.each(OPERATIONS.map((placed) => [placed.operation.operationId, placed] as const))(
  "%s has code samples in each language that can call it",
  async (operationId, placed) => {
    const tag = placed.operation.tags[0]?.toLowerCase().replaceAll(" ", "-");
    const page = await open(`#/${tag}/${operationId}`);
    const panel = samplePanel(page, placed);
    await panel.getByRole("button", { name: "curl" }).click();
    const offered = operationId.startsWith("sessions.") ? ["curl", "TypeScript", "CLI"] : ["curl", "CLI"];
    for (const language of offered) await choice(page, language).waitFor();
  },
);

test("code samples follow the language and the example that the reader chooses", async () => {
  const page = await open("#/events/sessions.events.send");
  const placed = OPERATIONS.find(({ operation }) => operation.operationId === "sessions.events.send");
  if (!placed) throw new Error("The document should have sessions.events.send.");
  const panel = samplePanel(page, placed);
  const code = panel.getByTestId("source-code");
  await code.getByText("List the files in the working directory.").waitFor();
  await panel.getByRole("button", { name: "Example" }).click();
  await choice(page, "Stop, then go on with another message").click();
  await code.getByText("user.interrupt").first().waitFor();
  expect(await code.textContent()).toMatch(/^curl /);
  await panel.getByRole("button", { name: "curl" }).click();
  await choice(page, "CLI").click();
  await code.getByText("beta:sessions:events").first().waitFor();
  expect(await code.textContent()).toContain("- type: user.interrupt");
  await screenshot("samples");
});

/** The samples of one operation; its neighbours may be on the page as well. */
function samplePanel(page: OfflinePage["page"], { method, path }: PlacedOperation) {
  return page
    .locator(".panel-request-samples")
    .filter({ has: page.getByText(path, { exact: true }) })
    .filter({ has: page.getByText(method.toUpperCase(), { exact: true }) });
}

/** An entry of the menu that is open; menus hang outside their panels. */
function choice(page: OfflinePage["page"], name: string) {
  return page.getByRole("menuitem").filter({ has: page.getByText(name, { exact: true }), visible: true });
}
