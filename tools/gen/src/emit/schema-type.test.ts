import { expect, test } from "vitest";
import type { JsonObject } from "../load.ts";
import { objectMembers, schemaType } from "./schema-type.ts";

const NOTE = { $ref: "#/components/schemas/Note" };

test.each<[string, JsonObject, string]>([
  ["a reference is a name", NOTE, "Note"],
  ["text beside a reference changes nothing", { ...NOTE, description: "A note." }, "Note"],
  ["a constant is a literal", { const: 'a"b' }, '"a\\"b"'],
  ["a nullable enum has null once", { type: ["string", "null"], enum: ["a", null] }, '"a" | null'],
  ["an enum of a nullable type has null", { type: ["string", "null"], enum: ["a"] }, '"a" | null'],
  ["an integer is a number", { type: ["integer", "null"] }, "number | null"],
  ["bytes are what callers have of them", { type: "string", format: "binary" }, "Bytes"],
  [
    "a list of alternatives is bracketed",
    { type: "array", items: { anyOf: [NOTE, { type: "null" }] } },
    "(Note | null)[]",
  ],
  ["an open union ends in the unknown arm", { oneOf: [NOTE], "x-open-union": true }, "Note | UnknownMember"],
  ["a string is swallowed by nothing but a mark", { anyOf: [{ const: "a" }, { type: "string" }] }, '"a" | string'],
  [
    "an open enum keeps its completions",
    { anyOf: [{ enum: ["a"] }, { type: "string" }], "x-open-enum": true },
    '"a" | (string & {})',
  ],
  ["a schema without keywords allows any value", {}, "unknown"],
])("%s", (_, schema, type) => {
  expect(schemaType(schema)).toBe(type);
});

test("a property that only refers has the text of what it refers to, and no text can end its comment", () => {
  const members = objectMembers(
    {
      type: "object",
      properties: { "a-b": NOTE, c: { anyOf: [NOTE, { type: "null" }] }, d: { ...NOTE, description: "Own." } },
      required: ["c"],
    },
    (name) => `Text of ${name} */ alert()`,
  );
  expect(members).toEqual([
    '/** Text of Note *\\/ alert() */\n"a-b"?: Note;',
    "/** Text of Note *\\/ alert() */\nc: Note | null;",
    "/** Own. */\nd?: Note;",
  ]);
});
