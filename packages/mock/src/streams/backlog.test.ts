import { expect, test } from "vitest";
import { Backlog } from "./backlog.ts";

const MB = 1024 * 1024;

test("a connection that reads nothing is dropped past 8 MB", () => {
  const backlog = new Backlog();
  const given = Array.from({ length: 30 }, (_, count) => backlog.isTooLong(count * MB));
  expect(given.indexOf(true)).toBe(9);
});

test("a connection that is reading one big event is kept", () => {
  const backlog = new Backlog();
  expect([0, 40 * MB, 30 * MB, 12 * MB, 0].map((waiting) => backlog.isTooLong(waiting))).not.toContain(true);
});

test("a connection that reads slowly is dropped past 256 MB", () => {
  const backlog = new Backlog();
  expect(backlog.isTooLong(257 * MB)).toBe(true);
});
