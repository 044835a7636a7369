import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { listFiles } from "../src/write.ts";
import { withTree } from "./case-folder.ts";

const MAIN = join(import.meta.dirname, "../src/main.ts");
const WHOLE = join(import.meta.dirname, "whole");

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function gen(root: string, ...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, "--root", root, ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

/** Every file under the root with its content, so that "nothing was written" can be asserted of the whole tree. */
const contents = (root: string): Map<string, string> =>
  new Map(listFiles(root, ".").map((file) => [file, readFileSync(join(root, file), "utf8")]));

function put(root: string, file: string, content: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

const OPERATIONS = "packages/types/src/gen/operations.gen.ts";
const ORPHAN = "packages/types/src/gen/old.gen.ts";
const TEMPORARY = join(tmpdir(), "managed-agents-gen-test-");

let generated: string;
let firstRun: Run;
beforeAll(async () => {
  generated = mkdtempSync(TEMPORARY);
  await withTree([WHOLE], (root) => cpSync(root, generated, { recursive: true }));
  put(generated, ORPHAN, "");
  firstRun = gen(generated);
});
afterAll(() => rmSync(generated, { recursive: true, force: true }));

/** A copy of the tree as the first run left it. */
function copyOfGenerated(): string {
  const copy = mkdtempSync(TEMPORARY);
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  cpSync(generated, copy, { recursive: true });
  return copy;
}

test("a run writes every file, removes orphans and says so", () => {
  expect(firstRun).toMatchObject({ status: 0, stderr: "", stdout: expect.stringContaining("removed 1") });
  const files = [...contents(generated).keys()];
  expect(files).toContain(OPERATIONS);
  expect(files).not.toContain(ORPHAN);
});

test("the next run has nothing to do, and a forced one gives the same bytes", () => {
  const root = copyOfGenerated();
  const before = contents(root);
  expect(gen(root)).toMatchObject({ status: 0, stdout: expect.stringContaining("nothing has changed") });
  expect(gen(root, "--force")).toMatchObject({ status: 0, stdout: expect.stringContaining("wrote 0 of") });
  expect(contents(root)).toEqual(before);
});

test("--check lists missing, stale and orphan files, exits 1 and writes nothing", () => {
  const root = copyOfGenerated();
  put(root, ORPHAN, "");
  put(root, OPERATIONS, "edited by hand");
  rmSync(join(root, "packages/types/src/gen/unions.gen.ts"));
  const before = contents(root);
  const { status, stderr } = gen(root, "--check");
  expect(status).toBe(1);
  expect(stderr.split("\n").slice(1)).toEqual([
    "  missing packages/types/src/gen/unions.gen.ts",
    `  stale   ${OPERATIONS}`,
    `  orphan  ${ORPHAN}`,
    "",
  ]);
  expect(contents(root)).toEqual(before);
});

test("--check exits 0 when only build output that is not in git is missing", () => {
  const root = copyOfGenerated();
  rmSync(join(root, "spec/dist"), { recursive: true });
  expect(gen(root, "--check")).toMatchObject({ status: 0, stderr: "" });
});

test("a broken spec is reported with its place, exits 1 and leaves every file as it was", () => {
  const root = copyOfGenerated();
  put(root, "spec/components/schemas/Note.yaml", "type: object\nproperties:\n  id: { type: string, readOnly: true }\n");
  const before = contents(root);
  for (const args of [[], ["--check"]]) {
    const { status, stdout, stderr } = gen(root, ...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(
      /^gen: 1 problem in spec\/; nothing was written\.\n\ncomponents\/schemas\/Note\.yaml:3:23 {2}/,
    );
  }
  expect(contents(root)).toEqual(before);
});

test("--help exits 0, and an unknown option exits 2, both with the options", () => {
  expect(gen(generated, "--help")).toMatchObject({ status: 0, stderr: "", stdout: expect.stringContaining("--check") });
  expect(gen(generated, "--chek")).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("--check") });
});
