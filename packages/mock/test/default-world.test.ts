import { Caller } from "@managed-agents/harness";
import { createMock } from "@managed-agents/mock";
import { expect, test } from "vitest";

test.each([
  ["the newest SDKs", "sthr_011CZkZVWa6oJjw1rgXZpnBt"],
  ["the SDKs before 1.0", "sthr_011CZkZVWa6oIjw0rgXZpnBt"],
])("the thread that %s document exists from the start", async (_, thread) => {
  const caller = new Caller(await createMock({ clock: "manual" }));
  const answer = await caller.get(`/v1/sessions/sesn_011CZkZAtmR3yMPDzynEDxu7/threads/${thread}`);
  expect(answer).toMatchObject({ status: 200, json: { id: thread } });
});
