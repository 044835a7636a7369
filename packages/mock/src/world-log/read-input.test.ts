import { expect, test } from "vitest";
import { readInput } from "./read-input.ts";

test("an input comes back as it was written", () => {
  const input = { kind: "call", operation: "sessions.create", path: {}, query: {}, body: { agent: "agent_a" } };
  expect(readInput(JSON.stringify(input))).toEqual(input);
  expect(readInput('{"kind":"tick"}')).toEqual({ kind: "tick" });
});

test.each([
  "",
  "{",
  "null",
  "[]",
  '"tick"',
  "{}",
  '{"kind":"tock"}',
  '{"kind":"__proto__"}',
  '{"kind":"constructor"}',
  '{"kind":"call","operation":"sessions.vanish","path":{},"query":{}}',
  '{"kind":"call","operation":"toString","path":{},"query":{}}',
  '{"kind":"call","operation":"sessions.create","query":{}}',
  '{"kind":"call","operation":"sessions.create","path":{},"query":null}',
])("%s is no input, and is not passed over", (text) => {
  expect(() => readInput(text)).toThrow(SyntaxError);
});
