import { writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../../test/cli/folder.ts";
import { formatFileIssue } from "../../yaml/issue.ts";
import { listFiles } from "./list-files.ts";
import { readText } from "./read-text.ts";
import { SourceFiles } from "./source-files.ts";

const lines = { load: (text: string) => text.split("\n").length };

test("a file is read as UTF-8, up to a limit", async () => {
  const folder = temporaryFolder();
  expect(await readText(await folder.write("a", "Grüße\n"))).toBe("Grüße\n");
  await expect(readText(folder.at("a"), 3)).rejects.toThrow("expected at most 3 bytes");
  await expect(readText(folder.path)).rejects.toThrow("expected a file, but it is a directory");
  await expect(readText(folder.at("gone"))).rejects.toThrow("there is no such file or directory");
});

test("bytes that are no UTF-8 are refused", async () => {
  const folder = temporaryFolder();
  await writeFile(folder.at("b"), Buffer.from([0xff, 0xfe]));
  await expect(readText(folder.at("b"))).rejects.toThrow("expected UTF-8");
});

test("of a directory YAML files are listed by name, without hidden ones, folders' contents and programs", async () => {
  const folder = temporaryFolder();
  for (const name of ["b.yml", "a.yaml", "c.YAML", ".hidden.yaml", "d.js", "e.json"]) await folder.write(name, "");
  await (await folder.folder("inner")).write("f.yaml", "");
  const { kind, files } = await listFiles(folder.path);
  expect([kind, files.map((file) => file.slice(folder.path.length + 1))]).toEqual([
    "directory",
    ["a.yaml", "b.yml", "c.YAML"],
  ]);
});

test("a file that has not changed is not read into a new value", async () => {
  const folder = temporaryFolder();
  const files = new SourceFiles([await folder.write("a", "1\n")], lines);
  await files.read();
  const [before] = files.good;
  expect(await files.read()).toEqual({ changed: [], removed: [], issues: [] });
  expect(files.good[0]).toBe(before);
});

test("what is wrong is reported once, and not again with each change of another file", async () => {
  const folder = temporaryFolder();
  const picky = {
    load(text: string): string {
      if (text === "bad") throw new Error("it is bad");
      return text;
    },
  };
  const files = new SourceFiles([await folder.write("a", "good"), await folder.write("b", "good")], picky);
  await files.read();
  await folder.write("a", "bad");
  expect((await files.read()).issues.map(formatFileIssue)).toEqual([`${folder.at("a")}: it is bad`]);
  await folder.write("b", "better");
  const { changed, issues } = await files.read();
  expect([changed.map(({ value }) => value), issues]).toEqual([["better"], []]);
  expect(files.good.map(({ value }) => value)).toEqual(["good", "better"]);
});
