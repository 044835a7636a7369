import { expect, test } from "vitest";
import { lintDocument } from "./lint-document.ts";

const at = lintDocument("no-all-of", {
  components: {
    schemas: {
      Flat: { type: "object", properties: { id: { type: "string" } } },
      Stacked: { allOf: [{ $ref: "#/components/schemas/Flat" }] },
      Nested: { type: "object", properties: { inner: { allOf: [{ $ref: "#/components/schemas/Flat" }] } } },
    },
  },
});

test("accepts a flat schema", () => {
  expect(at("openapi.yaml#/components/schemas/Flat")).toEqual([]);
});

test("reports allOf at any depth", () => {
  expect(at("openapi.yaml#/components/schemas/Stacked")).toEqual(["Write the properties out instead of `allOf`."]);
  expect(at("openapi.yaml#/components/schemas/Nested")).toEqual(["Write the properties out instead of `allOf`."]);
});
