import { expect, test } from "vitest";
import type { Fault } from "./fault.ts";
import { FaultPlan } from "./fault-plan.ts";

const RESET: Fault = { kind: "reset" };

/** How many faults meet each of so many calls of one operation. */
const met = (plan: FaultPlan, calls: number): number[] =>
  Array.from({ length: calls }, () => plan.meet("sessions.list", undefined).length);

test("a fault meets the first request that fits, once", () => {
  const plan = new FaultPlan();
  plan.add(RESET);
  expect(met(plan, 3)).toEqual([1, 0, 0]);
  expect(plan.isEmpty).toBe(true);
});

test("nth and times choose which requests are met", () => {
  const plan = new FaultPlan();
  plan.add({ ...RESET, nth: 2, times: 2 });
  expect(met(plan, 5)).toEqual([0, 1, 1, 0, 0]);
});

test("times 0 meets every request until the fault is taken back", () => {
  const plan = new FaultPlan();
  const takeBack = plan.add({ ...RESET, times: 0 });
  expect(met(plan, 3)).toEqual([1, 1, 1]);
  takeBack();
  expect(met(plan, 1)).toEqual([0]);
});

test("an operation and a session narrow it down, and what does not fit is not counted", () => {
  const plan = new FaultPlan();
  plan.add({ ...RESET, operation: "sessions.retrieve", session_id: "sesn_1" });
  expect(plan.meet("sessions.list", "sesn_1")).toEqual([]);
  expect(plan.meet("sessions.retrieve", "sesn_2")).toEqual([]);
  expect(plan.meet("sessions.retrieve", "sesn_1")).toHaveLength(1);
});

test.each([
  [{ kind: "explode" }, "kind: expected one of status,"],
  [{ kind: "status" }, "status: the fault status needs it"],
  [{ kind: "status", status: 200 }, "status: expected a status from 400 to 599"],
  [{ kind: "error_event", after_events: 1, status: 99 }, "status: expected a status from 400 to 599"],
  [{ kind: "delay", ms: -1 }, "ms: expected a whole number, 0 or more"],
  [{ kind: "reset", often: 3 }, "often: the fault reset has no such property"],
  [{ kind: "reset", operation: 3 }, "operation: expected text"],
])("%j is refused in words", (fault, message) => {
  expect(() => new FaultPlan().add(fault as unknown as Fault)).toThrow(message);
});
