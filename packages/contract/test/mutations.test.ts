import { createStreamChecker } from "@managed-agents/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { EQUIVALENTS, equivalence } from "./equivalents.ts";
import { MUTATIONS } from "./mutations.ts";
import { type Frame, TRACES, type Trace } from "./traces.ts";

/** What becomes of the mutants of one trace, by mutation and place; the same mutant is judged once. */
type Outcome = "caught" | "equivalent" | "inapplicable" | "missed";
const outcomes = new Map<string, Outcome>();

function outcome({ name, frames }: Trace, kind: string, at: number): Outcome {
  const key = `${kind} of ${name} at frame ${at}`;
  const known = outcomes.get(key) ?? judge(frames, kind, at);
  outcomes.set(key, known);
  return known;
}

function judge(frames: readonly Frame[], kind: string, at: number): Outcome {
  const mutant = MUTATIONS[kind]?.(frames, at);
  if (!mutant) return "inapplicable";
  const checker = createStreamChecker(undefined, { joined: "start", schemas: false });
  if (mutant.frames.some((frame) => checker.push(frame).length > 0)) return "caught";
  return equivalence(mutant.what, at === frames.length - 1) === undefined ? "missed" : "equivalent";
}

test("10,000 random mutations are caught or listed as equivalent", () => {
  const mutation = fc
    .constantFrom(...TRACES)
    .chain((trace) =>
      fc.tuple(fc.nat(trace.frames.length - 1), fc.constantFrom(...Object.keys(MUTATIONS)), fc.constant(trace)),
    );
  const count = { caught: 0, equivalent: 0, inapplicable: 0, missed: 0 };
  fc.assert(
    fc.property(mutation, ([at, kind, trace]) => {
      const result = outcome(trace, kind, at);
      count[result] += 1;
      fc.pre(result !== "inapplicable");
      expect(result, `${kind} in ${trace.name} at frame ${at}`).not.toBe("missed");
    }),
    { seed: 1187, numRuns: 10_000, maxSkipsPerRun: 10 },
  );
  const rate = count.caught / (count.caught + count.equivalent);
  console.info(
    `${count.caught + count.equivalent} mutations: ${(rate * 100).toFixed(1)} % caught, the others leave a trace legal`,
  );
  expect(rate).toBeGreaterThan(0.8);
}, 60_000);

test("every applicable mutation of every trace is caught or listed as equivalent", () => {
  const missed = TRACES.flatMap((trace) =>
    trace.frames.flatMap((_, at) =>
      Object.keys(MUTATIONS).flatMap((kind) =>
        outcome(trace, kind, at) === "missed" ? [`${kind} in ${trace.name} at frame ${at}`] : [],
      ),
    ),
  );
  expect(missed).toEqual([]);
}, 60_000);

test("every listed equivalent occurs, so that the list cannot outlive its reasons", () => {
  const occurring = new Set<string>();
  for (const trace of TRACES) {
    for (const [at] of trace.frames.entries()) {
      for (const [kind, mutate] of Object.entries(MUTATIONS)) {
        const mutant = mutate(trace.frames, at);
        if (mutant && outcome(trace, kind, at) === "equivalent") occurring.add(mutant.what);
      }
    }
  }
  const listed = EQUIVALENTS.flatMap(({ drop = [], swap = [], other = [] }) => [
    ...drop.map((type) => [`drop ${type}`]),
    ...swap.map(([one, two]) => [`swap ${one} ${two}`, `swap ${two} ${one}`]),
    ...other.map((what) => [what]),
  ]);
  expect(listed.filter((spellings) => !spellings.some((what) => occurring.has(what)))).toEqual([]);
}, 60_000);
