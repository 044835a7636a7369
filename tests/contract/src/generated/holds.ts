import fc from "fast-check";
import { NeedsEmulator } from "../targets/needs-emulator.ts";
import { formatReplay, readSettings } from "./settings.ts";

const SETTINGS = readSettings();

/** Longer counterexamples are cut: the curl line has all of it. */
const MOST_SHOWN = 2_000;

/** How many runs a property gets, of those that it has in `npm test`. */
const runsOf = (runs: number): number => Math.max(1, Math.round(runs * SETTINGS.factor));

/** Whether this run is about a property: all are, unless one failure is played again. */
export const isWanted = (property: string): boolean =>
  SETTINGS.replay === undefined || SETTINGS.replay.property === property;

/**
 * Checks a property and throws what breaks it: the smallest counterexample, and how to play it again.
 *
 * @param property its name, the same in every run
 * @param runs how many values are tried in `npm test`; the command tries more
 */
export async function holds<T>(
  property: string,
  values: fc.Arbitrary<T>,
  check: (value: T) => Promise<void>,
  runs: number,
): Promise<void> {
  if (!isWanted(property)) return;
  const { replay, seed } = SETTINGS;
  const again = replay?.property === property ? { seed: replay.seed, path: replay.path, endOnFailure: true } : { seed };
  let needed: NeedsEmulator | undefined;
  // What a target cannot do is no failure of the property: it is not shrunk, and nothing more is tried.
  const tried = async (value: T) => {
    if (needed === undefined) await check(value).catch((error: unknown) => (needed = neededOrThrow(error)));
  };
  const details = await fc.check(fc.asyncProperty(values, tried), { ...again, numRuns: runsOf(runs) });
  if (!details.failed) {
    if (needed !== undefined) throw needed;
    return;
  }
  const { counterexample, counterexamplePath, numShrinks, errorInstance } = details;
  const token = formatReplay({ property, seed: details.seed, path: counterexamplePath ?? "" });
  const shown = fc.stringify(counterexample?.[0]).slice(0, MOST_SHOWN);
  const why = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  throw new Error(
    `${property} does not hold: ${why}\nfor ${shown} (after ${numShrinks} shrinks)\n` +
      `seed ${details.seed}; again: npm run test:contract -- --replay ${JSON.stringify(token)}`,
  );
}

function neededOrThrow(error: unknown): NeedsEmulator {
  if (error instanceof NeedsEmulator) return error;
  throw error;
}
