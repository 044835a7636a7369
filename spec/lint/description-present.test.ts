import { expect, test } from "vitest";
import { lintDocument } from "./lint-document.ts";

const at = lintDocument("description-present", {
  paths: {
    "/good": { get: { operationId: "sessions.list", description: "Answers one page." } },
    "/bare": {
      get: { operationId: "sessions.list", parameters: [{ name: "limit", in: "query", schema: { type: "integer" } }] },
    },
  },
  components: {
    schemas: {
      Good: {
        type: "object",
        description: "Something that a reader names.",
        properties: {
          type: { const: "good" },
          other: { $ref: "#/components/schemas/Bare" },
          size: { type: "integer", description: "Bytes on disk." },
        },
      },
      Bare: { type: "object", properties: { size: { type: "integer" } } },
      SessionList: { type: "object", description: "The list of a session." },
      Empty: { type: "object", description: " " },
    },
  },
});

test("accepts descriptions, tags and references", () => {
  expect(at("openapi.yaml#/paths/~1good")).toEqual([]);
  expect(at("openapi.yaml#/components/schemas/Good")).toEqual([]);
});

test("reports an operation and a parameter without one", () => {
  expect(at("openapi.yaml#/paths/~1bare")).toEqual([
    "Operation `sessions.list` has no description.",
    "Parameter `limit` has no description.",
  ]);
});

test("reports a component and a property without one", () => {
  expect(at("openapi.yaml#/components/schemas/Bare")).toEqual([
    "Schema `Bare` has no description.",
    "Property `size` has no description.",
  ]);
});

test("reports blanks", () => {
  expect(at("openapi.yaml#/components/schemas/Empty")).toEqual(["Schema `Empty` has no description."]);
});

test("reports a description that only repeats the name", () => {
  expect(at("openapi.yaml#/components/schemas/SessionList")).toEqual([
    "The description of `SessionList` only repeats the name.",
  ]);
});
