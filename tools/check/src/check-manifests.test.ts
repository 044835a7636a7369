import { expect, test } from "vitest";
import { temporaryRepository } from "../test/temporary-repository.ts";
import { checkManifests } from "./check-manifests.ts";
import { readRepository } from "./repository.ts";

const check = (manifest: object): string[] =>
  checkManifests(readRepository(temporaryRepository({ "packages/b/package.json": JSON.stringify(manifest) }))).map(
    ({ file, message }) => `${file}  ${message}`,
  );

test("private workspaces of the scope that depend on each other are in order", () => {
  expect(check({ name: "@kit/b", private: true, peerDependencies: { "@kit/a": "0.0.0", yaml: "2.0.0" } })).toEqual([]);
});

test.each([
  ["another scope", { name: "@kits/b", private: true }, `the name is "@kits/b": it must start with @kit/`],
  ["no scope", { name: "b", private: true }, `the name is "b": it must start with @kit/`],
  ["no name", { private: true }, "the name is null: it must start with @kit/"],
  ["no privacy", { name: "@kit/b" }, `"private" must be true: publishing is a decision of its own`],
  [
    "a dependency that is no workspace",
    { name: "@kit/b", private: true, devDependencies: { "@kit/gone": "0.0.0" } },
    "devDependencies name @kit/gone, which is no workspace",
  ],
])("a workspace with %s is a finding", (_, manifest, message) => {
  expect(check(manifest)).toEqual([`packages/b/package.json  ${message}`]);
});

test("a folder that the root takes out of its workspaces is none", () => {
  const root = temporaryRepository({
    "package.json": `{ "workspaces": ["spec", "packages/*", "!packages/b"], "managedAgents": { "scope": "@kit" } }`,
  });
  expect(readRepository(root).workspaces.map(({ folder }) => folder)).not.toContain("packages/b");
  expect(readRepository(root).workspaces.map(({ folder }) => folder)).toContain("packages/a");
});

test.each([
  `{ "workspaces": [] }`,
  `{ "managedAgents": { "scope": "@kit" } }`,
  `{ "workspaces": [], "managedAgents": { "scope": "kit" } }`,
])("a root with %s cannot be checked", (manifest) => {
  const root = temporaryRepository({ "package.json": manifest });
  expect(() => readRepository(root)).toThrow(`needs "workspaces" and "managedAgents": { "scope": "@name" }`);
});
