import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { locate } from "../src/apply.ts";
import type { Mutant } from "../src/mutant.ts";
import type { Stage } from "../src/proof/stage.ts";
import { BaselineError, type Verdict } from "../src/run/bench.ts";
import { runMutants } from "../src/run/run-mutants.ts";

const MODULES = resolve(import.meta.dirname, "../../../node_modules");

const SOURCE =
  "export const isAdult = (age: number): boolean => age >= 18;\nexport const isOld = (age: number) => age > 99;\n";

const FILES: Readonly<Record<string, string>> = {
  "package.json": '{ "type": "module" }',
  ".gitignore": "node_modules\ndist\n",
  "packages/people/package.json": '{ "name": "people", "type": "module" }',
  "packages/people/src/age.ts": SOURCE,
  "packages/people/dist/age.js":
    "export const isAdult = (age) => age >= 18;\nexport const isOld = (age) => age > 99;\n",
  "packages/people/src/age.test.ts":
    'import { expect, test } from "vitest";\nimport { isAdult } from "./age.ts";\ntest("at 18", () => expect(isAdult(18)).toBe(true));\n',
  "tests/outside/package.json": '{ "type": "module" }',
  "tests/outside/built.test.ts":
    'import { expect, test } from "vitest";\nimport { isOld } from "../../packages/people/dist/age.js";\ntest("at 100", () => expect(isOld(100)).toBe(true));\n',
  "tests/outside/red.test.ts": 'import { expect, test } from "vitest";\ntest("is red", () => expect(1).toBe(2));\n',
  "spec/a.yaml": "limit: 5\n",
  "tools/gen/src/main.ts":
    'import { existsSync, readFileSync } from "node:fs";\nconst refused = existsSync("spec/broken.yaml") || readFileSync("spec/a.yaml", "utf8").includes("-");\nprocess.exitCode = refused ? 1 : 0;\n',
  "packages/mock/build/copy-document.ts": "",
};

const stage = (workspace: string, ...files: string[]): Stage => ({ workspace, files });
const OWN = stage("packages/people", "age");
const BUILT = stage("tests/outside", "built");

const mutant = (name: string, replace: string, by: string): Mutant =>
  locate({ name, file: "packages/people/src/age.ts", replace, by, harm: "wrong people" }, SOURCE);

let root = "";
let temporary = "";

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "mutants-test-")));
  temporary = realpathSync(mkdtempSync(join(tmpdir(), "mutants-copies-")));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  mkdirSync(join(root, "node_modules"));
  for (const name of ["vitest", "vite"]) symlinkSync(join(MODULES, name), join(root, "node_modules", name));
  execFileSync("git", ["-C", root, "init", "--quiet"]);
  // Where copies are made, so that what is left of them can be counted.
  vi.stubEnv("TMPDIR", temporary);
});

afterAll(() => {
  vi.unstubAllEnvs();
  for (const folder of [root, temporary]) rmSync(folder, { recursive: true, force: true });
});

const copies = (): string[] => readdirSync(temporary).filter((name) => name.startsWith("managed-agents-copy-"));

const run = (mutants: readonly Mutant[], stages: readonly Stage[], signal = new AbortController().signal) =>
  runMutants(root, mutants, { atOnce: 2, stagesOf: () => stages, report: () => {}, signal });

const caught = (verdicts: readonly Verdict[]) => verdicts.map(({ mutant: { name }, caught }) => [name, caught]);

test("what a test notices is caught, what none notices survives, and nothing stays changed", async () => {
  const noticed = mutant("people/adult", "age >= 18", "age > 18");
  const unnoticed = mutant("people/younger", "age >= 18", "age >= 17");
  const verdicts = await run([noticed, unnoticed, { ...noticed, name: "people/again" }], [OWN, BUILT]);
  expect(caught(verdicts)).toEqual([
    ["people/adult", true],
    ["people/younger", false],
    ["people/again", true],
  ]);
  expect(verdicts[0]?.by).toBe("packages/people/src/age.test.ts: at 18");
  expect(readFileSync(join(root, "packages/people/src/age.ts"), "utf8")).toBe(SOURCE);
  expect(copies()).toEqual([]);
});

test("tests of what is built see the change", async () => {
  const [verdict] = await run([mutant("people/old", "age > 99", "age > 100")], [BUILT]);
  expect(verdict).toMatchObject({ caught: true, by: "tests/outside/built.test.ts: at 100" });
});

test("a test that fails without any mutant is an error, not a proof", async () => {
  const surviving = mutant("people/younger", "age >= 18", "age >= 17");
  const failing = run([surviving], [stage("tests/outside", "red")]);
  await expect(failing).rejects.toThrow(BaselineError);
  await expect(failing).rejects.toThrow("fails without any mutant: tests/outside/red.test.ts: is red");
  expect(copies()).toEqual([]);
});

test("a stage without a test file is an error, not a proof", async () => {
  await expect(run([mutant("people/old", "age > 99", "age > 100")], [stage("tests/outside", "none")])).rejects.toThrow(
    BaselineError,
  );
});

test("a document that the generator refuses is caught, unless it refuses every document", async () => {
  const negative = {
    ...mutant("spec/negative", "age >= 18", "age"),
    file: "spec/a.yaml",
    start: 7,
    end: 8,
    replacement: "-5",
  };
  expect(await run([negative], [BUILT])).toMatchObject([{ caught: true, by: "the generator" }]);
  writeFileSync(join(root, "spec/broken.yaml"), "");
  await expect(run([negative], [BUILT])).rejects.toThrow("fails without any mutant: the generator");
  rmSync(join(root, "spec/broken.yaml"));
});

test("an abort ends what runs, with its reason, and leaves no copy", async () => {
  const controller = new AbortController();
  const running = run([mutant("people/old", "age > 99", "age > 100")], [OWN, BUILT], controller.signal);
  setImmediate(() => controller.abort(new Error("enough")));
  await expect(running).rejects.toThrow("enough");
  expect(copies()).toEqual([]);
});
