import { expect, test } from "vitest";
import { CALLS, HOSTILE_TEXTS } from "../../test/calls.ts";
import { typescriptLiteral } from "./typescript-literal.ts";

const evaluate = (expression: string): unknown => new Function(`"use strict"; return (${expression});`)();

test.each(HOSTILE_TEXTS)("%j is read back as value and as key", (text) => {
  const value = { [text]: [text, { [text]: text.repeat(30) }] };
  expect(evaluate(typescriptLiteral(value))).toEqual(value);
});

test("every body of the document is read back", () => {
  const bodies = CALLS.map(({ body }) => body).filter((body) => body !== undefined);
  expect(bodies.map((body) => evaluate(typescriptLiteral(body)))).toEqual(bodies);
});

test("a key `__proto__` stays a key", () => {
  const value = JSON.parse('{ "__proto__": { "polluted": true } }');
  const read = evaluate(typescriptLiteral(value)) as object;
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  expect(JSON.stringify(read)).toBe('{"__proto__":{"polluted":true}}');
});

test("what fits into 80 columns stays on one line, the rest gets a line per member", () => {
  expect(typescriptLiteral({ type: "text", "not-plain": [1, null, true], empty: {} })).toBe(
    '{ type: "text", "not-plain": [1, null, true], empty: {} }',
  );
  expect(typescriptLiteral({ text: "x".repeat(80), list: [] })).toBe(`{\n  text: "${"x".repeat(80)}",\n  list: [],\n}`);
});
