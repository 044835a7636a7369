import { expect, test } from "vitest";
import { openInspector, useInspector } from "./open-inspector.ts";

useInspector();

test("the root shows the inspector to a browser, and its policy comes in a header too", async () => {
  const { page, mock } = await openInspector();
  const answer = await page.goto(`${mock.url}/`);
  await page.getByRole("link", { name: /Order 1187/ }).waitFor();
  const policy = (await answer?.allHeaders())?.["content-security-policy"] ?? "";
  for (const part of ["default-src 'none'", "connect-src 'self'", "frame-ancestors 'none'"])
    expect(policy).toContain(part);
});

test("a text that is given to the page as HTML is refused by its policy", async () => {
  const { page, allow } = await openInspector();
  allow(/TrustedHTML|Content Security Policy/);
  await page.getByRole("link", { name: /Order 1187/ }).waitFor();
  const outcome = await page.evaluate(() => {
    try {
      document.body.innerHTML = "<b>gone</b>";
    } catch (error) {
      return (error as Error).name;
    }
    return "parsed";
  });
  expect(outcome).toBe("TypeError");
});

test("what the mock refuses of a form in a dialog is shown in the dialog", async () => {
  const { page, allow } = await openInspector();
  allow(/Failed to load resource/);
  await page.getByRole("button", { name: "New session" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Agent", { exact: true }).selectOption({ label: "Another id" });
  await dialog.getByLabel("Agent id").fill("no such thing");
  await dialog.getByRole("button", { name: "Create session", exact: true }).click();
  await dialog
    .getByRole("alert")
    .filter({ hasText: /^4\d\d: .*agent/ })
    .waitFor();
  await dialog.getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "New session" }).first().and(page.locator(":focus")).waitFor();
});

test("a page in the background ends its stream, and catches up when it is seen again", async () => {
  const { page, mock, call, createSession, until } = await openInspector();
  const id = await createSession("plain");
  const streams = async (): Promise<number> => (await call("GET", "/_mock/worlds/default")).body.streams;
  await page.goto(`${mock.url}/_mock/#/worlds/default/sessions/${id}`);
  const feed = page.locator(".feed");
  await feed.getByText("Live").waitFor();
  expect(await streams()).toBe(1);
  const hide = (hidden: boolean) =>
    page.evaluate((value) => {
      Object.defineProperty(document, "hidden", { value, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    }, hidden);
  await hide(true);
  await feed.getByText("Paused").waitFor();
  for (let looks = 0; (await streams()) > 0; looks++) expect(looks).toBeLessThan(1_000);
  await call("POST", `/v1/sessions/${id}/events`, {
    events: [{ type: "user.message", content: [{ type: "text", text: "Sent meanwhile" }] }],
  });
  await mock.clock.advance(10_000);
  await hide(false);
  await until(page.locator(".entry", { hasText: "Sent meanwhile" }));
  await page.locator(".entry[data-kind=status]", { hasText: "end_turn" }).waitFor();
});
