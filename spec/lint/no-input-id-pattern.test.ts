import { expect, test } from "vitest";
import { lintDocument } from "./lint-document.ts";

const ID = { type: "string", pattern: "^sesn_" };

const at = lintDocument("no-input-id-pattern", {
  paths: {
    "/parameter/{id}": { get: { parameters: [{ name: "id", in: "path", required: true, schema: ID }] } },
    "/body": {
      post: { requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Sent" } } } } },
    },
    "/answer": {
      get: {
        responses: {
          200: {
            description: "Fine.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Got" } } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Sent: { type: "object", properties: { id: ID, amount: { type: "string", pattern: "^(0|[1-9][0-9]*)$" } } },
      Got: { type: "object", properties: { id: ID } },
    },
  },
});

const MESSAGE = "`^sesn_` constrains an id that a caller sends: bound its length only.";

test("accepts a prefix in what the service sends", () => {
  expect(at("openapi.yaml#/components/schemas/Got")).toEqual([]);
  expect(at("openapi.yaml#/paths/~1answer")).toEqual([]);
});

test("reports a prefix in a parameter", () => {
  expect(at("openapi.yaml#/paths/~1parameter~1{id}")).toEqual([MESSAGE]);
});

test("reports a prefix in a body, and leaves other patterns alone", () => {
  expect(at("openapi.yaml#/components/schemas/Sent")).toEqual([MESSAGE]);
});
