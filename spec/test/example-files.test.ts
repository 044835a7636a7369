import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";
import { isCollection, isScalar, parseDocument, visit } from "yaml";

const SPEC = resolve(import.meta.dirname, "..");

/** Files that a file refers to, relative to the document's folder. */
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

/** The generator refuses components that nothing refers to; examples it takes as they come. */
test("every example is shown by some operation or response", () => {
  const written = globSync("examples/{errors,events,requests,responses}/*.yaml", { cwd: SPEC });
  const shown = new Set(globSync("{paths,components/responses}/*.yaml", { cwd: SPEC }).flatMap(referencesIn));
  expect(written.length).toBeGreaterThan(200);
  const unused = written.filter((file) => !shown.has(file));
  expect(unused, "refer to each under `examples` of the operation that it belongs to, or remove it").toEqual([]);
});
