import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { applyDrift, findDrift, listFiles } from "./write.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "managed-agents-gen-test-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(file: string, content: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

const OUTPUTS = new Map([
  ["gen/new.ts", "new"],
  ["gen/deep/changed.ts", "after"],
  ["gen/same.ts", "same"],
]);

test("drift is what is missing, stale and in an owned folder without being an output", () => {
  put("gen/deep/changed.ts", "before");
  put("gen/same.ts", "same");
  put("gen/deep/old.ts", "old");
  put("src/hand-written.ts", "mine");
  expect(findDrift(root, OUTPUTS, ["gen", "absent"])).toEqual({
    missing: ["gen/new.ts"],
    stale: ["gen/deep/changed.ts"],
    orphan: ["gen/deep/old.ts"],
  });
});

test("finding drift writes nothing", () => {
  put("gen/same.ts", "same");
  findDrift(root, OUTPUTS, ["gen"]);
  expect(listFiles(root, "gen")).toEqual(["gen/same.ts"]);
});

test("applying drift leaves the outputs and nothing else in the owned folders", () => {
  put("gen/deep/changed.ts", "before");
  put("gen/same.ts", "same");
  put("gen/orphan.ts", "old");
  applyDrift(root, OUTPUTS, findDrift(root, OUTPUTS, ["gen"]));
  const written = new Map(listFiles(root, "gen").map((file) => [file, readFileSync(join(root, file), "utf8")]));
  expect(written).toEqual(new Map([...OUTPUTS].sort()));
  expect(findDrift(root, OUTPUTS, ["gen"])).toEqual({ missing: [], stale: [], orphan: [] });
});

test("a stale file is replaced by another file, never written into", () => {
  put("gen/deep/changed.ts", "before");
  const before = statSync(join(root, "gen/deep/changed.ts")).ino;
  applyDrift(root, OUTPUTS, findDrift(root, OUTPUTS, ["gen"]));
  expect(statSync(join(root, "gen/deep/changed.ts")).ino).not.toBe(before);
  expect(readdirSync(join(root, "gen/deep"))).toEqual(["changed.ts"]);
});

test("a file that does not differ is left alone", () => {
  put("gen/same.ts", "same");
  const before = statSync(join(root, "gen/same.ts")).ino;
  applyDrift(root, OUTPUTS, findDrift(root, OUTPUTS, ["gen"]));
  expect(statSync(join(root, "gen/same.ts")).ino).toBe(before);
});

test("what a killed run left behind is an orphan", () => {
  put("gen/new.ts.12345.tmp", "ne");
  const drift = findDrift(root, OUTPUTS, ["gen"]);
  expect(drift.orphan).toEqual(["gen/new.ts.12345.tmp"]);
  applyDrift(root, OUTPUTS, drift);
  expect(existsSync(join(root, "gen/new.ts.12345.tmp"))).toBe(false);
});

test("files are listed in the order of their names, whatever order they were made in", () => {
  for (const file of ["gen/b.ts", "gen/a/z.ts", "gen/a.ts"]) put(file, "");
  expect(listFiles(root, "gen")).toEqual(["gen/a.ts", "gen/a/z.ts", "gen/b.ts"]);
  expect(listFiles(root, "absent")).toEqual([]);
});
