import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readExample } from "../src/read-example.ts";
import { MANIFEST, makeExample } from "./make-example.ts";

const TYPES = { "@managed-agents/types": "file:../../packages/types" };
const CLIENT = { "@managed-agents/client": "file:../../packages/client" };

/** A lockfile in which the client depends on something, in a version of the kit that is gone. */
const lockfileWith = (dependencies: object): string =>
  JSON.stringify({
    packages: {
      "node_modules/@managed-agents/client": { dependencies: { "@managed-agents/types": "9.9.9", ...dependencies } },
    },
  });

test("an example is its name, its folder, its scripts and the packages of the kit that it has", () => {
  const manifest = { ...MANIFEST, dependencies: CLIENT, devDependencies: { ...TYPES, vitest: "5.1.0" } };
  const root = makeExample(manifest, { "package-lock.json": lockfileWith({ "openapi-fetch": "0.17.0" }) });
  expect(readExample(root, "one")).toEqual({
    name: "one",
    folder: join(root, "examples/one"),
    scripts: MANIFEST.scripts,
    kit: ["client", "types"],
  });
});

test.each([
  ["no test", { ...MANIFEST, scripts: {} }, 'package.json: has no script "test"'],
  ["no privacy", { ...MANIFEST, private: false }, 'package.json: "private" must be true'],
  [
    "a range of versions",
    { ...MANIFEST, dependencies: { vitest: "^5.1.0" } },
    'package.json: vitest is "^5.1.0", expected an exact version',
  ],
  [
    "a package of the kit from the registry",
    { ...MANIFEST, dependencies: { "@managed-agents/types": "0.0.0" } },
    'package.json: @managed-agents/types is "0.0.0", expected file:../../packages/types',
  ],
  [
    "a package of the kit without what it needs",
    { ...MANIFEST, dependencies: CLIENT },
    "package.json: @managed-agents/types is needed by @managed-agents/client",
  ],
])("an example with %s is refused", (_, manifest, message) => {
  const root = makeExample(manifest);
  expect(() => readExample(root, "one")).toThrow(`examples/one/${message}`);
});

test("a lockfile that names a host is refused", () => {
  const lockfile = JSON.stringify(
    { packages: { "node_modules/a": { resolved: "https://example.com/a.tgz" } } },
    null,
    1,
  );
  const root = makeExample(MANIFEST, { "package-lock.json": lockfile });
  expect(() => readExample(root, "one")).toThrow("examples/one/package-lock.json: names a host");
});

test("a README of 41 lines is refused", () => {
  const root = makeExample(MANIFEST, { "README.md": "line\n".repeat(41) });
  expect(() => readExample(root, "one")).toThrow("examples/one/README.md: has 41 lines, of at most 40");
});

test("a folder without the files of an example is refused", () => {
  const root = makeExample(MANIFEST);
  rmSync(join(root, "examples/one/package-lock.json"));
  rmSync(join(root, "examples/one/README.md"));
  expect(() => readExample(root, "one")).toThrow("examples/one: has no package-lock.json and no README.md");
});

test("a lockfile from before a package of the kit had other dependencies is refused", () => {
  const manifest = { ...MANIFEST, dependencies: { ...CLIENT, ...TYPES } };
  const root = makeExample(manifest, { "package-lock.json": lockfileWith({ "openapi-fetch": "0.16.0" }) });
  expect(() => readExample(root, "one")).toThrow(
    "examples/one/package-lock.json: @managed-agents/client has other dependencies by now; run npm install",
  );
});
