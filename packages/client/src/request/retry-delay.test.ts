import { expect, test } from "vitest";
import { retryDelay } from "./retry-delay.ts";

const NOW = Date.parse("2026-11-20T10:00:00Z");

test.each([
  [{ "retry-after-ms": "12.5", "retry-after": "9" }, 12.5],
  [{ "retry-after": "3" }, 3000],
  [{ "retry-after": "0" }, 0],
  [{ "retry-after": "Fri, 20 Nov 2026 10:00:07 GMT" }, 7000],
  [{ "retry-after": "Fri, 20 Nov 2026 09:00:00 GMT" }, 0],
  [{ "retry-after": "-4" }, 0],
  [{ "retry-after-ms": "soon", "retry-after": "2" }, 2000],
])("%o asks for %d ms", (headers, expected) => {
  expect(retryDelay(0, new Headers(headers), 0.5, NOW)).toBe(expected);
});

test("without a usable header the wait doubles from 500 ms to 8 s", () => {
  const waits = [0, 1, 2, 3, 4, 5, 30].map((retries) => retryDelay(retries, undefined, 0, NOW));
  expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000]);
  expect(retryDelay(1, new Headers({ "retry-after": "whenever" }), 0, NOW)).toBe(1000);
});

test("chance takes off up to a quarter", () => {
  expect(retryDelay(1, undefined, 1, NOW)).toBe(750);
});
