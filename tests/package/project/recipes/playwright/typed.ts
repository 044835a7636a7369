import { expect, test } from "@managed-agents/mock/playwright";

test("matchers are typed by the operation, and wait", async ({ mock, browser }) => {
  await mock.route(await browser.newContext());
  const waits: Promise<void> = expect(mock).toHaveReceived("sessions.create", { body: { title: "1187" }, times: 1 });
  await waits;
  await expect(await mock.requests.list()).not.toHaveReceivedNth(-1, "sessions.list", { query: { limit: 3 } });
  await expect(mock).toHaveReceived("sessions.create", { body: { title: expect.stringContaining("1187") } });
  await mock.seed({ sessions: [{ agent: "agent_1", environment_id: "env_1" }] });
  // @ts-expect-error there is no such operation
  await expect(mock).toHaveReceived("sessions.creat");
  // @ts-expect-error a title is a text
  await expect(mock).toHaveReceived("sessions.create", { body: { title: 7 } });
  // @ts-expect-error a list takes no body
  await expect(mock).toHaveReceived("sessions.list", { body: {} });
  // @ts-expect-error there is no such fault
  await mock.faults.add({ kind: "sneeze" });
});
