import { expect, test } from "vitest";
import { spellOutConsts } from "./const-spelled-out.ts";

const document = {
  openapi: "3.1.1",
  paths: {
    "/v1/notes": {
      post: {
        parameters: [{ name: "version", in: "header", schema: { type: "string", const: "1" } }],
        responses: {
          200: {
            content: { "application/json": { schema: { const: null }, examples: { a: { value: { const: 1 } } } } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      const: { type: "object", properties: { const: { const: "tag" }, kept: { const: 1, enum: [1, 2] } } },
      List: { type: "array", items: { oneOf: [{ const: true }] }, default: { const: 2 }, additionalProperties: false },
    },
  },
};

test("a type and an enum of one value stand beside every const of a schema, and nothing else changes", () => {
  const expected = structuredClone(document) as unknown as Expected;
  expected.paths["/v1/notes"].post.parameters[0].schema.enum = ["1"];
  expected.paths["/v1/notes"].post.responses[200].content["application/json"].schema.enum = [null];
  expected.paths["/v1/notes"].post.responses[200].content["application/json"].schema.type = "null";
  expected.components.schemas.const.properties.const.enum = ["tag"];
  expected.components.schemas.const.properties.const.type = "string";
  expected.components.schemas.const.properties.kept.type = "number";
  expected.components.schemas.List.items.oneOf[0].enum = [true];
  expected.components.schemas.List.items.oneOf[0].type = "boolean";
  expect(spellOutConsts(document)).toEqual(expected);
});

interface Schema {
  enum?: unknown[];
  type?: string;
}

/** What the test writes into. */
interface Expected {
  paths: {
    "/v1/notes": {
      post: {
        parameters: [{ schema: Schema }];
        responses: { 200: { content: { "application/json": { schema: Schema } } } };
      };
    };
  };
  components: {
    schemas: { const: { properties: { const: Schema; kept: Schema } }; List: { items: { oneOf: [Schema] } } };
  };
}
