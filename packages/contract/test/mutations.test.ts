import { createStreamChecker, type StreamCheckerOptions } from "@managed-agents/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { EQUIVALENTS, equivalence } from "./equivalents.ts";
import { MUTATIONS } from "./mutations.ts";
import { OBSERVED } from "./observed.ts";
import { DOCUMENTED, type Frame } from "./traces.ts";

/** Streams that keep a profile, and the share of their mutations that it has to catch. */
interface Suite {
  readonly profile: "observed" | "documented";
  readonly streams: readonly {
    readonly name: string;
    readonly frames: readonly Frame[];
    readonly options: StreamCheckerOptions;
  }[];
  readonly rate: number;
}

const SUITES: readonly Suite[] = [
  {
    profile: "documented",
    streams: DOCUMENTED.map((trace) => ({ ...trace, options: { joined: "start" } })),
    rate: 0.85,
  },
  { profile: "observed", streams: OBSERVED.filter(({ options }) => options.live !== true), rate: 0.85 },
];

/** What becomes of a mutant. */
type Outcome = "caught" | "equivalent" | "missed";

interface Mutated {
  readonly where: string;
  readonly what: string;
  readonly outcome: Outcome;
}

/** Every mutation of every stream of a suite, each made and checked once. */
const mutated = new Map(SUITES.map((suite) => [suite, mutateAll(suite)]));

function mutateAll({ profile, streams }: Suite): Mutated[] {
  return streams.flatMap(({ name, frames, options }) =>
    frames.flatMap((_, at) =>
      Object.entries(MUTATIONS).flatMap(([kind, mutate]): Mutated[] => {
        const mutant = mutate(frames, at);
        if (!mutant) return [];
        const checker = createStreamChecker(undefined, { ...options, profile, schemas: false });
        const isCaught = mutant.frames.some((frame) => checker.push(frame).length > 0);
        const isLegal = equivalence(profile, mutant.what, at === frames.length - 1) !== undefined;
        const outcome = isCaught ? "caught" : isLegal ? "equivalent" : "missed";
        return [{ where: `${kind} in ${name} at frame ${at}`, what: mutant.what, outcome }];
      }),
    ),
  );
}

test.each(SUITES)(
  "10,000 random mutations of $profile streams are caught or listed as equivalent",
  { timeout: 60_000 },
  (suite) => {
    const count = { caught: 0, equivalent: 0, missed: 0 };
    fc.assert(
      fc.property(fc.constantFrom(...(mutated.get(suite) ?? [])), ({ outcome, where }) => {
        count[outcome] += 1;
        expect(outcome, where).not.toBe("missed");
      }),
      { seed: 1187, numRuns: 10_000 },
    );
    expect(count.caught / (count.caught + count.equivalent)).toBeGreaterThan(suite.rate);
  },
);

test.each(SUITES)("every applicable mutation of every $profile stream is caught or listed as equivalent", (suite) => {
  const missed = (mutated.get(suite) ?? []).filter(({ outcome }) => outcome === "missed");
  expect(missed).toEqual([]);
});

test("every listed equivalent occurs, so that the list cannot outlive its reasons", () => {
  const stale = EQUIVALENTS.flatMap(({ profile, drop = [], swap = [], other = [] }) => {
    const suites = SUITES.filter((suite) => profile === undefined || suite.profile === profile);
    const occurring = new Set(
      suites
        .flatMap((suite) => mutated.get(suite) ?? [])
        .flatMap(({ what, outcome }) => (outcome === "equivalent" ? [what] : [])),
    );
    const listed = [
      ...drop.map((type) => [`drop ${type}`]),
      ...swap.map(([one, two]) => [`swap ${one} ${two}`, `swap ${two} ${one}`]),
      ...other.map((what) => [what]),
    ];
    return listed.filter((spellings) => !spellings.some((what) => occurring.has(what)));
  });
  expect(stale).toEqual([]);
});
