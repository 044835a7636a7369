import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { listFiles } from "../src/write.ts";
import { withTree } from "./case-folder.ts";

const MAIN = join(import.meta.dirname, "../src/main.ts");
const WHOLE = join(import.meta.dirname, "whole");
const SLOW = 60_000;

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

test(
  "a run writes every file and removes orphans, --check agrees, and the next run has nothing to do",
  () =>
    withTree([WHOLE], (root) => {
      put(root, ORPHAN, "");
      expect(gen(root)).toMatchObject({ status: 0, stderr: "", stdout: expect.stringContaining("removed 1") });
      const written = contents(root);
      expect([...written.keys()]).toContain(OPERATIONS);
      expect([...written.keys()]).not.toContain(ORPHAN);

      expect(gen(root, "--check")).toMatchObject({ status: 0, stderr: "" });
      expect(gen(root).stdout).toContain("nothing has changed");
      expect(contents(root)).toEqual(written);

      // Forced, the same input gives the same bytes.
      expect(gen(root, "--force").stdout).toContain("wrote 0 of");
      expect(contents(root)).toEqual(written);
    }),
  SLOW,
);

test(
  "--check lists missing, stale and orphan files, exits 1 and writes nothing",
  () =>
    withTree([WHOLE], (root) => {
      expect(gen(root).status).toBe(0);
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
    }),
  SLOW,
);

test(
  "--check does not miss build output that is not in git",
  () =>
    withTree([WHOLE], (root) => {
      expect(gen(root).status).toBe(0);
      rmSync(join(root, "spec/dist"), { recursive: true });
      expect(gen(root, "--check")).toMatchObject({ status: 0, stderr: "" });
    }),
  SLOW,
);

test(
  "a broken spec is reported with its place, exits 1 and leaves every file as it was",
  () =>
    withTree([WHOLE], (root) => {
      expect(gen(root).status).toBe(0);
      put(
        root,
        "spec/components/schemas/Note.yaml",
        "type: object\nproperties:\n  id: { type: string, readOnly: true }\n",
      );
      const before = contents(root);
      for (const args of [[], ["--check"], ["--force"]]) {
        const { status, stdout, stderr } = gen(root, ...args);
        expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
        expect(stderr).toMatch(
          /^gen: 1 problem in spec\/; nothing was written\.\n\ncomponents\/schemas\/Note\.yaml:3:23 {2}/,
        );
      }
      expect(contents(root)).toEqual(before);
    }),
  SLOW,
);

test("--help exits 0, and an unknown option exits 2, both with the options", () =>
  withTree([WHOLE], (root) => {
    expect(gen(root, "--help")).toMatchObject({ status: 0, stderr: "", stdout: expect.stringContaining("--check") });
    expect(gen(root, "--chek")).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("--check") });
  }));
