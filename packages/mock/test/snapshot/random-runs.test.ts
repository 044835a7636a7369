import fc from "fast-check";
import { expect, test } from "vitest";
import type { Pace } from "../../src/clock/clock.ts";
import { writeRecords } from "../../src/snapshot/write-records.ts";
import { choices, entryOf } from "./support/any-entry.ts";
import { scripts } from "./support/any-script.ts";
import { begin, copyOf, type Driven, expectSame, ORIGIN, type Records, recordsOf } from "./support/driven.ts";
import { look } from "./support/look.ts";
import { apply } from "./support/play.ts";

const PACES: readonly Pace[] = ["manual", 1, 0];
const PROFILES = ["observed", "documented", "varied"] as const;

const settings = fc.record({
  pace: fc.constantFrom(...PACES),
  profile: fc.constantFrom(...PROFILES),
  latency: fc.constantFrom("short", "observed"),
  scenarios: scripts.map((script) => [script]),
  examples: fc.boolean(),
});

/** How long after an entry somebody looks, in milliseconds; files expire and their records go meanwhile. */
const LOOKS = [0, 250, 40_000, 3_000_000_000];

/** Plays random runs, and reports each entry with the world before it is applied and a function that applies it. */
function playRuns(
  numRuns: number,
  step: (driven: Driven, perform: (on: Driven) => unknown, time: number) => void,
): void {
  fc.assert(
    fc.property(settings, choices, (setting, run) => {
      const driven = begin(setting);
      let time = ORIGIN;
      for (const choice of run) {
        time += choice.later;
        const entry = entryOf(choice, time);
        step(driven, (on) => apply(entry, on), time);
      }
    }),
    { numRuns, seed: 19 },
  );
}

test("a world that is restored before every entry answers as one that never stopped", () => {
  playRuns(40, (driven, perform) => {
    const restored = copyOf(driven);
    expectSame(recordsOf(restored), recordsOf(driven));
    expect(perform(restored)).toEqual(perform(driven));
    expectSame(recordsOf(restored), recordsOf(driven));
    expect(look(restored.world)).toEqual(look(driven.world));
  });
});

test("what is not touched by an entry has the same record as before, and the others make the new whole", () => {
  const written = (driven: Driven, changed: ReadonlySet<string> | null) =>
    writeRecords(driven.world, driven.faults, changed);
  playRuns(60, (driven, perform) => {
    const before = new Map(recordsOf(driven));
    driven.world.touched = new Set();
    perform(driven);
    const touched = driven.world.touched;
    for (const [key, text] of written(driven, touched)) {
      if (text === null) before.delete(key);
      else before.set(key, text);
    }
    driven.world.touched = null;
    expectSame(before as Records, recordsOf(driven));
  });
});

test("no operation that reads changes a record, whenever it is asked", () => {
  playRuns(25, (driven, perform, time) => {
    perform(driven);
    const before = recordsOf(driven);
    for (const later of LOOKS) {
      driven.world.driven?.read(time + later);
      look(driven.world);
    }
    expectSame(recordsOf(driven), before);
  });
});
