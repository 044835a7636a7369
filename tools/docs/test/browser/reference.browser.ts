import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { launchChromium, type OfflinePage, openOfflinePage } from "@managed-agents/browser";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { listOperations, type PlacedOperation } from "../../src/document.ts";
import { DOCUMENT } from "../calls.ts";

const DIST = resolve(import.meta.dirname, "../../../../dist");
const REFERENCE = pathToFileURL(resolve(DIST, "reference.html")).href;

/** An A4 page with margins of 1 cm, in pixels of 1/96 inch. */
const PAPER = { width: 718, height: 1047 } as const;

/** Size in pixels of the labels of arrows; `diagrams.test.ts` holds every picture to it. */
const SMALLEST_TEXT = 11;

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

test("a search names schema and operation, and keeps the cells of a table apart", async () => {
  const page = await open();
  await page.getByText("Search").first().click();
  await page.keyboard.type("queued");
  const hits = page.locator('[data-component-name="Search/SearchItem"]');
  const operation = hits
    .filter({ hasText: "/v1/sessions/{session_id}/events" })
    .filter({ hasText: "Send session events" });
  await operation.first().waitFor();
  await hits
    .filter({ hasText: /^SCHEMA/ })
    .filter({ hasText: "user.message" })
    .first()
    .waitFor();
  await screenshot("search-queued");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("queue");
  const rules = hits.filter({ hasText: "Meaning" });
  expect(await rules.first().textContent()).toMatch(/\bRule +Meaning +Kind +Scope\b/);
});

test("the sample of an idle event is a turn that ended", async () => {
  const page = await open("#/event-types/sessionstatusidleevent");
  await page.getByRole("heading", { name: "session.status_idle" }).waitFor();
  await page.locator(".panel, [class*=anel]").getByText('"end_turn"').first().waitFor();
  await screenshot("idle");
});

test("paths of the first calls break before a slash alone on a window of 1280 pixels", async () => {
  const page = await open();
  await page.setViewportSize({ width: 1280, height: 1000 });
  const paths = page.locator("table").first().locator("td code", { hasText: "/v1" });
  await paths.first().waitFor();
  await screenshot("1280");
  const lines = (await paths.evaluateAll(linesOf)).flat();
  expect(lines).toContain("/sessions");
  expect(
    lines.filter(
      (line) => !/^(?:(?:GET|POST)(?: \/v1)?|(?:\/(?:v1|sessions|\{session_id\}|events|stream))+)$/.test(line),
    ),
  ).toEqual([]);
});

test("names in the tables of the protocol break behind a dot or an underscore alone", async () => {
  const page = await open("#/states");
  await page.setViewportSize({ width: 1280, height: 1000 });
  const names = page.locator("td code");
  await names.first().waitFor();
  const lines = (await names.evaluateAll(linesOf)).filter((each) => each.length > 1);
  expect(lines.length).toBeGreaterThan(5);
  for (const each of lines) for (const line of each.slice(0, -1)) expect(line).toMatch(/[._]$/);
});

test("a picture fits on a sheet of paper, with text of 6.5 points or more", async () => {
  const page = await open("#/states");
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: PAPER.width, height: PAPER.height });
  const picture = page.getByRole("img", { name: "thread" });
  await picture.waitFor();
  const [width, natural] = await picture.evaluate((image: HTMLImageElement) => [image.width, image.naturalWidth]);
  expect(width).toBeLessThanOrEqual(PAPER.width);
  expect(((width ?? 0) / (natural ?? 0)) * SMALLEST_TEXT * 0.75).toBeGreaterThanOrEqual(6.5);
  await screenshot("print");
});

test("a chapter lists every extension", async () => {
  const page = await open("#/extensions");
  for (const name of ["x-alias-of", "x-legal-when", "x-open-union"])
    await page.getByRole("heading", { name }).waitFor();
  await page.getByText("sessions.events.stream_legacy", { exact: true }).first().waitFor();
  await screenshot("extensions");
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

/** The lines in which a browser lays out each element's text. */
function linesOf(elements: readonly Element[]): string[][] {
  return elements.map((element) => {
    const lines = new Map<number, string>();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let at = 0; at < (node.textContent?.length ?? 0); at += 1) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const top = Math.round(range.getBoundingClientRect().top);
        lines.set(top, (lines.get(top) ?? "") + range.toString());
      }
    }
    return [...lines.values()].map((line) => line.trim());
  });
}

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
