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

test("toBeSessionEvent reports what is wrong, and where", () => {
  expect(() => expect({ ...message, content: "Hello" }).toBeSessionEvent("agent.message")).toThrow(
    'expected the value to be a session event of type agent.message:\n  event.content: expected a list, but got "Hello"',
  );
  expect(() => expect(null).toBeSessionEvent("agent.message")).toThrow(
    'event.type: expected "agent.message", but got nothing',
  );
});

test("toMatchResponse validates responses by their status", () => {
  expect({ id: "sesn_1", type: "session_deleted" }).toMatchResponse("sessions.delete");
  expect({}).not.toMatchResponse("sessions.delete", 404);
  expect(() => expect({}).toMatchResponse("sessions.delete")).toThrow(
    "expected the value to be a response of sessions.delete with status 200:\n  body.id: expected a value, since it is required, but got nothing",
  );
});

test("toMatchRequest validates the parts of requests", () => {
  expect({ path: { session_id: "sesn_1" } }).toMatchRequest("sessions.delete");
  expect(() => expect({}).toMatchRequest("sessions.delete")).toThrow(
    "expected the value to be a request of sessions.delete:\n  path.session_id: expected a value, since it is required, but got nothing",
  );
});

test("a bad request does not pass as a response, nor a response as a request", () => {
  const bad = { path: { session_id: "sesn_1" }, body: { events: "none" } };
  expect(bad).not.toMatchRequest("sessions.events.send");
  expect(bad).not.toMatchResponse("sessions.delete");
  for (const value of [{ data: [], next_page: null }, [], null, "text"]) {
    expect(() => expect(value).toMatchRequest("sessions.list")).toThrow("expected the parts of a request");
    expect(() => expect(value).not.toMatchRequest("sessions.list")).toThrow("expected the parts of a request");
  }
});

test.each(["toMatchRequest", "toMatchResponse"] as const)("%s rejects an operation that does not exist", (matcher) => {
  for (const id of ["toString", "sessions", 7, undefined]) {
    expect(() => expect({})[matcher](id as "sessions.list")).toThrow("there is no operation");
  }
});

test("toSatisfyStreamContract takes a profile", () => {
  const message = { id: "sevt_4", type: "user.message", content: [], processed_at: AT };
  const running = { id: "sevt_5", type: "session.status_running", processed_at: AT };
  expect([usage, idle, message, running]).toSatisfyStreamContract();
  expect([usage, idle, message, running]).toSatisfyStreamContract({ profile: "documented" });
  expect([usage, idle, message, running]).not.toSatisfyStreamContract({ profile: "observed" });
  expect(() => expect([]).toSatisfyStreamContract({ profile: "live" as "any" })).toThrow(
    'there is no profile "live"; use one of: observed, documented, any',
  );
});

test("toSatisfyStreamContract names the frame and the rule", () => {
  expect([usage, idle]).toSatisfyStreamContract();
  expect(() => expect([message, idle]).toSatisfyStreamContract()).toThrow(
    "expected 2 events to satisfy the stream contract:\n  frame 2: usage-before-idle: before session.status_idle came agent.message instead of session.usage",
  );
  expect([message, idle]).not.toSatisfyStreamContract();
  expect(() => expect(message).toSatisfyStreamContract()).toThrow("expected a list of events");
});
