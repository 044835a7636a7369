import { expect, test } from "vitest";
import { lintDocument } from "./lint-document.ts";

const READ = { readOnly: true, destructive: false, idempotent: true };

const operation = (operationId: string, more: object): object => ({ get: { operationId, "x-hints": READ, ...more } });

const at = lintDocument("operation-hints", {
  paths: {
    "/good": operation("sessions.list", { "x-tool-name": "anthropic-list-sessions" }),
    "/twice": operation("sessions.find", { "x-tool-name": "anthropic-list-sessions" }),
    "/nameless": operation("sessions.peek", {}),
    "/camel": operation("sessions.poke", { "x-tool-name": "listSessions" }),
    "/silent": operation("sessions.look", { "x-tool-name": "anthropic-look", "x-hints": { readOnly: true } }),
    "/absurd": operation("sessions.burn", {
      "x-tool-name": "anthropic-burn",
      "x-hints": { ...READ, destructive: true },
    }),
  },
});

const mixed = lintDocument("operation-hints", {
  paths: {
    "/stated": operation("sessions.list", { "x-tool-name": "anthropic-list", "x-legal-when": "always" }),
    "/silent": operation("sessions.find", { "x-tool-name": "anthropic-find" }),
  },
});

test("accepts three hints and a tool name", () => {
  expect(at("openapi.yaml#/paths/~1good")).toEqual([]);
});

test("reports a second operation under one tool name", () => {
  expect(at("openapi.yaml#/paths/~1twice")).toEqual([
    "`anthropic-list-sessions` is the tool of `sessions.list` already.",
  ]);
});

test("reports a missing or misspelt tool name", () => {
  const message = "`x-tool-name` is not 2 or more lower-case words joined by hyphens.";
  expect(at("openapi.yaml#/paths/~1nameless")).toEqual([message]);
  expect(at("openapi.yaml#/paths/~1camel")).toEqual([message]);
});

test("reports hints that are not all stated", () => {
  expect(at("openapi.yaml#/paths/~1silent")).toEqual([
    "`x-hints` does not state `destructive`.",
    "`x-hints` does not state `idempotent`.",
  ]);
});

test("reports hints that contradict each other", () => {
  expect(at("openapi.yaml#/paths/~1absurd")).toEqual(["What only reads destroys nothing and can be repeated."]);
});

test("reports a missing x-legal-when if another operation has one", () => {
  expect(mixed("openapi.yaml#/paths/~1spoken")).toEqual([]);
  expect(mixed("openapi.yaml#/paths/~1silent")).toEqual([
    "Other operations state when they are legal: add `x-legal-when`.",
  ]);
});
