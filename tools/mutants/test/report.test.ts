import { expect, test } from "vitest";
import { locate } from "../src/apply.ts";
import { describeMutant, isEnough, progressLine, summarize } from "../src/report.ts";
import type { Verdict } from "../src/run/bench.ts";

const TEXT = "one\ntwo\nif (a < b) go();\nfour\nfive\n";
const mutant = locate(
  { name: "client/bound", file: "src/a.ts", replace: "a < b", by: "a <= b", harm: "one too many" },
  TEXT,
);
const verdict = (caught: boolean): Verdict => ({
  mutant,
  caught,
  by: caught ? "a.test.ts: counts" : "",
  milliseconds: 1234,
});
const verdicts = (caught: number, survived: number): Verdict[] => [
  ...Array.from({ length: caught }, () => verdict(true)),
  ...Array.from({ length: survived }, () => verdict(false)),
];

test("a mutant is described by its place, its harm and a diff", () => {
  expect(describeMutant(mutant, TEXT)).toBe(
    [
      "client/bound",
      "  src/a.ts:3: one too many",
      "    @@ -2,3 +2,3 @@",
      "     two",
      "    -if (a < b) go();",
      "    +if (a <= b) go();",
      "     four",
    ].join("\n"),
  );
});

test("a line of progress has the count, the time, and what noticed", () => {
  expect(progressLine(verdict(true), 7, 60)).toBe(" 7/60 caught   client/bound (1.2 s) by a.test.ts: counts");
  expect(progressLine(verdict(false), 12, 60)).toBe("12/60 SURVIVED client/bound (1.2 s)");
});

test("the summary names survivors and the percentage", () => {
  const text = summarize(verdicts(3, 1), 61_000, () => TEXT);
  expect(text).toContain("Survivors:\n\nclient/bound\n  src/a.ts:3: one too many\n");
  expect(text).toContain("3 of 4 mutants caught (75.0 %), 1 survived, in 1 min 1 s");
});

test("95 of 100 are enough, 94 are not", () => {
  expect([isEnough(verdicts(95, 5)), isEnough(verdicts(94, 6)), isEnough(verdicts(57, 3))]).toEqual([
    true,
    false,
    true,
  ]);
});
