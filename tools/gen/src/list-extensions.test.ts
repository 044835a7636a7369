import { resolve } from "node:path";
import { expect, test } from "vitest";
import { emitExtensions } from "./emit/extensions-markdown.ts";
import { EXTENSIONS } from "./extensions.ts";
import { GRAMMAR } from "./grammar.ts";
import { listExtensions } from "./list-extensions.ts";
import { type Json, loadSpec } from "./load.ts";

const { document } = loadSpec(resolve(import.meta.dirname, "../../../spec"));

test("each extension that the grammar knows has a meaning, and no other has one", () => {
  const known = Object.values(GRAMMAR).flatMap((keywords) => Object.keys(keywords).filter((name) => /^x-/.test(name)));
  expect(Object.keys(EXTENSIONS)).toEqual([...new Set(known)].sort());
});

test("each use in the document is found, whatever it stands on", () => {
  // By text, apart from names of headers and codes that begin alike.
  const counts = new Map<string, number>();
  const count = (node: Json): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key in EXTENSIONS) counts.set(key, (counts.get(key) ?? 0) + 1);
      count(value);
    }
  };
  count(document);
  const found = listExtensions(document).map(({ name, uses }) => [name, uses.length]);
  expect(found).toEqual(Object.keys(EXTENSIONS).map((name) => [name, counts.get(name) ?? 0]));
});

test("a use is named as a program would name it", () => {
  const spec = {
    info: { "x-api-surface": "all" },
    paths: {
      "/a": { get: { operationId: "a.list", "x-hints": {}, parameters: [{ name: "limit", "x-unconfirmed": "b" }] } },
    },
    components: { schemas: { A: { properties: { b: { items: { "x-open-enum": true } }, c: { $ref: "#/x" } } } } },
  };
  const used = listExtensions(spec).filter(({ uses }) => uses.length > 0);
  expect(used.map(({ name, uses }) => [name, ...uses])).toEqual([
    ["x-api-surface", "document info"],
    ["x-hints", "a.list"],
    ["x-open-enum", "A.b items"],
    ["x-unconfirmed", "a.list parameters.limit"],
  ]);
});

test("the chapter has a section for each extension, with what it may stand on", () => {
  const text = emitExtensions({ info: { "x-api-surface": "all" } });
  expect([...text.matchAll(/^### (.*)$/gm)].map(([, name]) => name)).toEqual(Object.keys(EXTENSIONS));
  expect(text).toContain("May stand on: info.\n\nUsed in 1 place:\n\n- `document info`");
  expect(text).toContain("May stand on: operation, parameter, schema.\n\nThe document does not use it at present.");
});
