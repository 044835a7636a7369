import { expect, test } from "vitest";
import "./index.ts";

const AT = "2026-11-17T09:00:00Z";
const message = { id: "sevt_1", type: "agent.message", content: [{ type: "text", text: "Hello" }], processed_at: AT };
const usage = {
  id: "sevt_2",
  type: "session.usage",
  usage: { input_tokens: 1, output_tokens: 1 },
  budget: null,
  processed_at: AT,
};
const idle = {
  id: "sevt_3",
  type: "session.status_idle",
  stop_reason: { type: "end_turn" },
  stop_details: null,
  processed_at: AT,
};

test("toBeSessionEvent passes an event of its type", () => {
  expect(message).toBeSessionEvent("agent.message");
  expect(message).toBeSessionEvent();
  expect(message).not.toBeSessionEvent("agent.thinking");
});

test("toBeSessionEvent says what is wrong, and where", () => {
  expect(() => expect({ ...message, content: "Hello" }).toBeSessionEvent("agent.message")).toThrow(
    'expected the value to be a session event of type agent.message:\n  event.content: expected a list, but got "Hello"',
  );
  expect(() => expect(null).toBeSessionEvent("agent.message")).toThrow(
    'event.type: expected "agent.message", but got nothing',
  );
});

test("toMatchOperation judges responses by their status, and requests", () => {
  expect({ id: "sesn_1", type: "session_deleted" }).toMatchOperation("sessions.delete");
  expect({ path: { session_id: "sesn_1" } }).toMatchOperation("sessions.delete", { as: "request" });
  expect({}).not.toMatchOperation("sessions.delete", { status: 404 });
  expect(() => expect({}).toMatchOperation("sessions.delete", { as: "request" })).toThrow(
    "expected the value to be a request of sessions.delete:\n  path.session_id: expected a value, since it is required, but got nothing",
  );
});

test("toMatchOperation refuses an operation that does not exist", () => {
  expect(() => expect({}).toMatchOperation("toString" as "sessions.list")).toThrow('there is no operation "toString"');
});

test("toSatisfyStreamContract names the frame and the rule", () => {
  expect([usage, idle]).toSatisfyStreamContract();
  expect(() => expect([message, idle]).toSatisfyStreamContract()).toThrow(
    "expected 2 events to satisfy the stream contract:\n  frame 2: usage-before-idle: before session.status_idle came agent.message instead of session.usage",
  );
  expect([message, idle]).not.toSatisfyStreamContract();
  expect(() => expect(message).toSatisfyStreamContract()).toThrow("expected a list of events");
});
