import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { lineTextAt, mutate } from "../src/apply.ts";
import { drawMutants, findPlaces } from "../src/draw/draw.ts";
import { EQUIVALENT } from "../src/draw/equivalent.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
const PLACES = findPlaces(ROOT);
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const names = (seed: number, count = 20): string[] => drawMutants(PLACES, { seed, count }).map(({ name }) => name);

test("a seed draws the same mutants each time, and another seed others", () => {
  expect(names(7)).toEqual(names(7));
  expect(new Set([...names(7), ...names(8)]).size).toBeGreaterThan(30);
});

test("the parts have equal shares, and fewer mutants are some of more", () => {
  const parts = names(1).map((name) => name.match(/^(spec\/protocol|spec|packages\/\w+)/)?.[0]);
  const share = (part: string): number => parts.filter((found) => found === part).length;
  expect(["spec", "spec/protocol", "packages/client", "packages/mock"].map(share)).toEqual([5, 5, 5, 5]);
  expect(names(1)).toEqual(expect.arrayContaining(names(1, 8)));
});

test("each changes one place of its file, and no two the same line", () => {
  const drawn = drawMutants(PLACES, { seed: 3, count: 60 });
  for (const mutant of drawn) expect(mutate(mutant, read(mutant.file))).not.toBe(read(mutant.file));
  const lines = drawn.map(({ file, start }) => `${file} ${lineTextAt(start, read(file))}`);
  expect(new Set(lines).size).toBe(60);
});

test("no generated file and no test is broken", () => {
  expect(names(5, 200).filter((name) => /\.gen\.ts|\.test\.ts|\/gen\//.test(name))).toEqual([]);
});

test("an equivalent mutant is left out, and another drawn in its place", () => {
  const [first] = drawMutants(PLACES, { seed: 1, count: 4, equivalent: [] });
  if (first === undefined) throw new Error("nothing was drawn");
  const { file, harm: operator, start } = first;
  const equivalent = [{ file, operator, line: lineTextAt(start, read(file)), reason: "for this test" }];
  const drawn = drawMutants(PLACES, { seed: 1, count: 4, equivalent });
  expect(drawn).toHaveLength(4);
  expect(drawn.map(({ name }) => name)).not.toContain(first.name);
});

test("each entry of the list of equivalent mutants is of a line that is still there, and has a reason", () => {
  const stale = EQUIVALENT.filter(
    ({ file, line, operator }) =>
      !PLACES.some(({ mutant, line: its }) => mutant.file === file && mutant.harm === operator && its === line),
  );
  expect(stale).toEqual([]);
  expect(EQUIVALENT.filter(({ reason }) => reason.length < 20)).toEqual([]);
});
