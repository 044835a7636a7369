import { expect, test } from "vitest";
import { formatIssue } from "../issue.ts";
import { validateRecordedEvent } from "./older-shapes.ts";

const OLD = "2026-08-03T09:00:00Z";
const NEW = "2026-08-05T00:00:00Z";
const idle = { id: "sevt_1", type: "session.status_idle", stop_reason: { type: "end_turn" }, processed_at: NEW };
const usage = (amount: string, processed_at: string) => ({
  id: "sevt_2",
  type: "session.usage",
  usage: { list_cost: { amount, currency: "USD" } },
  processed_at,
});

const found = (event: unknown) =>
  validateRecordedEvent(event).map(({ issue, isOlder }) => `${isOlder ? "older" : "broken"}: ${formatIssue(issue)}`);

test("takes an absent nullable property for age", () => {
  expect(found(idle)).toEqual(["older: event.stop_details: expected a value, since it is required, but got nothing"]);
  expect(found({ ...idle, stop_details: null })).toEqual([]);
});

test("does not take an absent property for age that cannot be null", () => {
  const { id: _, ...anonymous } = idle;
  expect(found({ ...anonymous, stop_details: null })).toEqual([
    "broken: event.id: expected a value, since it is required, but got nothing",
  ]);
});

test("reports what is broken beside what is older", () => {
  const thread = { session_thread_id: 7, agent_name: "Clerk", type: "session.thread_status_idle" };
  expect(found({ ...idle, ...thread })).toEqual([
    "older: event.stop_details: expected a value, since it is required, but got nothing",
    "broken: event.session_thread_id: expected a string, but got 7",
  ]);
});

test("takes dollars with a point for age before the day on which amounts became cents", () => {
  expect(found(usage("0.02", OLD))).toEqual([
    'older: event.usage.list_cost.amount: expected text that matches ^(0|[1-9][0-9]*)$, but got "0.02"',
  ]);
  expect(found(usage("0.02", NEW))).toEqual([
    'broken: event.usage.list_cost.amount: expected text that matches ^(0|[1-9][0-9]*)$, but got "0.02"',
  ]);
  expect(found(usage("two", OLD))).toHaveLength(1);
  expect(found(usage("2", OLD))).toEqual([]);
});

test.each([null, 7, "text", [], {}, { type: 3 }, { type: "__proto__" }, { type: "agent.gesture" }])(
  "reports %j as validateEvent does",
  (event) => {
    expect(found(event).every((text) => text.startsWith("broken"))).toBe(true);
  },
);

test("leaves the event as it was", () => {
  const event = Object.freeze({ ...idle, stop_reason: Object.freeze({ type: "end_turn" }) });
  found(event);
  expect(Object.hasOwn(event, "stop_details")).toBe(false);
});
