import { listen } from "@managed-agents/mock/node";
import { expect, test } from "vitest";
import { openInspector, useInspector } from "./open-inspector.ts";

useInspector();

/** What Chromium says of every answer that is an error; a page cannot keep it from doing so. */
const REFUSED = /Failed to load resource/;

test("a fault is injected by its form, meets the next call of a program, and the refusal is among the requests", async () => {
  const { page, call, mock } = await openInspector();
  await page.getByRole("tab", { name: "Faults" }).click();
  await page.getByLabel("status", { exact: true }).fill("429");
  await page.getByLabel("message", { exact: true }).fill("Too many sessions");
  await page.getByLabel("Operation").selectOption("sessions.create");
  await page.getByRole("button", { name: "Inject fault", exact: true }).click();
  await page.getByRole("button", { name: "Remove fault status", exact: true }).waitFor();
  expect(mock.faults.list()).toMatchObject([{ kind: "status", status: 429, operation: "sessions.create" }]);

  expect((await call("POST", "/v1/sessions", { agent: "agent_1", environment_id: "env_1" })).status).toBe(429);
  expect((await call("POST", "/v1/sessions", { agent: "agent_1", environment_id: "env_1" })).status).toBe(200);
  await page.getByText("No fault is planned.").waitFor();
  await page.getByRole("tab", { name: "Requests" }).click();
  const requests = page.locator(".requests li");
  await requests.nth(1).waitFor();
  await page.getByLabel("Only refused").check();
  await requests.nth(1).waitFor({ state: "detached" });
  expect(await requests.count()).toBe(1);
  expect(await requests.innerText()).toMatch(/429[\s\S]*sessions\.create[\s\S]*Too many sessions/);
  await requests.getByRole("button").first().click();
  await requests.locator("dl", { hasText: "rate_limit_error" }).waitFor();
  expect(await requests.locator("pre").innerText()).toContain('"agent": "agent_1"');
});

test("faults are removed one by one and together", async () => {
  const { page, mock } = await openInspector();
  for (const times of [1, 2, 3]) mock.faults.add({ kind: "delay", ms: 5, times });
  await page.getByRole("tab", { name: "Faults" }).click();
  const remove = page.getByRole("button", { name: "Remove fault delay", exact: true });
  await remove.nth(2).waitFor();
  await remove.first().click();
  await remove.nth(2).waitFor({ state: "detached" });
  expect(mock.faults.list()).toMatchObject([{ times: 2 }, { times: 3 }]);
  await page.getByRole("button", { name: "Remove all faults", exact: true }).click();
  await page.getByText("No fault is planned.").waitFor();
  expect(mock.faults.list()).toEqual([]);
});

test("what the mock refuses is shown in its words", async () => {
  const { page, allow } = await openInspector();
  allow(REFUSED);
  await page.getByRole("tab", { name: "Faults" }).click();
  await page.getByLabel("status", { exact: true }).fill("700");
  await page.getByRole("button", { name: "Inject fault", exact: true }).click();
  await page
    .getByRole("alert")
    .filter({ hasText: /^400: .*status.*599/ })
    .waitFor();
});

test("a refused call of a program shows its reason and its hint", async () => {
  const { page, call, createSession, mock } = await openInspector();
  const id = await createSession("plain");
  await call("POST", `/v1/sessions/${id}/events`, { events: [{ type: "user.mesage" }] });
  await call("GET", "/v1/sesions");
  const requests = page.locator(".requests li");
  await requests.filter({ hasText: "user.mesage" }).filter({ hasText: "400" }).waitFor();
  const lost = requests.filter({ hasText: "no such operation" });
  await lost.getByRole("button").first().click();
  await lost.locator("dl", { hasText: "There is no GET /v1/sesions" }).waitFor();
  expect(mock.requests.list()).toHaveLength(3);
});

test("requests of before a reset go, though their ids come again", async () => {
  const { page, mock, call } = await openInspector();
  for (const limit of [1, 2, 3]) await call("GET", `/v1/sessions?limit=${limit}`);
  const requests = page.locator(".requests li");
  await requests.nth(2).waitFor();
  mock.reset();
  for (const limit of [7, 8, 9]) await call("GET", `/v1/sessions?limit=${limit}`);
  await requests.filter({ hasText: "limit=9" }).waitFor();
  const shown = await requests.allInnerTexts();
  expect(shown.map((text) => /limit=(\d)/.exec(text)?.[1])).toEqual(["9", "8", "7"]);
});

test("what the page itself asks is in no log and met by no fault", async () => {
  const { page, mock } = await openInspector();
  mock.faults.add({ kind: "status", status: 500, times: 0 });
  await page.reload();
  await page.getByRole("link", { name: /Order 1187/ }).click();
  await page.locator('.feed[data-feed="live"]').waitFor();
  expect(mock.requests.list()).toEqual([]);
});

test("a clock by hand is advanced, and the world's time is shown", async () => {
  const { page, mock } = await openInspector({ now: "2026-11-18T09:00:00Z" });
  const time = page.locator(".clock time");
  await time.getByText("2026-11-18 09:00:00").waitFor();
  await page.getByLabel("Milliseconds").fill("90000");
  await page.getByRole("button", { name: "Advance clock", exact: true }).click();
  await time.getByText("2026-11-18 09:01:30").waitFor();
  expect(mock.clock.now()).toBe(Date.parse("2026-11-18T09:01:30Z"));
});

test("a clock that runs by itself cannot be advanced", async () => {
  const { page } = await openInspector({ clock: 10 });
  await page.getByText("10×").waitFor();
  expect(await page.getByRole("button", { name: "Advance clock", exact: true }).isVisible()).toBe(false);
});

test("a world is opened, has sessions of its own, is left and found again, and is deleted", async () => {
  const { page, mock, call } = await openInspector();
  await page.getByRole("tab", { name: "World" }).click();
  await page.getByRole("button", { name: "Open a world" }).click();
  await page.getByLabel("Name").fill("shop-7");
  await page.getByRole("dialog").getByLabel("Clock").selectOption("manual");
  await page.getByRole("button", { name: "Open world", exact: true }).click();
  await page.getByText("No sessions yet.").waitFor();
  await call("POST", "/_mock/worlds/shop-7/v1/sessions", {
    agent: "agent_1",
    environment_id: "env_1",
    title: "Only here",
  });
  await page.getByRole("link", { name: /Only here/ }).waitFor();
  expect(await page.getByRole("link", { name: /Order 1187/ }).count()).toBe(0);
  await page.getByLabel("World", { exact: true }).first().selectOption("default");
  await page.getByRole("link", { name: /Order 1187/ }).waitFor();
  expect(await page.getByRole("link", { name: /Only here/ }).count()).toBe(0);
  await page.goBack();
  await page.getByRole("link", { name: /Only here/ }).waitFor();
  await page.getByRole("tab", { name: "World" }).click();
  await page.getByRole("button", { name: "Delete world", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete world" }).click();
  await page.getByRole("link", { name: /Order 1187/ }).waitFor();
  expect(mock.worlds.list()).toEqual(["default"]);
});

test("a reset is asked for first, and leaves the world as it began", async () => {
  const { page, mock, createSession, allow } = await openInspector();
  allow(REFUSED);
  const id = await createSession("plain", { title: "Not for long" });
  await page.getByRole("link", { name: /Not for long/ }).click();
  await page.getByRole("tab", { name: "World" }).click();
  await page.getByRole("button", { name: "Reset world", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
  expect(mock.requests.list()).toHaveLength(1);
  await page.getByRole("button", { name: "Reset world", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Reset world" }).click();
  await page.getByRole("link", { name: /Not for long/ }).waitFor({ state: "detached" });
  await page.locator('.feed[data-feed="gone"]').waitFor();
  expect(page.url()).toContain(id);
});

test("a session that a reset brings back is followed again", async () => {
  const { page, mock, call, allow } = await openInspector();
  allow(REFUSED);
  const [, example] = (await call("GET", "/v1/sessions")).body.data;
  await page.goto(`${mock.url}/_mock/#/worlds/default/sessions/${example.id}`);
  await page.locator('.feed[data-feed="live"]').waitFor();
  expect((await call("DELETE", `/v1/sessions/${example.id}`)).status).toBe(200);
  await page.locator('.feed[data-feed="gone"]').waitFor();
  mock.reset();
  await page.locator('.feed[data-feed="live"]').waitFor();
});

test("a scenario is chosen for the world, and another one for a session", async () => {
  const { page, mock, call, createSession, allow } = await openInspector();
  allow(REFUSED);
  await page.getByRole("tab", { name: "Scenarios" }).click();
  await page.getByRole("button", { name: "Use thinking by default", exact: true }).click();
  await page.getByText("Sessions that choose no scenario play thinking.").waitFor();
  expect(mock.scenarios.default).toBe("thinking");
  const id = await createSession("plain", { title: "Mine" });
  await page.getByRole("link", { name: /Mine/ }).click();
  const scenario = page.getByLabel("Scenario", { exact: true });
  await page.waitForFunction(
    () => document.querySelector<HTMLSelectElement>(".session-head select")?.value === "plain",
  );
  await scenario.selectOption("tool-ask");
  await page.locator(".entry", { hasText: "updated" }).waitFor();
  expect((await call("GET", `/v1/sessions/${id}`)).body.metadata).toEqual({ mock_scenario: "tool-ask" });
  await page.getByRole("button", { name: "Choose no default scenario", exact: true }).click();
  await page.getByText("play what their agent is configured with").waitFor();
});

test("a session is archived, after a question", async () => {
  const { page, call, createSession } = await openInspector();
  const id = await createSession("plain", { title: "Done with" });
  await page.getByRole("link", { name: /Done with/ }).click();
  await page.getByRole("button", { name: "Archive", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Archive" }).click();
  await page.locator(".session-head .badge", { hasText: "archived" }).waitFor();
  expect((await call("GET", `/v1/sessions/${id}`)).body.archived_at).not.toBeNull();
});

test("a call is copied as curl", async () => {
  const { page, mock } = await openInspector();
  await page.getByRole("link", { name: /Order 1187/ }).click();
  await page.getByLabel("Message", { exact: true }).fill("It's late");
  await page.getByRole("button", { name: "Copy as curl: Send this message" }).click();
  await page.getByText("Copied as curl.").waitFor();
  const line = await page.evaluate(() => navigator.clipboard.readText());
  expect(line).toMatch(new RegExp(`^curl -sSg -X POST '${mock.url}/_mock/worlds/default/v1/sessions/sesn_`));
  expect(line).toContain(`"text":"It'\\''s late"`);
  expect(mock.requests.list()).toEqual([]);
});

test("where control needs a token the page asks for it, and keeps it out of its address and of what it copies", async () => {
  const { page, allow } = await openInspector({ controlToken: "token-for-tests" });
  allow(REFUSED);
  const dialog = page.getByRole("dialog", { name: "The mock needs a token" });
  await dialog.getByLabel("Token").fill("token-for-tests");
  await dialog.getByRole("button", { name: "Use token" }).click();
  await page.locator(".clock time", { hasText: "2026" }).waitFor();
  await page.getByRole("tab", { name: "World" }).click();
  await page.getByRole("button", { name: "Copy as curl: Reset world" }).click();
  await page.getByText("Copied as curl.").waitFor();
  const line = await page.evaluate(() => navigator.clipboard.readText());
  expect(line).toContain("$MANAGED_AGENTS_MOCK_TOKEN");
  for (const text of [line, page.url(), await page.content()]) expect(text).not.toContain("token-for-tests");
  await page.reload();
  await page.locator(".clock time", { hasText: "2026" }).waitFor();
  expect(await dialog.count()).toBe(0);
});

test("when the mock goes away the page says so, and catches up when it is back", async () => {
  const { page, mock, allow } = await openInspector();
  allow(/Failed to load resource|ERR_/);
  await page.getByRole("link", { name: /Order 1187/ }).click();
  const feed = page.locator(".feed");
  await feed.getByText("Live").waitFor();
  await mock.close();
  await feed.filter({ hasText: /^Reconnecting: / }).waitFor();
  await page.getByText("The mock cannot be reached.").first().waitFor();
  const again = await listen({ clock: "manual", port: Number(new URL(mock.url).port) });
  try {
    await feed.getByText("Live").waitFor();
    await page.getByText("The mock cannot be reached.").first().waitFor({ state: "hidden" });
  } finally {
    await again.close();
  }
});
