import { PROFILES } from "@managed-agents/harness";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fuzzPlans } from "./src/fuzz/fuzz-step.ts";
import { runFuzz } from "./src/fuzz/run-fuzz.ts";

/** A few seconds; `npm run fuzz` goes on from other seeds. */
const RUNS = { seed: 20261121, numRuns: 80 };

test.each(PROFILES)(
  "readers, pages, interrupts and late answers keep to the facts, whatever a client does, profile %s",
  async (profile) => {
    const property = fc.asyncProperty(fuzzPlans, async (plan) => {
      expect(await runFuzz(plan, profile)).toEqual([]);
    });
    await fc.assert(property, RUNS);
  },
);
