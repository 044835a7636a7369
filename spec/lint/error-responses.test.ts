import { expect, test } from "vitest";
import { ERROR_STATUSES } from "./error-responses.ts";
import { lintDocument } from "./lint-document.ts";

const ALL = {
  200: { description: "Fine." },
  ...Object.fromEntries(ERROR_STATUSES.map((status) => [status, { $ref: "#/components/responses/Failed" }])),
};

const at = lintDocument("error-responses", {
  paths: {
    "/good": { get: { responses: ALL } },
    "/gap": { get: { responses: { ...ALL, 404: undefined, 529: undefined } } },
    "/in-place": { get: { responses: { ...ALL, 400: { description: "Refused." } } } },
    "/other": { get: { responses: { ...ALL, 202: { description: "Later." } } } },
  },
  components: { responses: { Failed: { description: "It failed." } } },
});

test("accepts the full list by reference", () => {
  expect(at("openapi.yaml#/paths/~1good")).toEqual([]);
});

test("names the statuses that are missing", () => {
  expect(at("openapi.yaml#/paths/~1gap")).toEqual(["No response for 404, 529."]);
});

test("reports an error that is written in place", () => {
  expect(at("openapi.yaml#/paths/~1in-place")).toEqual(["400 is not a `$ref` to components/responses/."]);
});

test("reports a status that the service never sends", () => {
  expect(at("openapi.yaml#/paths/~1other")).toEqual(["The service does not answer 202."]);
});
