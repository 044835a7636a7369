import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compareLocked } from "../src/copy-example.ts";
import { readExample } from "../src/read-example.ts";
import { tryExample } from "../src/try-example.ts";
import { userEnvironment } from "../src/user-environment.ts";
import { MANIFEST, makeExample } from "./make-example.ts";

/** Tries an example that depends on nothing. */
async function tryOne(scripts: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}) {
  const root = makeExample({ ...MANIFEST, scripts }, files);
  const folder = join(root, "copies");
  mkdirSync(folder);
  const tried = await tryExample(readExample(root, "one"), { folder, tarballs: new Map(), env: userEnvironment() });
  return { ...tried, copy: join(folder, "one"), steps: tried.steps.map(({ name }) => name) };
}

test("an example is copied, installed, built, compiled and tested, in this order", async () => {
  const scripts = { test: "node step.js test", build: "node step.js build", typecheck: "node step.js typecheck" };
  const step = `
    const { appendFileSync, existsSync, readFileSync } = require("node:fs");
    appendFileSync("steps.txt", process.argv[2] + " ");
    if (process.argv[2] === "test") process.exitCode = readFileSync("steps.txt", "utf8") === "build typecheck test " ? 0 : 1;
  `;
  const { failure, steps } = await tryOne(scripts, { "step.js": step });
  expect({ failure, steps }).toEqual({ failure: undefined, steps: ["install", "build", "typecheck", "test"] });
});

test("the failure of a script has all that it printed, and ends the trial", async () => {
  const { failure, steps } = await tryOne(
    { build: "node build.js", test: "node test.js" },
    {
      "build.js": 'console.log("some output"); console.error("some errors"); process.exit(7);',
    },
  );
  expect(steps).toEqual(["install", "build"]);
  expect(failure).toMatch(/^npm run build ended with 7:\n/);
  expect(failure).toContain("some output\n");
  expect(failure).toContain("some errors\n");
});

test("an example cannot use commands of this repository's dependencies", async () => {
  const { failure } = await tryOne({ test: "vitest --version" });
  expect(failure).toMatch(/^npm run test ended with 127:\n/);
});

test("what git ignores is not copied", async () => {
  const { copy } = await tryOne(
    { test: "node test.js" },
    { ".gitignore": "left/\n", "left/over.js": "", "kept/a.js": "" },
  );
  expect([existsSync(join(copy, "kept/a.js")), existsSync(join(copy, "left"))]).toEqual([true, false]);
});

test("versions that differ from the lockfile are named", () => {
  const committed = new Map([
    ["node_modules/a", "1.0.0"],
    ["node_modules/b", "1.0.0"],
    ["node_modules/c", "1.0.0"],
  ]);
  const installed = new Map([
    ["node_modules/a", "1.0.0"],
    ["node_modules/b", "1.0.1"],
    ["node_modules/d", "2.0.0"],
  ]);
  expect(compareLocked(committed, installed)).toEqual([
    "node_modules/b: 1.0.0, but 1.0.1 is needed",
    "node_modules/c: 1.0.0, but nothing is needed",
    "node_modules/d: not locked, but 2.0.0 is needed",
  ]);
});

test("keys, and what a test runner sets, are not in a user's environment", () => {
  const set = {
    ANTHROPIC_API_KEY: "secret",
    NODE_OPTIONS: "--inspect",
    VITEST: "true",
    HOME: "/home/a",
    PATH: "/usr/bin",
  };
  const environment = userEnvironment(set);
  expect(environment).toMatchObject({ HOME: "/home/a", CI: "true" });
  expect(Object.keys(environment).filter((name) => /ANTHROPIC|NODE_OPTIONS|VITEST/.test(name))).toEqual([]);
});
