import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listFiles } from "../src/write.ts";
import { withTree } from "./case-folder.ts";

const MAIN = join(import.meta.dirname, "../src/main.ts");
const DOCUMENT = "packages/mock/control/components/schemas/notes.yaml";
const GENERATED = [
  "packages/mock/compiled/control.d.ts",
  "packages/mock/compiled/control.js",
  "packages/mock/src/gen/control/routes.gen.ts",
  "packages/mock/src/gen/control/schemas.gen.ts",
  "packages/mock/src/gen/control/schemas/root.gen.ts",
];

let root: string;
const gen = (...args: string[]) => spawnSync(process.execPath, [MAIN, "--root", root, ...args], { encoding: "utf8" });
const read = (file: string): string => readFileSync(join(root, file), "utf8");

/** Runs with one file changed, and puts it back. */
function withChange<T>(file: string, change: (text: string) => string, run: () => T): T {
  const text = read(file);
  writeFileSync(join(root, file), change(text));
  try {
    return run();
  } finally {
    writeFileSync(join(root, file), text);
  }
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "managed-agents-gen-test-"));
  await withTree([join(import.meta.dirname, "whole")], (tree) => cpSync(tree, root, { recursive: true }));
  cpSync(join(import.meta.dirname, "control"), root, { recursive: true });
  expect(gen()).toMatchObject({ status: 0, stderr: "" });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test("a second document is generated from, into folders of its own", async () => {
  const found = ["packages/mock/compiled", "packages/mock/src/gen/control"].flatMap((folder) =>
    listFiles(root, folder),
  );
  expect(found).toEqual(GENERATED);
  await expect(read("packages/mock/src/gen/control/routes.gen.ts")).toMatchFileSnapshot("control-expected/routes.txt");
  await expect(read("packages/mock/src/gen/control/schemas/root.gen.ts")).toMatchFileSnapshot(
    "control-expected/schemas.txt",
  );
});

test("its validators are those of its bodies, queries and paths", async () => {
  const { BODIES, PATHS, QUERIES } = await import(pathToFileURL(join(root, "packages/mock/compiled/control.js")).href);
  expect([Object.keys(BODIES), Object.keys(PATHS), Object.keys(QUERIES)].map((names) => names.sort())).toEqual([
    ["notes.put"],
    ["notes.delete", "notes.page", "notes.put"],
    ["notes.delete", "notes.page", "notes.put"],
  ]);
  const put = BODIES["notes.put"];
  expect([put({}), put({ text: "Hello" }), put({ text: "Hello, world" }), put({ body: "" })]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect([PATHS["notes.put"]({ name: "a" }), PATHS["notes.put"]({ name: "A" })]).toEqual([true, false]);
});

test("with nothing changed it costs no second generation", () => {
  expect(gen()).toMatchObject({ status: 0, stdout: expect.stringContaining("nothing has changed") });
});

test("a change of it is noticed by the fingerprint and by --check", () => {
  withChange(
    DOCUMENT,
    (text) => text.replace("What it says. }\nPut", "What it tells. }\nPut"),
    () => {
      const { status, stderr } = gen("--check");
      expect({ status, lines: stderr.split("\n").slice(1) }).toEqual({
        status: 1,
        lines: ["  stale   packages/mock/src/gen/control/schemas/root.gen.ts", ""],
      });
      expect(gen().stdout).toContain("wrote 1 of");
    },
  );
  expect(gen().stdout).toContain("wrote 1 of");
});

test("what is wrong with it is reported with its folder and place, and nothing is written", () => {
  withChange(
    DOCUMENT,
    (text) => text.replace("maxLength: 10", "longest: 10"),
    () => {
      const { status, stdout, stderr } = gen();
      expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
      expect(stderr).toMatch(
        /^gen: 1 problem in packages\/mock\/control\/; nothing was written\.\n\ncomponents\/schemas\/notes\.yaml:12:27 {2}unknown keyword `longest`/,
      );
    },
  );
});

test("an example of it that does not fit is refused", () => {
  withChange(
    "packages/mock/control/openapi.yaml",
    (text) => text.replace("text: Hello", "text: Hello to all"),
    () => {
      expect(gen()).toMatchObject({
        status: 1,
        stderr: expect.stringContaining("example `short` is no valid PutNoteRequest"),
      });
    },
  );
});
