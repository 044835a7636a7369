import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";
import { isCollection, isScalar, parseDocument, visit } from "yaml";

const SPEC = resolve(import.meta.dirname, "..");

/** Relative paths that a file refers to, as `$ref` or in a mapping of tags. */
function referencesIn(file: string): string[] {
  const found: string[] = [];
  visit(parseDocument(readFileSync(join(SPEC, file), "utf8")), {
    Pair(_, { key, value }) {
      if (isCollection(value) || !isScalar(value) || !isScalar(key) || typeof value.value !== "string") return;
      if (key.value === "$ref" && !value.value.startsWith("#")) found.push(value.value.split("#")[0] ?? "");
    },
  });
  return found.map((reference) => relative(SPEC, resolve(SPEC, dirname(file), reference)));
}

function reachedFrom(root: string): Set<string> {
  const reached = new Set([root]);
  for (const file of reached) for (const next of referencesIn(file)) reached.add(next);
  return reached;
}

test("every file of the document is reached from openapi.yaml", () => {
  const written = globSync("{paths,components,examples/{errors,events,requests,responses}}/**/*.yaml", { cwd: SPEC });
  const reached = reachedFrom("openapi.yaml");
  expect(written.length).toBeGreaterThan(400);
  expect(written.filter((file) => !reached.has(file))).toEqual([]);
});

test("every file that the document refers to exists", () => {
  expect([...reachedFrom("openapi.yaml")].filter((file) => !existsSync(join(SPEC, file)))).toEqual([]);
});
