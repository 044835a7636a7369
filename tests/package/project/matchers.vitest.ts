import { expect, test } from "vitest";
import "@managed-agents/contract/vitest";

const EVENT = {
  id: "sevt_1",
  type: "agent.message",
  content: [{ type: "text", text: "Hello" }],
  processed_at: "2026-11-17T09:00:00Z",
};

test("the matchers are at hand, and typed", async () => {
  expect(EVENT).toBeSessionEvent("agent.message");
  const promise: Promise<void> = expect(Promise.resolve(EVENT)).resolves.toBeSessionEvent("agent.message");
  await promise;
  expect({ event: EVENT }).toEqual({ event: expect.toBeSessionEvent("agent.message") });
  expect({ ...EVENT, content: "Hello" }).not.toBeSessionEvent();
  // @ts-expect-error no event has this type
  expect(EVENT).not.toBeSessionEvent("agent.sneezed");
  expect([]).toSatisfyStreamContract();
});
