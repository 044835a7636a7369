import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { locate } from "../src/apply.ts";
import { filesOf } from "../src/draw/files.ts";
import { FIXED } from "../src/fixed/index.ts";
import { PARTS } from "../src/mutant.ts";

const ROOT = resolve(import.meta.dirname, "../../..");

test.each(FIXED)("$name has its place in the repository", (fixed) => {
  const { start, end } = locate(fixed, readFileSync(join(ROOT, fixed.file), "utf8"));
  expect(end - start).toBe(fixed.replace.length);
});

test("there are forty, each with a name and a harm of its own", () => {
  expect(FIXED).toHaveLength(40);
  expect(new Set(FIXED.map(({ name }) => name)).size).toBe(40);
  expect(new Set(FIXED.map(({ harm }) => harm)).size).toBe(40);
});

test("each is named after the part that it breaks, and no part is without", () => {
  const files = new Map(PARTS.map((part) => [part as string, new Set(filesOf(ROOT, part))]));
  const misnamed = FIXED.filter(({ name, file }) => !files.get(name.split("/")[0] ?? "")?.has(file));
  expect(misnamed).toEqual([]);
  expect(PARTS.filter((part) => !FIXED.some(({ name }) => name.startsWith(`${part}/`)))).toEqual([]);
});
