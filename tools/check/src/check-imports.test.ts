import { expect, test } from "vitest";
import { temporaryRepository } from "../test/temporary-repository.ts";
import { checkImports } from "./check-imports.ts";
import type { ImportRule } from "./import-rule.ts";
import { readRepository } from "./repository.ts";

const RULES: readonly ImportRule[] = [
  { files: ["packages/a/src/**"], within: ["packages/a/src/**"], why: "a stands alone" },
  {
    files: ["packages/b/src/**"],
    kit: ["a"],
    npm: ["yaml", "@ajv/core", "@kitchen/sink"],
    node: true,
    within: ["packages/b/{src,compiled}/**", "!packages/b/src/private/**"],
    why: "b builds on a",
  },
];
const CLEAN = { "packages/a/src/index.ts": "", "packages/b/src/index.ts": "" };
const B = "packages/b/src/index.ts";

const check = (files: Record<string, string>, rules = RULES): string[] =>
  checkImports(readRepository(temporaryRepository({ ...CLEAN, ...files })), rules).map(
    ({ file, line, message }) => `${file}:${line}  ${message}`,
  );

test.each([
  "./other.ts",
  "../src/other.ts",
  "node:fs",
  "fs/promises",
  "yaml",
  "yaml/util",
  "@ajv/core/dist/index.js",
  "@kit/a",
  "@kit/a/sub",
  "@kit/a/lib/deep/bin",
  "@kitchen/sink",
])("%s is allowed where the rule says so", (specifier) => {
  expect(check({ [B]: `import "${specifier}";` })).toEqual([]);
});

test.each([
  ["./private/secret.ts", "may not import packages/b/src/private/secret.ts  (rule: b builds on a)"],
  ["../../a/src/index.ts", "may not import packages/a/src/index.ts  (rule: b builds on a)"],
  ["..", "may not import packages/b  (rule: b builds on a)"],
  ["ajv", "may not import ajv  (rule: b builds on a)"],
  ["@ajv/other", "may not import @ajv/other  (rule: b builds on a)"],
  ["yamlish", "may not import yamlish  (rule: b builds on a)"],
  ["@kit/b", "may not import @kit/b  (rule: b builds on a)"],
  ["@kit/c", "imports @kit/c, which is no workspace"],
  ["@kit/a/src/index.ts", "imports @kit/a/src/index.ts, which is no public entry point of @kit/a"],
  ["@kit/a/libin", "imports @kit/a/libin, which is no public entry point of @kit/a"],
  ["/etc/a.ts", "may not import /etc/a.ts: name a package, or a file by its relative path"],
  ["file:///etc/a.ts", "may not import file:///etc/a.ts: name a package, or a file by its relative path"],
  [
    "https://example.com/a.ts",
    "may not import https://example.com/a.ts: name a package, or a file by its relative path",
  ],
  ["#unlisted", "imports #unlisted, which its package.json does not list"],
])("%s is refused, with the rule", (specifier, message) => {
  expect(check({ [B]: `\nimport "${specifier}";` })).toEqual([`${B}:2  ${message}`]);
});

test("a rule that names nothing allows nothing but its own files", () => {
  const file = "packages/a/src/index.ts";
  expect(check({ [file]: `import "./b.ts";\nimport "yaml";\nimport "node:fs";\nimport "@kit/b";` })).toEqual([
    `${file}:2  may not import yaml  (rule: a stands alone)`,
    `${file}:3  may not import node:fs  (rule: a stands alone)`,
    `${file}:4  may not import @kit/b  (rule: a stands alone)`,
  ]);
});

test("a private name is checked by the file that it resolves to", () => {
  const manifest = `{ "name": "@kit/b", "imports": { "#out/*.js": { "require": "./gone/*.cjs", "default": "./compiled/*.js" }, "#in": "./src/private/a.ts" } }`;
  expect(check({ "packages/b/package.json": manifest, [B]: `import "#out/a.js";\nimport "#in";` })).toEqual([
    `${B}:2  may not import packages/b/src/private/a.ts  (rule: b builds on a)`,
  ]);
});

test("type imports and dynamic imports are checked as all others", () => {
  expect(check({ [B]: `import type { A } from "ajv";\nawait import("ajv");` })).toHaveLength(2);
});

test("the first rule that matches governs", () => {
  const narrow = { files: ["packages/b/src/index.ts"], within: [], why: "nothing at all" };
  const rest = { "packages/b/src/other.ts": `import "yaml";` };
  expect(check({ ...rest, [B]: `import "yaml";` }, [narrow, ...RULES])).toEqual([
    `${B}:1  may not import yaml  (rule: nothing at all)`,
  ]);
});

test("a source file without a rule is a finding", () => {
  expect(check({ "packages/c/src/index.ts": "" })).toEqual([
    "packages/c/src/index.ts:1  no import rule governs this file: add one to import-rules.ts",
  ]);
});

test("a rule without a source file is a finding", () => {
  const gone = { files: ["packages/gone/**"], within: [], why: "it was" };
  expect(check({}, [...RULES, gone])).toEqual([
    "tools/check/src/import-rules.ts:1  the import rule for packages/gone/** governs no file  (rule: it was)",
  ]);
});

test("what Next.js and Mock Service Worker write is not a source file", () => {
  const files = ["next-env.d.ts", "public/mockServiceWorker.js"].map((file) => [`packages/b/${file}`, `import "ajv";`]);
  expect(check(Object.fromEntries(files))).toEqual([]);
});

test("what is installed, built, compiled or an input of a test case is not a source file", () => {
  const folders = ["node_modules/x", "dist", "compiled", "test/cases", ".cache"];
  const files = folders.map((folder) => [`packages/b/${folder}/index.ts`, `import "ajv";`]);
  expect(check(Object.fromEntries(files))).toEqual([]);
});
