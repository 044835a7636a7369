import ts from "typescript";
import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import type { Candidate } from "../src/draw/candidate.ts";
import { typescriptCandidates } from "../src/draw/typescript.ts";
import { yamlCandidates } from "../src/draw/yaml.ts";

const apply = (text: string, { start, end, replacement }: Candidate): string =>
  text.slice(0, start) + replacement + text.slice(end);

const results = (text: string, find: (text: string) => Candidate[]): string[] =>
  find(text).map((candidate) => apply(text, candidate));

test.each([
  ["a < b;", "a <= b;"],
  ["a >= b;", "a > b;"],
  ["a === b;", "a !== b;"],
  ["a && b;", "a || b;"],
  ["a ?? b;", "a && b;"],
  ["a - b;", "a + b;"],
  ["const a = true;", "const a = false;"],
  ["const a = 7;", "const a = (7 + 1);"],
  ["if (a) b;", "if (!(a)) b;"],
  ["const c = a ? b : d;", "const c = !(a) ? b : d;"],
  ["list.some(f);", "list.every(f);"],
  ["Math.min(a, b);", "Math.max(a, b);"],
  ["a = b;", ";"],
  ["await close();", ";"],
])("%s becomes %s", (text, expected) => {
  expect(results(text, typescriptCandidates)).toContain(expected);
});

test.each([
  'import { a } from "./a.ts";',
  "type A = 1 | true;",
  "interface A { readonly b: 7; c(): true }",
  "let a: 5 | false;",
  "const a = (b as true);",
  'const a = "text";',
  "class A extends B { constructor() { super(); } }",
  "const a = b.min;",
])("%s has nothing to break", (text) => {
  expect(typescriptCandidates(text)).toEqual([]);
});

const DOCUMENT = `type: object
description: At most 5, and true.
required: [id, name]
additionalProperties: false
properties:
  id:
    type: string
    maxLength: 64
  description:
    const: event
cells: { idle: allow, running: refused }
states:
  - idle
  - name: running
    until: [a, b]
examples:
  one: { value: 5 }
`;

test.each([
  ["takes an entry out of required", "required: [name]"],
  ["takes an entry out of required", "required: [id]"],
  ["false to true in additionalProperties", "additionalProperties: true"],
  ["takes id out of properties", "properties:\n  description:"],
  ["takes description out of properties", "maxLength: 64\ncells"],
  ["type string to integer", "    type: integer"],
  ["adds one to maxLength", "maxLength: 65"],
  ["another const", "const: event_"],
  ["takes idle out of cells", "cells: { running: refused }"],
  ["takes running out of cells", "cells: { idle: allow }"],
  ["takes an entry out of states", "states:\n  - name: running"],
  ["takes an entry out of states", "  - idle\nexamples"],
])("an operator that %s gives %j", (operator, expected) => {
  const texts = yamlCandidates(DOCUMENT).filter((candidate) => candidate.operator === operator);
  expect(texts.map((candidate) => apply(DOCUMENT, candidate)).filter((text) => text.includes(expected))).toHaveLength(
    1,
  );
});

test("prose and examples are left alone, but not a property of such a name", () => {
  const places = yamlCandidates(DOCUMENT).map(({ start }) => start);
  expect(places.filter((place) => place > DOCUMENT.indexOf("examples:"))).toEqual([]);
  expect(places.some((place) => place > 10 && place < DOCUMENT.indexOf("required"))).toBe(false);
});

test("what is left is YAML, and differs from what was", () => {
  for (const text of results(DOCUMENT, yamlCandidates)) {
    expect(parseDocument(text).errors).toEqual([]);
    expect(parseDocument(text).toJS()).not.toEqual(parseDocument(DOCUMENT).toJS());
  }
});

test("what is left of a program is a program", () => {
  const program =
    "export const f = (a: number) => {\n  if (a < 5 && a !== 3) report(a);\n  return [a].some((b) => b > -1) ? a - 1 : 0;\n};\n";
  const texts = results(program, typescriptCandidates);
  expect(texts.length).toBeGreaterThan(10);
  for (const text of texts) {
    const { diagnostics } = ts.transpileModule(text, { reportDiagnostics: true });
    expect(diagnostics, text).toEqual([]);
  }
});
