import { expect, test } from "vitest";
import { lintDocument } from "./lint-document.ts";

const A = { $ref: "#/components/schemas/A" };

const at = lintDocument("nullable-any-of", {
  components: {
    schemas: {
      A: { type: "object" },
      Scalar: { type: ["string", "null"] },
      Reference: { anyOf: [A, { type: "null" }] },
      OneOf: { oneOf: [A, { type: "null" }] },
      NullFirst: { anyOf: [{ type: "null" }, A] },
      InEnum: { enum: ["a", null] },
      NotScalar: { type: ["array", "null"], items: A },
      TwoTypes: { type: ["string", "integer"] },
      OldKeyword: { type: "string", nullable: true },
    },
  },
});

const schema = (name: string): readonly string[] => at(`openapi.yaml#/components/schemas/${name}`);

test("accepts a nullable scalar and a nullable reference", () => {
  expect(schema("Scalar")).toEqual([]);
  expect(schema("Reference")).toEqual([]);
});

test("reports null in oneOf", () => {
  expect(schema("OneOf")).toEqual(['Say "or null" with `anyOf`, not with `oneOf`.']);
});

test("reports null before the last place", () => {
  expect(schema("NullFirst")).toEqual(["`type: 'null'` stands last in `anyOf`."]);
});

test("reports null in an enum", () => {
  expect(schema("InEnum")).toEqual(["An enum lists no null: make it `anyOf` with `type: 'null'`."]);
});

test("reports a list of types that is not one scalar and null", () => {
  expect(schema("NotScalar")).toEqual(["A list of types is one scalar and then 'null'."]);
  expect(schema("TwoTypes")).toEqual(["A list of types is one scalar and then 'null'."]);
});

test("reports the keyword of OpenAPI 3.0", () => {
  expect(schema("OldKeyword")).toEqual(["`nullable` is not a keyword of OpenAPI 3.1."]);
});
