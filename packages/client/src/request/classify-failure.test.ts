import { expect, test } from "vitest";
import { ConnectionError } from "../errors/connection-error.ts";
import { makeApiError } from "../errors/status-errors.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { classifyFailure } from "./classify-failure.ts";

const answer = (status: number, shouldRetry?: string) =>
  classifyFailure(
    makeApiError(
      "GET /",
      new Response("", { status, headers: shouldRetry ? { "x-should-retry": shouldRetry } : {} }),
      "",
    ),
  );

test.each([
  [400, false, false, false],
  [404, false, false, false],
  [408, true, false, true],
  [409, true, false, false],
  [429, true, true, false],
  [500, true, false, true],
  [501, true, false, false],
  [503, true, false, true],
  [529, true, false, true],
])("status %d: transient %s, harmless %s, ambiguous %s", (status, transient, harmless, ambiguous) => {
  expect(answer(status)).toEqual({ transient, harmless, ambiguous });
});

test("x-should-retry: true makes any repetition harmless", () => {
  expect(answer(400, "true")).toEqual({ transient: true, harmless: true, ambiguous: false });
  expect(answer(500, "true")).toEqual({ transient: true, harmless: true, ambiguous: false });
});

test("x-should-retry: false forbids repeating and leaves the outcome unknown", () => {
  expect(answer(500, "false")).toEqual({ transient: false, harmless: false, ambiguous: true });
});

test("a request that never left can be repeated", () => {
  const expected = { transient: true, harmless: true, ambiguous: false };
  expect(classifyFailure(new ConnectionError("", {}, true))).toEqual(expected);
  expect(classifyFailure(new TimeoutError("", true))).toEqual(expected);
});

test("after a cut connection or a timeout the outcome is open", () => {
  const expected = { transient: true, harmless: false, ambiguous: true };
  expect(classifyFailure(new ConnectionError(""))).toEqual(expected);
  expect(classifyFailure(new TimeoutError(""))).toEqual(expected);
});

test("a fault of the caller or of the answer is final", () => {
  expect(classifyFailure(new RangeError())).toEqual({ transient: false, harmless: false, ambiguous: false });
});
