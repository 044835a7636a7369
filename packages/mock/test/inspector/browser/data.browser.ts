import { expect, test } from "vitest";
import { WINDOW } from "../../../inspector/src/timeline/window.ts";
import { openInspector, useInspector } from "./open-inspector.ts";

useInspector();

const HOSTILE = [
  "<img src=x onerror=globalThis.ran=1>",
  "<script>globalThis.ran=1</script>",
  "</style><svg onload=globalThis.ran=1>",
  "javascript:globalThis.ran=1",
  "{{constructor.constructor('globalThis.ran=1')()}}",
].join(" ");

const scenario = (name: string, ...steps: readonly object[]): object => ({ name, summary: HOSTILE, turns: [steps] });

test("HTML and scripts in every text show as text, and nothing of them runs", async () => {
  const { page, mock, call, until } = await openInspector();
  const steps = [
    { say: HOSTILE },
    { call: { tool: "bash", input: { command: HOSTILE, [HOSTILE]: HOSTILE }, permission: "ask", result: HOSTILE } },
    { fail: { type: "unknown_error", message: HOSTILE, retry: "exhausted" } },
  ];
  const given = await call("POST", "/_mock/scenarios", scenario("hostile", ...steps.slice(0, 2)));
  expect(given.status, JSON.stringify(given.body)).toBe(200);
  const session = { agent: "agent_1", environment_id: "env_1", title: HOSTILE, metadata: { mock_scenario: "hostile" } };
  const { id } = (await call("POST", "/v1/sessions", session)).body;
  const send = (text: string) =>
    call("POST", `/v1/sessions/${id}/events`, {
      events: [{ type: "user.message", content: [{ type: "text", text }] }],
    });
  await send(HOSTILE);
  await call("GET", `/v1/${encodeURIComponent(HOSTILE)}`);
  mock.faults.add({ kind: "status", status: 500, message: HOSTILE, operation: "sessions.list" });
  await call("GET", `/v1/sessions?limit=1&page=${encodeURIComponent(HOSTILE)}`);
  await page.getByRole("link", { name: /<img src=x/ }).click();
  await until(page.getByRole("button", { name: "Allow bash", exact: true }));
  await page.getByLabel("Reason, if you deny").fill(HOSTILE);
  await page.getByRole("button", { name: "Deny bash", exact: true }).click();
  await until(page.locator(".decision"));
  for (const toggle of await page.getByRole("button", { name: /^Raw JSON/ }).all()) await toggle.click();
  for (const toggle of await page.locator("button.request").all()) await toggle.click();
  for (const tab of ["Scenarios", "Faults", "World", "Requests"]) await page.getByRole("tab", { name: tab }).click();

  expect(await page.getByRole("heading", { level: 2 }).allInnerTexts()).toContain(HOSTILE);
  expect(await page.locator('.entry[data-kind="user"] .text').innerText()).toBe(HOSTILE);
  expect(await page.locator('.entry[data-kind="agent"] .text').first().innerText()).toContain(HOSTILE);
  const shown = await page.evaluate(() => ({
    ran: "ran" in globalThis,
    elements: document.querySelectorAll("img, svg, iframe, object, embed, script:not(:last-child), body style").length,
    handlers: [...document.querySelectorAll("*")].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith("on")),
    ).length,
    links: [...document.links].filter(({ protocol, hash }) => protocol !== "http:" || !hash.startsWith("#")).length,
  }));
  expect(shown).toEqual({ ran: false, elements: 0, handlers: 0, links: 0 });
});

test("a history of thousands of events keeps few nodes, and its beginning can be reached", async () => {
  const { page, mock, call, createSession } = await openInspector({ clock: 0 });
  await call(
    "POST",
    "/_mock/scenarios",
    scenario("many", { repeat: { times: 600, steps: [{ say: "One of many." }] } }),
  );
  const id = await createSession("many");
  await call("POST", `/v1/sessions/${id}/events`, {
    events: [{ type: "user.message", content: [{ type: "text", text: "The first" }] }],
  });
  for (let looks = 0; (await call("GET", `/v1/sessions/${id}`)).body.status !== "idle"; looks++)
    expect(looks).toBeLessThan(10_000);
  await page.goto(`${mock.url}/_mock/#/worlds/default/sessions/${id}`);
  const rows = page.locator(".timeline > .entry");
  await page.locator(".entry[data-kind=status]", { hasText: "end_turn" }).waitFor();
  expect(await rows.count()).toBeLessThanOrEqual(WINDOW);
  const first = page.locator('.entry[data-kind="user"]', { hasText: "The first" });
  const earlier = page.getByRole("button", { name: "Show earlier entries" });
  for (let steps = 0; (await first.count()) === 0; steps++) {
    expect(steps).toBeLessThan(40);
    const before = await page.locator(".count").innerText();
    await earlier.click();
    await page.waitForFunction((text) => document.querySelector(".count")?.textContent !== text, before);
    expect(await rows.count()).toBeLessThanOrEqual(WINDOW);
  }
  expect(await earlier.isVisible()).toBe(false);
  await page.getByRole("button", { name: "Newest" }).click();
  await page.locator(".entry[data-kind=status]", { hasText: "end_turn" }).waitFor();
  await first.waitFor({ state: "detached" });
});

test("what somebody reads stands still while more comes, and the newest is one click away", async () => {
  const { page, mock, call, createSession, until } = await openInspector({ height: 500 });
  const id = await createSession("long");
  const say = (text: string) =>
    call("POST", `/v1/sessions/${id}/events`, {
      events: [{ type: "user.message", content: [{ type: "text", text }] }],
    });
  await say("Go");
  await page.goto(`${mock.url}/_mock/#/worlds/default/sessions/${id}`);
  await until(page.locator(".entry").nth(30));
  const scroller = page.locator(".scroller");
  await scroller.evaluate((element) => element.scrollTo(0, 0));
  const newest = page.getByRole("button", { name: "Newest" });
  await newest.waitFor();
  const before = await page.locator(".entry").count();
  await until(page.locator(".entry").nth(before + 10));
  expect(await scroller.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  await newest.click();
  await page.waitForFunction(() => {
    const element = document.querySelector(".scroller") as HTMLElement;
    return element.scrollHeight - element.scrollTop - element.clientHeight < 5;
  });
});
