import { expect, test } from "vitest";
import { lintDocument } from "./lint-document.ts";

const SCHEMAS = "components/schemas";

const answer = ($ref: string): object => ({
  get: { responses: { 200: { description: "Fine.", content: { "application/json": { schema: { $ref } } } } } },
});

const at = lintDocument(
  "file-name",
  {
    paths: {
      "/v1/sessions/{id}": { $ref: "paths/sessions_{id}.yaml" },
      "/v1/sessions/{id}/archive": { $ref: "paths/archive.yaml" },
      "/component": answer(`${SCHEMAS}/Session.yaml`),
      "/kebab": answer(`${SCHEMAS}/session-list.yaml`),
      "/several": answer(`${SCHEMAS}/StopReason.yaml#/StopReason`),
      "/deep": answer(`${SCHEMAS}/StopReason.yaml#/StopReason/properties/type`),
      "/headless": answer(`${SCHEMAS}/Reasons.yaml#/EndTurn`),
    },
  },
  {
    "paths/sessions_{id}.yaml": {},
    "paths/archive.yaml": {},
    [`${SCHEMAS}/Session.yaml`]: { type: "object" },
    [`${SCHEMAS}/session-list.yaml`]: { type: "object" },
    [`${SCHEMAS}/StopReason.yaml`]: { StopReason: { type: "object", properties: { type: { const: "end_turn" } } } },
    [`${SCHEMAS}/Reasons.yaml`]: { EndTurn: { type: "object" } },
  },
);

const path = (name: string): readonly string[] => at(`openapi.yaml#/paths/${name.replaceAll("/", "~1")}`);

test("accepts a path file that repeats the URL, a component file and a component of a multi-component file", () => {
  expect(path("/v1/sessions/{id}")).toEqual([]);
  expect(path("/component")).toEqual([]);
  expect(path("/several")).toEqual([]);
});

test("reports a path file with another name", () => {
  expect(path("/v1/sessions/{id}/archive")).toEqual([
    "The path is written in `archive.yaml` instead of `sessions_{id}_archive.yaml`.",
  ]);
});

test("reports a component file that is not in PascalCase", () => {
  expect(path("/kebab")).toEqual(["The file name `session-list` is not PascalCase."]);
});

test("reports a reference into the middle of a component", () => {
  expect(path("/deep")).toEqual([
    "`components/schemas/StopReason.yaml#/StopReason/properties/type` does not point to a top-level key in PascalCase.",
  ]);
});

test("reports a multi-component file without the component of its name", () => {
  expect(path("/headless")).toEqual(["`Reasons.yaml` holds several components but none that is called `Reasons`."]);
});

test("leaves the references of a bundle to its own components alone", () => {
  const inOneFile = lintDocument("file-name", {
    paths: { "/bundled": answer("#/components/schemas/StopReason/properties/type") },
    components: { schemas: { StopReason: { type: "object", properties: { type: { const: "end_turn" } } } } },
  });
  expect(inOneFile("openapi.yaml")).toEqual([]);
});
