import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { expect, test } from "vitest";
import { type Inspector, openInspector, type Page, useInspector } from "./open-inspector.ts";

useInspector();

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong with the page as it is shown, by its rules for WCAG 2.2 AA and its best practices. */
async function violations(page: Page): Promise<string[]> {
  // Evaluated by the debugger, which the page's policy does not bind.
  await page.evaluate(AXE);
  const found = (await page.evaluate("axe.run({ resultTypes: ['violations'] })")) as AxeResults;
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}

/** A session with a bit of everything that waits for an answer, and some refused requests. */
async function prepare({ page, call, createSession, until, mock }: Inspector): Promise<void> {
  const id = await createSession("multiagent", { title: "Review" });
  await call("POST", `/v1/sessions/${id}/events`, {
    events: [{ type: "user.message", content: [{ type: "text", text: "Go" }] }],
  });
  await call("GET", "/v1/sesions");
  mock.faults.add({ kind: "delay", ms: 5 });
  await page.getByRole("link", { name: /Review/ }).click();
  await until(page.getByRole("button", { name: "Allow bash", exact: true }));
  await page.locator(".requests li").filter({ hasText: "404" }).waitFor({ state: "attached" });
}

test.each([
  ["light", 1440],
  ["dark", 1440],
  ["light", 375],
  ["dark", 375],
] as const)("axe finds nothing wrong in %s at a width of %i", async (scheme, width) => {
  const inspector = await openInspector({ scheme, width });
  const { page } = inspector;
  const pane = async (name: string): Promise<void> => {
    if (width < 720) await page.getByRole("button", { name, exact: true }).click();
  };
  await prepare(inspector);
  await pane("Timeline");
  await page
    .getByRole("button", { name: /^Raw JSON of tool/ })
    .first()
    .click();
  expect(await violations(page)).toEqual([]);
  await pane("Tools");
  await page.locator("button.request").first().click();
  for (const tab of ["Requests", "Faults", "Scenarios", "World"]) {
    await page.getByRole("tab", { name: tab }).click();
    expect(await violations(page), tab).toEqual([]);
  }
  await pane("Sessions");
  await page.getByRole("button", { name: "New session" }).first().click();
  await page.getByRole("dialog").getByLabel("Agent", { exact: true }).waitFor();
  expect(await violations(page)).toEqual([]);
});

test("a narrow window shows one pane at a time, and nothing is wider than it", async () => {
  const { page, createSession, call, mock } = await openInspector({ width: 375, height: 760 });
  const id = await createSession("plain", { title: "W".repeat(200) });
  const text = "long".repeat(200);
  await call("POST", `/v1/sessions/${id}/events`, {
    events: [{ type: "user.message", content: [{ type: "text", text }] }],
  });
  await call("GET", `/v1/${text}`);
  await mock.clock.advance(10_000);
  await page.getByRole("link", { name: /WWW/ }).click();
  await page.locator('.entry[data-kind="agent"]').first().waitFor();
  for (const [pane, shown] of [
    ["Tools", ".tools-pane"],
    ["Sessions", ".sessions-pane"],
    ["Timeline", ".main-pane"],
  ] as const) {
    await page.getByRole("button", { name: pane, exact: true }).click();
    await page.locator(shown).waitFor();
    expect(await page.locator(".pane").filter({ visible: true }).count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  }
});

test("colours follow the system until a person chooses, and the choice is kept", async () => {
  const { page } = await openInspector({ scheme: "dark" });
  const ink = () => page.evaluate(() => getComputedStyle(document.documentElement).color);
  const dark = await ink();
  await page.getByLabel("Colours").selectOption("light");
  const light = await ink();
  expect(light).not.toBe(dark);
  await page.reload();
  await page.getByLabel("Colours").waitFor();
  expect(await ink()).toBe(light);
});

test("nothing moves for who wants no motion", async () => {
  const running = async (reducedMotion: "reduce" | "no-preference"): Promise<number> => {
    const { page, createSession, call, until } = await openInspector({ reducedMotion });
    const id = await createSession("long", { title: "Moves" });
    await page.getByRole("link", { name: /Moves/ }).click();
    await call("POST", `/v1/sessions/${id}/events`, {
      events: [{ type: "user.message", content: [{ type: "text", text: "Go" }] }],
    });
    await until(page.locator(".session-head .badge[data-status=running]"));
    return page.evaluate(() => document.getAnimations().length);
  };
  expect(await running("no-preference")).toBeGreaterThan(0);
  expect(await running("reduce")).toBe(0);
});

test("the live region has what matters of a turn, and nothing of a history that was there before", async () => {
  const { page, createSession, call, until } = await openInspector();
  const id = await createSession("tool-ask", { title: "Read aloud" });
  await page.getByRole("link", { name: /Read aloud/ }).click();
  await page.locator('.feed[data-feed="live"]').waitFor();
  const region = page.locator("[aria-live=polite]");
  await call("POST", `/v1/sessions/${id}/events`, {
    events: [{ type: "user.message", content: [{ type: "text", text: "Go" }] }],
  });
  await until(page.getByRole("button", { name: "Allow bash", exact: true }));
  await region.filter({ hasText: "bash asks for permission." }).waitFor();
  await page.reload();
  await page.locator('.feed[data-feed="live"]').waitFor();
  await page.getByRole("button", { name: "Allow bash", exact: true }).click();
  await until(page.locator(".entry[data-kind=status]", { hasText: "end_turn" }));
  await region.filter({ hasText: /Agent: / }).waitFor();
  expect(await region.innerText()).not.toContain("asks for permission");
});
