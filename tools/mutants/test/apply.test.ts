import { expect, test } from "vitest";
import { lineOf, lineTextAt, locate, mutate } from "../src/apply.ts";
import { MutantError } from "../src/mutant.ts";

const TEXT = "first\n  a < b;\nlast";
const FIXED = { name: "client/bound", file: "a.ts", replace: "a < b", by: "a <= b", harm: "one too many" };

test("a mutant changes its place and nothing else", () => {
  const mutant = locate(FIXED, TEXT);
  expect(mutate(mutant, TEXT)).toBe("first\n  a <= b;\nlast");
  expect(mutant).toMatchObject({ name: "client/bound", file: "a.ts", harm: "one too many" });
});

test("its line is counted from 1, and read without its indentation", () => {
  const mutant = locate(FIXED, TEXT);
  expect(lineOf(mutant, TEXT)).toBe(2);
  expect(lineTextAt(mutant.start, TEXT)).toBe("a < b;");
  expect(["first", "last"].map((word) => lineTextAt(TEXT.indexOf(word), TEXT))).toEqual(["first", "last"]);
});

test.each([
  ["whose text is gone", "no such text", 'client/bound: a.ts no longer holds "a < b"'],
  ["whose text is there twice", `${TEXT}\na < b`, 'client/bound: a.ts holds "a < b" more than once'],
])("a mutant %s is refused by name", (_, text, message) => {
  expect(() => locate(FIXED, text)).toThrow(MutantError);
  expect(() => locate(FIXED, text)).toThrow(message);
});

test("a mutant that changes nothing is refused by name", () => {
  expect(() => locate({ ...FIXED, by: FIXED.replace }, TEXT)).toThrow('client/bound: it replaces "a < b" by itself');
});
