import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { collectDependencies } from "../src/collect-dependencies.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Packages by path, each with what it depends on. */
function install(packages: Readonly<Record<string, { version?: string; needs?: readonly string[] }>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "pack-")));
  folders.push(root);
  for (const [path, { version = "1.0.0", needs = [] }] of Object.entries(packages)) {
    const dependencies = Object.fromEntries(needs.map((name) => [name, "*"]));
    mkdirSync(join(root, path), { recursive: true });
    writeFileSync(join(root, path, "package.json"), JSON.stringify({ version, dependencies }));
  }
  return root;
}

test("what a package needs is found, and what that needs, each once", () => {
  const root = install({
    app: { needs: ["a", "@scope/b"] },
    "node_modules/a": { needs: ["c"] },
    "node_modules/@scope/b": { needs: ["c", "a"] },
    "node_modules/c": {},
    "node_modules/unused": {},
  });
  expect(collectDependencies(join(root, "app")).map(({ name }) => name)).toEqual(["a", "c", "@scope/b"]);
});

test("a package that is not installed, and two versions of one, are errors", () => {
  const missing = install({ app: { needs: ["gone"] } });
  expect(() => collectDependencies(join(missing, "app"))).toThrow(/^gone, which .* needs, is not installed$/);
  const two = install({
    app: { needs: ["a", "c"] },
    "node_modules/a": { needs: ["c"] },
    "node_modules/a/node_modules/c": { version: "2.0.0" },
    "node_modules/c": { version: "1.0.0" },
  });
  expect(() => collectDependencies(join(two, "app"))).toThrow("expected one version of c, but got 2.0.0 and 1.0.0");
});
