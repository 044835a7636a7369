import { expect, test } from "vitest";
import { mutate } from "./mutate.ts";

const value = { a: 1, b: ["x", { c: null }] };

test.each([
  [0, "all", "all"],
  [1, 2, { a: 2, b: ["x", { c: null }] }],
  [3, undefined, { a: 1, b: [{ c: null }] }],
  [5, [], { a: 1, b: ["x", { c: [] }] }],
  [6, "wraps", "wraps"],
])("changes place %i to %j", (place, replacement, expected) => {
  expect(mutate(value, { place, replacement })).toEqual(expected);
});

test("leaves its input alone", () => {
  mutate(value, { place: 4, replacement: 0 });
  expect(value).toEqual({ a: 1, b: ["x", { c: null }] });
});
