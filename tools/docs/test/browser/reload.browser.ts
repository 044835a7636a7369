import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { launchChromium } from "@managed-agents/browser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveReference } from "../../src/watch/serve-reference.ts";

const REFERENCE = resolve(import.meta.dirname, "../../../../dist/reference.html");

let browser: Awaited<ReturnType<typeof launchChromium>>;
let folder: string;

beforeAll(async () => {
  browser = await launchChromium();
  folder = mkdtempSync(join(tmpdir(), "reload-"));
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

test("an open reference shows why a build failed, and reloads in its place after the next one", async () => {
  const file = join(folder, "reference.html");
  copyFileSync(REFERENCE, file);
  const server = await serveReference(file, 0);
  const page = await browser.newPage();
  try {
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    await page.goto(`${server.url}#/events/sessions.events.send`);
    await page.getByRole("heading", { name: "Send session events" }).waitFor();
    const problem = page.getByRole("alert").and(page.locator("#build-problem"));
    server.failed("spec/paths/sessions.yaml:3: unknown keyword `x-<b>`");
    await problem.getByText("unknown keyword `x-<b>`").waitFor();
    writeFileSync(file, readFileSync(file, "utf8").replace(/<title>[^<]*/, "<title>A newer page"));
    server.built();
    await page.waitForFunction(() => document.title.includes("A newer page"));
    await page.getByRole("heading", { name: "Send session events" }).waitFor();
    expect(await problem.isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  } finally {
    await page.close();
    await server.close();
  }
});
