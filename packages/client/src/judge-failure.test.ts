import { expect, test } from "vitest";
import { ConnectionError } from "./errors/connection-error.ts";
import { makeApiError } from "./errors/make-api-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import { judgeFailure } from "./judge-failure.ts";

const answer = (status: number, wish?: string) =>
  judgeFailure(
    makeApiError("GET /", new Response("", { status, headers: wish ? { "x-should-retry": wish } : {} }), ""),
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

test("x-should-retry: false forbids repeating and proves nothing", () => {
  expect(answer(500, "false")).toEqual({ transient: false, harmless: false, ambiguous: true });
});

const lost = (code?: string) =>
  judgeFailure(new ConnectionError("", { cause: new TypeError("fetch failed", { cause: { code } }) }));

test.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"])("%s was never sent", (code) => {
  expect(lost(code)).toEqual({ transient: true, harmless: true, ambiguous: false });
});

test.each(["ECONNRESET", "UND_ERR_SOCKET", undefined])("after %s nobody knows", (code) => {
  expect(lost(code)).toEqual({ transient: true, harmless: false, ambiguous: true });
});

test("after a timeout nobody knows", () => {
  expect(judgeFailure(new TimeoutError())).toEqual({ transient: true, harmless: false, ambiguous: true });
});

test("a fault of the caller or of the answer is final", () => {
  expect(judgeFailure(new RangeError())).toEqual({ transient: false, harmless: false, ambiguous: false });
});
