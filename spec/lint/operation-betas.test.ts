import { expect, test } from "vitest";
import { lintDocument } from "./lint-document.ts";

const header = (required: boolean, contains?: object): object => ({
  name: "anthropic-beta",
  in: "header",
  required,
  schema: {
    type: "string",
    contentSchema: { type: "array", items: { type: "string" }, ...(contains && { contains }) },
  },
});

const operation = (betas: unknown, ...parameters: object[]): object => ({
  get: { ...(betas !== undefined && { "x-betas": betas }), parameters },
});

const at = lintDocument("operation-betas", {
  paths: {
    "/one": operation(["a-1"], { $ref: "#/components/parameters/Betas" }),
    "/either": operation(["a-1", "b-2"], header(true, { enum: ["a-1", "b-2"] })),
    "/none": operation([], header(false)),
    "/silent": operation(undefined, header(false)),
    "/text": operation("a-1", header(true, { const: "a-1" })),
    "/headless": operation(["a-1"]),
    "/other": operation(["b-2", "a-1"], header(true, { enum: ["a-1", "b-2"] })),
    "/loose": operation(["a-1"], header(false, { const: "a-1" })),
    "/strict": operation([], header(true)),
  },
  components: { parameters: { Betas: header(true, { const: "a-1" }) } },
});

const about = (path: string): readonly string[] => at(`openapi.yaml#/paths/~1${path}`);

test.each(["one", "either", "none"])("accepts /%s", (path) => {
  expect(about(path)).toEqual([]);
});

test.each([
  ["silent", "`x-betas` is no list of betas: write `[]` where none is needed."],
  ["text", "`x-betas` is no list of betas: write `[]` where none is needed."],
  ["headless", "There is no `anthropic-beta` header among the parameters."],
  ["other", "The header asks for a-1 or b-2, `x-betas` for b-2 or a-1."],
  ["loose", "The header is not required, `x-betas` says otherwise."],
  ["strict", "The header is required, `x-betas` says otherwise."],
])("refuses /%s", (path, message) => {
  expect(about(path)).toEqual([message]);
});
