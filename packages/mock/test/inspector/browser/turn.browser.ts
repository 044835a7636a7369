import { expect, test } from "vitest";
import { type Inspector, openInspector, type Page, useInspector } from "./open-inspector.ts";

useInspector();

const entry = (page: Page, kind: string) => page.locator(`.entry[data-kind="${kind}"]`);
const showsSession = (id: string): string => `#/worlds/default/sessions/${id}`;
const says = (text: string): object => ({ events: [{ type: "user.message", content: [{ type: "text", text }] }] });

/** Moves the focus with the Tab key until it is on a control of this name. */
async function tabTo(page: Page, role: "button" | "link" | "textbox", name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true });
  for (let stops = 0; stops < 200; stops++) {
    if ((await wanted.count()) > 0 && (await wanted.first().evaluate((element) => element === document.activeElement)))
      return;
    await page.keyboard.press("Tab");
  }
  expect.unreachable(`the Tab key never came to the ${role} ${name}`);
}

async function playsToAgentMessage({ page, until }: Inspector): Promise<void> {
  await until(entry(page, "agent").last());
  await until(page.locator(".entry[data-kind=status]", { hasText: "end_turn" }).last());
}

test("a tool is allowed by clicks, from the creation of the session to the end of the turn", async () => {
  const inspector = await openInspector();
  const { page, until, history } = inspector;
  await page.getByRole("button", { name: "New session" }).first().click();
  const dialog = page.getByRole("dialog", { name: "New session" });
  await dialog.getByLabel("Agent", { exact: true }).selectOption({ label: "Shop helper" });
  await dialog.getByLabel("Scenario").selectOption("tool-ask");
  await dialog.getByLabel("Title").fill("Order 1188");
  await dialog.getByRole("button", { name: "Create session", exact: true }).click();
  await page.getByRole("heading", { name: "Order 1188" }).waitFor();
  await page
    .getByRole("link", { name: /Order 1188/ })
    .and(page.locator("[aria-current=page]"))
    .waitFor();
  await page.getByText("Nothing has happened yet").waitFor();

  await page.getByLabel("Message", { exact: true }).fill("Why is it late?");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  const allow = page.getByRole("button", { name: "Allow bash", exact: true });
  await until(allow);
  await until(page.locator(".session-head .badge", { hasText: "waits for you" }));
  await allow.click();
  await playsToAgentMessage(inspector);

  const tool = entry(page, "tool");
  expect(await tool.count()).toBe(1);
  expect(await tool.innerText()).toMatch(/bash[\s\S]*done[\s\S]*ls -la[\s\S]*You allowed it\.[\s\S]*README/);
  expect(await allow.count()).toBe(0);
  const session = page.url().split("/").at(-1) ?? "";
  expect(await history(session, "user.tool_confirmation")).toMatchObject([{ result: "allow" }]);
});

test("a scenario can be chosen before the page has read the list of them", async () => {
  const { page } = await openInspector();
  // What is read in turns comes to the scenarios after the faults.
  let isHeld = true;
  const held: (() => Promise<void>)[] = [];
  await page.route("**/_mock/faults", async (route) => {
    if (isHeld) held.push(() => route.continue());
    else await route.continue();
  });
  await page.reload();
  await page.getByRole("button", { name: "New session" }).first().click();
  const scenario = page.getByRole("dialog", { name: "New session" }).getByLabel("Scenario");
  await scenario.selectOption("tool-ask");
  const listed = page.waitForResponse("**/_mock/scenarios");
  isHeld = false;
  // One may be of the page as it was before it was loaded again.
  await Promise.allSettled(held.map((release) => release()));
  await listed;
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await scenario.inputValue()).toBe("tool-ask");
});

test("a tool is allowed with the keyboard alone, and the focus is never lost", async () => {
  const inspector = await openInspector();
  const { page, until, createSession } = inspector;
  await createSession("tool-ask", { title: "By keyboard" });
  await page.getByRole("link", { name: /By keyboard/ }).waitFor();
  await page.keyboard.press("Tab");
  await page.getByRole("link", { name: "Skip to the timeline" }).and(page.locator(":focus")).waitFor();
  await tabTo(
    page,
    "link",
    await page
      .getByRole("link", { name: /By keyboard/ })
      .evaluate((link) => (link as HTMLElement).innerText.replace(/\s+/g, " "))
      .catch(() => ""),
  ).catch(() => undefined);
  await tabTo(page, "link", /By keyboard/);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "By keyboard" }).waitFor();
  await tabTo(page, "textbox", "Message");
  await page.keyboard.type("Why?");
  await page.keyboard.press("Enter");
  await until(page.getByRole("button", { name: "Allow bash", exact: true }));
  await page.keyboard.press("Shift+Tab");
  await tabTo(page, "button", "Allow bash");
  await page.keyboard.press("Enter");
  await until(page.locator(".decision"));
  // The panel is gone, and the person who used it is where the next message is written.
  await page.getByLabel("Message", { exact: true }).and(page.locator(":focus")).waitFor();
  await playsToAgentMessage(inspector);
});

test("a tool is denied with a reason, which the agent and the timeline show", async () => {
  const inspector = await openInspector();
  const { page, until, createSession, call, history } = inspector;
  const id = await createSession("tool-ask");
  await page.goto(`${inspector.mock.url}/_mock/${showsSession(id)}`);
  await call("POST", `/v1/sessions/${id}/events`, says("Go"));
  await until(page.getByRole("button", { name: "Deny bash", exact: true }));
  await page.getByLabel("Reason, if you deny").fill("Only reading is allowed");
  await page.getByRole("button", { name: "Deny bash", exact: true }).click();
  await playsToAgentMessage(inspector);
  expect(await history(id, "user.tool_confirmation")).toMatchObject([
    { result: "deny", deny_message: "Only reading is allowed" },
  ]);
  expect(await entry(page, "tool").innerText()).toMatch(/denied[\s\S]*You denied it: Only reading is allowed/);
});

test("a custom tool's result is given, and one in a self-hosted environment", async () => {
  const inspector = await openInspector();
  const { page, until, createSession, call, history, mock } = inspector;
  for (const [scenario, tool, type] of [
    ["custom-tool", "lookup_order", "user.custom_tool_result"],
    ["self-hosted-tool", "bash", "user.tool_result"],
  ] as const) {
    const id = await createSession(scenario);
    await page.goto(`${mock.url}/_mock/${showsSession(id)}`);
    await call("POST", `/v1/sessions/${id}/events`, says("Go"));
    const give = page.getByRole("button", { name: `Give result of ${tool}`, exact: true });
    await until(page.locator(".entry[data-kind=status]", { hasText: "requires_action" }));
    await page.getByLabel("Result", { exact: true }).fill("It waits for its label");
    await page.getByLabel("It failed").check();
    await give.click();
    await until(page.locator(".result"));
    expect(await history(id, type)).toMatchObject([{ content: [{ text: "It waits for its label" }], is_error: true }]);
    expect(await page.locator(".result").innerText()).toContain("It waits for its label");
    await until(page.locator(".entry[data-kind=status]", { hasText: "end_turn" }));
  }
});

test("a turn is interrupted", async () => {
  const inspector = await openInspector();
  const { page, until, createSession, call, history, mock } = inspector;
  const id = await createSession("long");
  await page.goto(`${mock.url}/_mock/${showsSession(id)}`);
  await call("POST", `/v1/sessions/${id}/events`, says("Go"));
  await until(page.locator(".session-head .badge[data-status=running]"));
  await page.getByRole("button", { name: "Interrupt", exact: true }).click();
  await until(page.locator(".entry", { hasText: "interrupt" }));
  await until(page.locator(".entry[data-kind=status]", { hasText: "end_turn" }));
  expect(await history(id, "user.interrupt")).toHaveLength(1);
});

test("a message grows as it streams, and its event takes the same place", async () => {
  const { page, mock, createSession, call, until } = await openInspector();
  const id = await createSession("plain");
  await page.goto(`${mock.url}/_mock/${showsSession(id)}`);
  await page.locator('.feed[data-feed="live"]').waitFor();
  await call("POST", `/v1/sessions/${id}/events`, says("Go"));
  const growing = page.locator('.entry[data-kind="agent"][aria-busy="true"] .text');
  await until(growing);
  const pieces = new Set<string>();
  await growing.evaluate((element) => Object.assign(element.closest("li") as HTMLElement, { marked: true }));
  for (let steps = 0; (await growing.count()) > 0; steps++) {
    expect(steps).toBeLessThan(500);
    pieces.add((await growing.textContent({ timeout: 500 }).catch(() => "")) ?? "");
    await mock.clock.advance(20);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  const message = page.locator('.entry[data-kind="agent"]');
  const whole = await message.locator(".text").innerText();
  const grown = [...pieces].filter((piece) => piece !== "" && piece !== whole);
  expect(grown.length).toBeGreaterThan(1);
  for (const piece of grown) expect(whole.startsWith(piece.trim())).toBe(true);
  expect(await message.evaluate((element) => "marked" in element)).toBe(true);
});

test("a thread has a timeline of its own, and what it asks is answered from the session", async () => {
  const inspector = await openInspector();
  const { page, mock, createSession, call, until } = inspector;
  const id = await createSession("multiagent");
  await page.goto(`${mock.url}/_mock/${showsSession(id)}`);
  await call("POST", `/v1/sessions/${id}/events`, says("Go"));
  await until(page.getByRole("button", { name: "Allow bash", exact: true }));
  expect(await entry(page, "tool").innerText()).toContain("in the thread of Tester");
  await page.getByRole("link", { name: /Tester/ }).click();
  await entry(page, "agent").filter({ hasText: "Run the tests." }).waitFor();
  await page.getByRole("button", { name: "Allow bash", exact: true }).click();
  await page.getByRole("link", { name: "Whole session" }).click();
  await until(page.locator(".entry[data-kind=status]", { hasText: "end_turn" }));
  expect(await entry(page, "tool").innerText()).toContain("You allowed it.");
});
