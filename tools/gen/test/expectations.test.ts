import { expect, test } from "vitest";
import { rewrites } from "./expectations.ts";

test("expectations are rewritten on request alone, and never where CI is set", () => {
  expect(rewrites({})).toBe(false);
  expect(rewrites({ CI: "true" })).toBe(false);
  expect(rewrites({ UPDATE_EXPECTED: "1" })).toBe(true);
  expect(() => rewrites({ UPDATE_EXPECTED: "1", CI: "true" })).toThrow("review the diff");
});
