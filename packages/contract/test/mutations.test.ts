import { createStreamChecker } from "@managed-agents/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { equivalence } from "./equivalents.ts";
import { MUTATIONS } from "./mutations.ts";
import { type Frame, TRACES } from "./traces.ts";

const SEED = 1187;
const RUNS = 10_000;

/** Whether the first fault comes; later frames are not needed. */
function isCaught(frames: readonly Frame[]): boolean {
  const checker = createStreamChecker(undefined, { joined: "start", schemas: false });
  return frames.some((frame) => checker.push(frame).length > 0);
}

test("10,000 random mutations are caught or listed as equivalent", () => {
  const place = fc.constantFrom(...TRACES).chain(({ name, frames }) =>
    fc.record({
      name: fc.constant(name),
      frames: fc.constant(frames),
      at: fc.nat(frames.length - 1),
      kind: fc.constantFrom(...Object.keys(MUTATIONS)),
    }),
  );
  const missed = new Set<string>();
  const count = { caught: 0, equivalent: 0, inapplicable: 0 };
  while (count.caught + count.equivalent + missed.size < RUNS) {
    for (const { name, frames, at, kind } of fc.sample(place, {
      seed: SEED + count.inapplicable + count.caught,
      numRuns: 2000,
    })) {
      const mutant = MUTATIONS[kind]?.(frames, at);
      if (!mutant) count.inapplicable += 1;
      else if (isCaught(mutant.frames)) count.caught += 1;
      else if (equivalence(mutant.what, at === frames.length - 1)) count.equivalent += 1;
      else missed.add(`${mutant.what} in ${name} at frame ${at}`);
    }
  }
  const total = count.caught + count.equivalent;
  const rate = count.caught / total;
  console.info(`${total} mutations, seed ${SEED}: ${(rate * 100).toFixed(1)} % caught, the others leave a trace legal`);
  expect([...missed]).toEqual([]);
  expect(rate).toBeGreaterThan(0.8);
});

test("every applicable mutation of every trace is caught or listed as equivalent", () => {
  const missed = TRACES.flatMap(({ name, frames }) =>
    frames.flatMap((_, at) =>
      Object.values(MUTATIONS).flatMap((mutate) => {
        const mutant = mutate(frames, at);
        if (!mutant || isCaught(mutant.frames) || equivalence(mutant.what, at === frames.length - 1)) return [];
        return [`${mutant.what} in ${name} at frame ${at}`];
      }),
    ),
  );
  expect(missed).toEqual([]);
});
