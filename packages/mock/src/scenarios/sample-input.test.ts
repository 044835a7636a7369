import { expect, test } from "vitest";
import { sampleInput } from "./sample-input.ts";

const object = (properties: object, required = Object.keys(properties)) => ({ type: "object", properties, required });

test.for([
  [
    "text and numbers",
    object({ city: { type: "string" }, days: { type: "integer", minimum: 3 } }),
    { city: "example", days: 3 },
  ],
  ["required properties alone", object({ a: { type: "string" }, b: { type: "string" } }, ["b"]), { b: "example" }],
  [
    "enums, constants and defaults",
    object({ e: { enum: ["x", "y"] }, c: { const: 7 }, d: { default: [] } }),
    { e: "x", c: 7, d: [] },
  ],
  [
    "alternatives to null",
    object({ n: { anyOf: [{ type: "null" }, { type: "boolean" }] }, t: { type: ["null", "string"] } }),
    { n: true, t: "example" },
  ],
  [
    "definitions",
    {
      ...object({ at: { $ref: "#/$defs/Place" } }),
      $defs: { Place: object({ zip: { type: "string", minLength: 9 } }) },
    },
    { at: { zip: "example-e" } },
  ],
  [
    "combined schemas",
    { allOf: [object({ a: { type: "boolean" } }), object({ b: { type: "string", maxLength: 2 } })] },
    { a: true, b: "ex" },
  ],
  [
    "arrays of at least two",
    object({ list: { type: "array", items: { type: "number", exclusiveMinimum: 4 }, minItems: 2 } }),
    { list: [5, 5] },
  ],
  ["formats", object({ when: { type: "string", format: "date" } }), { when: "2026-11-18" }],
  [
    "bounds from above",
    object({ small: { type: "number", maximum: -2 }, tens: { type: "integer", multipleOf: 10 } }),
    { small: -2, tens: 10 },
  ],
] as const)("an input is made with %s", ([, schema, input]) => {
  expect(sampleInput(schema)).toEqual(input);
});

test("a schema that refers to itself ends", () => {
  const schema = { type: "object", properties: { next: { $ref: "#" } }, required: ["next"] };
  expect(JSON.stringify(sampleInput(schema)).length).toBeLessThan(200);
});

test("a property named __proto__ is one like others", () => {
  const schema = JSON.parse('{"type":"object","properties":{"__proto__":{"type":"string"}},"required":["__proto__"]}');
  expect(JSON.stringify(sampleInput(schema))).toBe('{"__proto__":"example"}');
});

test("what is no schema of an object gives an empty input", () => {
  expect(sampleInput({ type: "string" })).toEqual({});
  expect(sampleInput(null)).toEqual({});
});
