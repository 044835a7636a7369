import { expect, test } from "vitest";
import { readTime, timeText } from "./time.ts";

const AT = Date.UTC(2026, 10, 18, 9, 0, 0, 123) * 1000 + 45;

test("a time has six digits or three", () => {
  expect(timeText(AT, "microseconds")).toBe("2026-11-18T09:00:00.123045Z");
  expect(timeText(AT, "milliseconds")).toBe("2026-11-18T09:00:00.123Z");
});

test.for([
  ["2026-11-18T09:00:00.123045Z", AT],
  ["2026-11-18T09:00:00.123Z", AT - 45],
  ["2026-11-18T10:00:00.1230459+01:00", AT],
  ["2026-11-18T09:00:00Z", AT - 123_045],
] as const)("%s is read to the microsecond", ([text, micros]) => {
  expect(readTime(text)).toBe(micros);
});

test("what is no time is NaN", () => {
  expect(readTime("yesterday")).toBeNaN();
});
