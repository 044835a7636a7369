import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkLexemes } from "./check-lexemes.ts";

const SCENARIOS = new URL("../../scenarios/", import.meta.url);

test.each(readdirSync(SCENARIOS))("the scenario %s can be parsed", (file) => {
  expect(checkLexemes(readFileSync(new URL(file, SCENARIOS), "utf8"))).toBeNull();
});

test("scalars may look like anything", () => {
  const text = ['a: "&b *c !d [[["', "b: '%e'", "c: |", "  &f", "  [[[", "  *g", "d: a&b*c!d"].join("\n");
  expect(checkLexemes(text)).toBeNull();
});

test("a long list and a long flow are not deep", () => {
  expect(checkLexemes("- a\n".repeat(5000))).toBeNull();
  expect(checkLexemes(`[${"{a: 1}, ".repeat(5000)}]`)).toBeNull();
  expect(checkLexemes(`{${Array.from({ length: 5000 }, (_, index) => `k${index}: 1`).join(", ")}}`)).toBeNull();
});

test.each([
  ["a: 1\nb: &c d\n", { line: 2, message: "expected no anchors" }],
  ["a: 'x\n\n y'\nb: *c\n", { line: 4, message: "expected no aliases" }],
  ["a: |\n  x\n  y\nb: !!str c\n", { line: 4, message: "expected no tags" }],
  ["%YAML 1.2\n---\na: 1\n", { line: 1, message: "expected no directives" }],
  [`a:\n  ${"[".repeat(101)}`, { line: 2, message: "nested too deeply" }],
  [`${"]".repeat(500)}${"[".repeat(101)}`, { line: 1, message: "nested too deeply" }],
  [`${"}\n".repeat(500)}${"{".repeat(101)}`, { line: 501, message: "nested too deeply" }],
  ["- ".repeat(300), { line: 1, message: "nested too deeply" }],
])("%j is refused before it is parsed", (text, issue) => {
  expect(checkLexemes(text)).toEqual(issue);
});
