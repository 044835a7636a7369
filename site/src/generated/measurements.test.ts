import { expect, test } from "vitest";
import { measurementsPage, type Result } from "./measurements.ts";

const RESULT: Result = {
  suite: "gen",
  purpose: "generation of everything",
  date: "2026-11-21",
  command: "npm run bench -- gen --quick",
  quick: true,
  machine: "2 × Processor",
  load: 3.5,
  rows: [{ case: "cold | all", metric: "wall", unit: "ms", value: 4800.4, goal: "< 6000 ms", met: true }],
};

test("a suite has its chart, its numbers as a table, and how it was measured", () => {
  const page = measurementsPage([RESULT], ["gen"]);
  expect(page).toContain("## gen\n\nGeneration of everything.");
  expect(page).toContain("<desc");
  expect(page).toContain("| cold &#124; all | wall | 4,800 ms | &lt; 6000 ms ✓ |  |");
  expect(page).toContain(
    "2026-11-21, 2 × Processor, at a load of 3.5 before it began. A quick run: too few rounds to quote.",
  );
  expect(page).not.toContain("Without a measurement");
});

test("a suite without a result is named, with the command that makes one", () => {
  expect(measurementsPage([RESULT], ["gen", "mock-scale"])).toContain(
    "No result is kept yet of `npm run bench -- mock-scale --keep`.",
  );
});
