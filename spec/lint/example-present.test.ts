import { expect, test } from "vitest";
import { lintDocument } from "./lint-document.ts";

const media = (content: object): object => ({
  get: { responses: { 200: { description: "Fine.", content: { "application/json": content } } } },
});

const at = lintDocument("example-present", {
  paths: {
    "/good": media({ examples: { idle: { value: 1 } } }),
    "/bare": media({ schema: { type: "integer" } }),
    "/nameless": media({ example: 1 }),
    "/parameters": {
      get: {
        parameters: [
          { name: "good", in: "query", example: 20 },
          { name: "bare", in: "query" },
        ],
      },
    },
  },
});

test("accepts a named example", () => {
  expect(at("openapi.yaml#/paths/~1good")).toEqual([]);
});

test("reports a body without one", () => {
  expect(at("openapi.yaml#/paths/~1bare")).toEqual(["There is no named example under `examples`."]);
});

test("reports an example without a name", () => {
  expect(at("openapi.yaml#/paths/~1nameless")).toEqual([
    "There is no named example under `examples`.",
    "Give the example a name, under `examples`.",
  ]);
});

test("reports a parameter without an example", () => {
  expect(at("openapi.yaml#/paths/~1parameters")).toEqual(["Parameter `bare` has no example."]);
});
