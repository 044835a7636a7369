import { expect, test } from "@managed-agents/mock/playwright";

test.beforeEach(async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("Question").fill("Why is order 1187 late?");
});

test("the page shows the answer of the agent", async ({ page, mock }) => {
  await page.getByRole("button", { name: "Ask" }).click();

  await expect(page.getByRole("status")).toContainText("Why is order 1187 late?");
  await expect(mock).toHaveReceived("sessions.create", { times: 1, status: 200 });
  await expect(mock).toHaveReceived("sessions.events.send", {
    body: { events: [{ content: [{ text: "Why is order 1187 late?" }] }] },
  });
});

test("the page reports a service that is overloaded", async ({ page, mock }) => {
  await mock.faults.add({ kind: "status", status: 529, operation: "sessions.create" });
  await page.getByRole("button", { name: "Ask" }).click();

  await expect(page.getByRole("alert")).toHaveText("The service answers 529.");
  // The other test asked too, of a world of its own: this one has had one request.
  await expect(mock).toHaveReceived("sessions.create", { times: 1, status: 529 });
});
