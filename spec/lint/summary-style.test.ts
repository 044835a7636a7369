import { expect, test } from "vitest";
import { lintDocument } from "./lint-document.ts";

const at = lintDocument("summary-style", {
  paths: {
    "/good": { get: { summary: "List session events" } },
    "/verb": { get: { summary: "Fetch session" } },
    "/long": { get: { summary: "List all of the events of one session" } },
    "/stop": { get: { summary: "List sessions." } },
    "/article": { get: { summary: "Create a session" } },
    "/title": { get: { summary: "List Session Events" } },
  },
});

test("accepts sentence case with the verb first", () => {
  expect(at("openapi.yaml#/paths/~1good")).toEqual([]);
});

test("reports a word that is no verb of the list", () => {
  expect(at("openapi.yaml#/paths/~1verb")).toEqual([expect.stringContaining("`Fetch` is not one of the verbs")]);
});

test("reports more than six words, and an article among them", () => {
  expect(at("openapi.yaml#/paths/~1long")).toEqual([
    "8 words; at most 6 fit a table of contents.",
    "Leave out the article `the`.",
  ]);
});

test("reports a full stop", () => {
  expect(at("openapi.yaml#/paths/~1stop")).toEqual(["A summary ends without a full stop."]);
});

test("reports an article", () => {
  expect(at("openapi.yaml#/paths/~1article")).toEqual(["Leave out the article `a`."]);
});

test("reports title case", () => {
  expect(at("openapi.yaml#/paths/~1title")).toEqual([
    "Sentence case: only the first word has a capital, unlike `Session`.",
  ]);
});
