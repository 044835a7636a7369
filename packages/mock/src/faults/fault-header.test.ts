import { expect, test } from "vitest";
import { parseFaultHeader } from "./fault-header.ts";

test.each([
  ["status=429", [{ kind: "status", status: 429 }]],
  ["status=429; retry_after=1", [{ kind: "status", status: 429, retry_after: 1 }]],
  [
    "delay=200, cut=5",
    [
      { kind: "delay", ms: 200 },
      { kind: "cut", after_events: 5 },
    ],
  ],
  ["reset", [{ kind: "reset" }]],
  ["cut; after_bytes=100", [{ kind: "cut", after_bytes: 100 }]],
  ["error_event=3; status=500", [{ kind: "error_event", after_events: 3, status: 500 }]],
])("%s is read", (header, faults) => {
  expect(parseFaultHeader(header)).toEqual(faults);
});

test.each([
  ["boom", "kind: expected one of"],
  ["status", "status: the fault status needs it"],
  ["delay=soon", "ms: expected a whole number"],
  ["status=429; __proto__=1", "__proto__: the fault status has no such property"],
  ["constructor=1", "kind: expected one of"],
  ["delay=600001", "ms: expected at most 600000"],
  [`${"reset,".repeat(16)}reset`, "expected at most 16 faults, but got 17"],
])("%s is refused in words", (header, message) => {
  expect(() => parseFaultHeader(header)).toThrow(message);
});
