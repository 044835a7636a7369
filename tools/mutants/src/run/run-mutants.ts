import { endAll } from "@managed-agents/command";
import type { Mutant } from "../mutant.ts";
import type { Stage } from "../proof/stage.ts";
import { type Baseline, Bench, type Verdict } from "./bench.ts";

/** How mutants are run. */
export interface RunOptions {
  /** How many at a time, each in a copy of its own. */
  readonly atOnce: number;
  /** Which tests prove a file. */
  readonly stagesOf: (file: string) => readonly Stage[];
  /** Called after each. */
  readonly report: (verdict: Verdict) => void;
  /** Ends what runs. */
  readonly signal: AbortSignal;
}

/**
 * Tries mutants on copies of the repository, which are removed however the run ends.
 *
 * @returns a verdict for each, in the order of the mutants
 * @throws the signal's reason, or a BaselineError
 */
export async function runMutants(
  root: string,
  mutants: readonly Mutant[],
  { atOnce, stagesOf, report, signal }: RunOptions,
): Promise<Verdict[]> {
  const verdicts = new Map<Mutant, Verdict>();
  const baseline: Baseline = new Map();
  const benches: Bench[] = [];
  const queue = mutants.values();
  const failure = new AbortController();
  const ended = AbortSignal.any([signal, failure.signal]);
  ended.addEventListener("abort", endAll, { once: true });
  const work = async (bench: Bench): Promise<void> => {
    try {
      for (const mutant of queue) {
        const verdict = await bench.try(mutant, stagesOf(mutant.file), ended);
        verdicts.set(mutant, verdict);
        report(verdict);
      }
    } catch (error) {
      failure.abort(error);
    }
  };
  try {
    for (let index = 0; index < Math.min(atOnce, mutants.length); index++) {
      ended.throwIfAborted();
      benches.push(new Bench(root, baseline));
    }
    // All have to be still before their copies are removed.
    await Promise.all(benches.map(work));
    ended.throwIfAborted();
  } finally {
    for (const bench of benches) bench.remove();
  }
  return mutants.flatMap((mutant) => verdicts.get(mutant) ?? []);
}
