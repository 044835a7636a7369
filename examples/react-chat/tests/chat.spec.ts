import AxeBuilder from "@axe-core/playwright";
import { expect, type TestWorld, test } from "@managed-agents/mock/playwright";
import type { Page } from "@playwright/test";

/** Time within which the agent thinks and has begun to write; after as much again it asks for permission. */
const HALF = 1000;
const stream = "sessions.events.stream";
const send = "sessions.events.send";

async function ask(page: Page, mock: TestWorld): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name: "New session" }).click();
  // Before the stream is open, the history alone would have what the agent does.
  await expect(page.getByRole("status")).toHaveText("Ready");
  await page.getByLabel("Message").fill("Why is order 1187 late?");
  await page.getByLabel("Message").press("Enter");
  await expect(mock).toHaveReceived(send, { times: 1, status: 200 });
}

test("text grows, the tool asks, and the agent goes on once it is allowed", async ({ page, mock }) => {
  await ask(page, mock);
  const answers = page.getByRole("article", { name: "agent" });
  await expect(page.getByRole("article", { name: "user" })).toHaveText("Why is order 1187 late?");

  await mock.clock.advance(HALF);
  await expect(answers).toHaveText(/^Order 1187 was packed/);
  await expect(answers).not.toHaveText(/another carrier/);
  await expect(page.getByRole("status")).toHaveText("Works …");

  await mock.clock.advance(HALF);
  await expect(answers).toHaveText(/^Order 1187 was packed.*another carrier\.$/);
  await expect(page.getByRole("status")).toHaveText("Waits for you");

  await page.getByRole("button", { name: "Allow" }).click();
  await expect(mock).toHaveReceived(send, {
    status: 200,
    body: { events: [{ type: "user.tool_confirmation", result: "allow" }] },
  });
  await mock.clock.advance(5 * HALF);
  await expect(page.getByRole("article", { name: "Tool bash" })).toContainText("1187 moved to swift");
  await expect(answers).toHaveCount(2);
  await expect(page.getByRole("status")).toHaveText("Ready");

  await page.reload();
  await expect(answers).toHaveCount(2);
});

test("a tool that is denied does not run", async ({ page, mock }) => {
  await ask(page, mock);
  await mock.clock.advance(2 * HALF);
  await page.getByRole("button", { name: "Deny" }).click();
  await expect(mock).toHaveReceived(send, {
    status: 200,
    body: { events: [{ type: "user.tool_confirmation", result: "deny", deny_message: "The user said no." }] },
  });
  await mock.clock.advance(5 * HALF);

  const tool = page.getByRole("article", { name: "Tool bash" });
  await expect(tool).toContainText("denied");
  await expect(tool).not.toContainText("1187 moved to swift");
  await expect(page.getByRole("article", { name: "agent" })).toHaveCount(2);
});

test("a stream that breaks in a word is taken up again, and nothing is lost or shown twice", async ({ page, mock }) => {
  await mock.faults.add({ kind: "cut", after_events: 8, operation: stream });
  const { id } = await mock.faults.add({ kind: "status", status: 503, operation: stream, nth: 2, times: 0 });
  await ask(page, mock);
  await mock.clock.advance(HALF);
  await expect(page.getByRole("status")).toContainText("The connection is lost.");
  await mock.clock.advance(HALF);

  await mock.faults.delete(id);
  await expect(page.getByRole("status")).toHaveText("Waits for you");
  await expect(page.getByRole("article", { name: "agent" })).toHaveText(/^Order 1187 was packed.*another carrier\.$/);
  await page.getByRole("button", { name: "Allow" }).click();
  await expect(mock).toHaveReceived(send, { times: 2, status: 200 });
  await mock.clock.advance(5 * HALF);
  await expect(page.getByRole("article", { name: "agent" })).toHaveCount(2);
});

test("a refused connection waits for the button that connects again", async ({ page, mock }) => {
  await mock.faults.add({ kind: "status", status: 401, operation: stream });
  await page.goto("/");
  await page.getByRole("button", { name: "New session" }).click();
  await expect(page.getByRole("status")).toContainText("Disconnected");
  await page.getByRole("button", { name: "Reconnect" }).click();
  await expect(page.getByRole("status")).toHaveText("Ready");
});

test("Stop interrupts the agent before it calls the tool", async ({ page, mock }) => {
  await ask(page, mock);
  await mock.clock.advance(HALF);
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(mock).toHaveReceived(send, { status: 200, body: { events: [{ type: "user.interrupt" }] } });
  await mock.clock.advance(5 * HALF);
  await expect(page.getByRole("status")).toHaveText("Ready");
  await expect(page.getByRole("article", { name: "Tool bash" })).toHaveCount(0);
});

test("a message that is refused comes back into its field", async ({ page, mock }) => {
  await mock.faults.add({ kind: "status", status: 403, operation: send });
  await page.goto("/");
  await page.getByRole("button", { name: "New session" }).click();
  await page.getByLabel("Message").fill("Hello");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByLabel("Message")).toHaveValue("Hello");
});

test("the page sends no key", async ({ page, mock }) => {
  const keys: (string | undefined)[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/v1/")) keys.push(request.headers()["x-api-key"] ?? request.headers().authorization);
  });
  await ask(page, mock);
  expect(keys.length).toBeGreaterThan(2);
  expect(new Set(keys)).toEqual(new Set([undefined]));
});

test("Allow is reached with the keyboard, and axe finds nothing in light and in dark", async ({ page, mock }) => {
  await ask(page, mock);
  await mock.clock.advance(2 * HALF);
  await expect(page.getByRole("button", { name: "Allow" })).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
  await expect(page.getByLabel("Message")).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("button", { name: "Allow" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(mock).toHaveReceived(send, { body: { events: [{ result: "allow" }] } });
  await expect(page.getByRole("article", { name: "Tool bash" })).toBeFocused();
});
