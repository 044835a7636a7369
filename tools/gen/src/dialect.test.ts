import { resolve } from "node:path";
import { expect, test } from "vitest";
import { buildModel } from "./build-model.ts";
import { CONTROL } from "./dialect.ts";
import { type Bundle, loadSpec } from "./load.ts";
import type { SpecError } from "./problem.ts";

const FOLDER = resolve(import.meta.dirname, "../test/control/packages/mock/control");

/** `PUT /notes/{name}` as it stands in the document. */
interface Put {
  readonly responses: Record<string, object | undefined>;
  readonly requestBody: { readonly content: Record<string, { schema?: object } | undefined> };
}

/** The document of the test, with one operation of `/notes` changed. */
function changed(change: (put: Put) => void): Bundle {
  const bundle = loadSpec(FOLDER, { dialect: CONTROL });
  const document = structuredClone(bundle.document) as never as {
    paths: { "/notes/{name}": { put: Put } };
  };
  change(document.paths["/notes/{name}"].put);
  return { ...bundle, document: document as never };
}

const problems = (bundle: Bundle): string[] => {
  try {
    buildModel(bundle, CONTROL);
    return [];
  } catch (error) {
    return (error as SpecError).problems.map(({ message }) => message);
  }
};

test("a document of control has methods, statuses, content types and bodies that one of an API has not", () => {
  const { operations } = buildModel(loadSpec(FOLDER, { dialect: CONTROL }), CONTROL);
  const shown = operations.map(({ id, method, status, bodyTypes, bodyRequired, response, answerKind }) => ({
    id,
    method,
    status,
    bodyTypes,
    bodyRequired,
    response,
    answerKind,
  }));
  expect(shown).toEqual([
    {
      id: "notes.page",
      method: "GET",
      status: 200,
      bodyTypes: [],
      bodyRequired: false,
      response: "Note",
      answerKind: "json",
    },
    {
      id: "notes.put",
      method: "PUT",
      status: 200,
      bodyTypes: ["application/json", "application/yaml"],
      bodyRequired: false,
      response: "Note",
      answerKind: "json",
    },
    {
      id: "notes.delete",
      method: "DELETE",
      status: 204,
      bodyTypes: [],
      bodyRequired: false,
      response: undefined,
      answerKind: "none",
    },
  ]);
});

test("as a document of an API it is refused", () => {
  expect(() => loadSpec(FOLDER)).toThrow(/unknown keyword `put` in a pathItem/);
});

test("a document of an API still has no answer without content, and no optional body", () => {
  const bundle = loadSpec(FOLDER, { dialect: CONTROL });
  let found: string[] = [];
  try {
    buildModel(bundle, { ...CONTROL, emptyAnswers: false, optionalBodies: false });
  } catch (error) {
    found = (error as SpecError).problems.map(({ message }) => message);
  }
  expect(found).toEqual([
    "the request body is optional",
    "the 204 response has no content type that generated code knows",
  ]);
});

test.each([
  [
    "two statuses of success",
    (put: Put) => {
      put.responses["204"] = { description: "Or nothing." };
    },
    "the operation has several statuses of success",
  ],
  [
    "a status that it does not know",
    (put: Put) => {
      put.responses["201"] = put.responses["200"];
    },
    "the response `201` has no place in generated code",
  ],
  [
    "a body of another type",
    (put: Put) => {
      put.requestBody.content["text/plain"] = put.requestBody.content["application/yaml"];
    },
    "the request body is not one $ref under application/json, beside which may stand application/yaml",
  ],
  [
    "a body in YAML alone",
    (put: Put) => {
      delete put.requestBody.content["application/json"];
    },
    "the request body is not one $ref under application/json, beside which may stand application/yaml",
  ],
  [
    "two schemas of one body",
    (put: Put) => {
      put.requestBody.content["application/yaml"] = { schema: { $ref: "#/components/schemas/Note" } };
    },
    "the request body is not one $ref under application/json, beside which may stand application/yaml",
  ],
] as const)("%s is refused", (_, change, message) => {
  expect(problems(changed(change))).toEqual([message]);
});
