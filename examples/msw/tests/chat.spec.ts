import { expect, test } from "@playwright/test";

test.beforeEach(async ({ page, context }) => {
  await page.goto("/");
  await expect(page.getByRole("status")).toHaveText("Ready");
  // What answers from here on is in the page.
  await context.setOffline(true);
  await page.getByLabel("Message").fill("List the files.");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByRole("status")).toHaveText("Waits for you");
});

test("without a network, a tool is allowed, runs, and the session is idle again", async ({ page }) => {
  await page.getByRole("button", { name: "Allow" }).click();
  await expect(page.getByRole("status")).toHaveText("Ready");
  await expect(page.getByRole("listitem")).toHaveText([
    "List the files.",
    'bash {"command":"ls -la"}',
    /orders\.csv/,
    /^I went on/,
  ]);
});

test("a tool that is denied does not run", async ({ page }) => {
  await page.getByRole("button", { name: "Deny" }).click();
  await expect(page.getByRole("status")).toHaveText("Ready");
  await expect(page.getByRole("log")).toContainText("I went on");
  await expect(page.getByRole("log")).not.toContainText("orders.csv");
});
