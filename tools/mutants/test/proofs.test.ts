import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { filesOf } from "../src/draw/files.ts";
import { PARTS } from "../src/mutant.ts";
import { PROOFS, stagesOf } from "../src/proof/proofs.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
const listed = execFileSync("git", ["-C", ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
  encoding: "utf8",
  maxBuffer: 2 ** 26,
}).split("\0");
const TESTS = listed.filter((file) => file.endsWith(".test.ts"));

test("every file that can be broken has tests that prove it", () => {
  for (const part of PARTS) {
    for (const file of filesOf(ROOT, part)) expect(stagesOf(file).length, file).toBeGreaterThan(1);
  }
});

test("a file that no row covers is an error that names it", () => {
  expect(() => stagesOf("tools/gen/src/main.ts")).toThrow("tools/gen/src/main.ts: no row of");
});

test("every row governs a file: none stands behind a wider one", () => {
  const files = PARTS.flatMap((part) => filesOf(ROOT, part));
  const idle = PROOFS.filter((proof) => !files.some((file) => stagesOf(file) === proof.stages));
  expect(idle.map(({ path }) => path)).toEqual([]);
});

test("every name in the rows is part of the path of a test file", () => {
  const missing = PROOFS.flatMap(({ path, stages }) =>
    stages.flatMap(({ workspace, files, without = [] }) => {
      const own = TESTS.filter((file) => file.startsWith(`${workspace}/`)).map((file) =>
        file.slice(workspace.length + 1),
      );
      const left = without.map((pattern) => pattern.replace(/\/\*\*$/, "/"));
      return [...files, ...left]
        .filter((name) => !own.some((file) => file.includes(name)))
        .map((name) => `${path}: ${workspace} has no test file ${name}`);
    }),
  );
  expect(missing).toEqual([]);
});
