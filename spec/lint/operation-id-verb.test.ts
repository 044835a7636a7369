import { expect, test } from "vitest";
import { lintDocument } from "./lint-document.ts";

const at = lintDocument("operation-id-verb", {
  paths: {
    "/good": { get: { operationId: "sessions.threads.list" } },
    "/alias": { get: { operationId: "sessions.events.stream_legacy", "x-alias-of": "sessions.events.stream" } },
    "/verb": { get: { operationId: "sessions.fetch" } },
    "/form": { get: { operationId: "listSessions" } },
    "/legacy": { get: { operationId: "sessions.events.stream_legacy" } },
  },
});

test("accepts a verb of the list", () => {
  expect(at("openapi.yaml#/paths/~1good")).toEqual([]);
});

test("accepts a legacy verb on an alias", () => {
  expect(at("openapi.yaml#/paths/~1alias")).toEqual([]);
});

test("reports another verb", () => {
  expect(at("openapi.yaml#/paths/~1verb")).toEqual([
    "`fetch` is not one of the verbs list, create, retrieve, update, delete, archive, add, send, stream, upload, download, redact, validate.",
  ]);
});

test("reports an id that is not nouns and a verb", () => {
  expect(at("openapi.yaml#/paths/~1form")).toEqual([
    "`listSessions` is not of the form `nouns.nouns.verb`, in snake_case.",
  ]);
});

test("reports a legacy verb without x-alias-of", () => {
  expect(at("openapi.yaml#/paths/~1legacy")).toEqual([
    "`stream_legacy` is for aliases only: say which operation in `x-alias-of`.",
  ]);
});
