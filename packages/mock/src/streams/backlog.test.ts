import { expect, test } from "vitest";
import { Backlog } from "./backlog.ts";

const MB = 1024 * 1024;

test("a reader who takes nothing is given up past 8 MB", () => {
  const backlog = new Backlog();
  const given = Array.from({ length: 30 }, (_, count) => backlog.isTooLong(count * MB));
  expect(given.indexOf(true)).toBe(9);
});

test("one big event that is being read is no reason to break off", () => {
  const backlog = new Backlog();
  expect([0, 40 * MB, 30 * MB, 12 * MB, 0].map((waiting) => backlog.isTooLong(waiting))).not.toContain(true);
});

test("a reader who is slow for ever is given up past 256 MB", () => {
  const backlog = new Backlog();
  expect(backlog.isTooLong(257 * MB)).toBe(true);
});
