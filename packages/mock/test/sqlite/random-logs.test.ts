import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openSqliteHome } from "../../src/node/homes/sqlite-home.ts";
import { LogGone } from "../../src/world-log/log-error.ts";
import type { LogHome } from "../../src/world-log/log-home.ts";

/** What is asked of a log in one turn of the event loop. */
type Turn = readonly (
  | { readonly do: "append"; readonly text: string }
  /** Expects the last entry, or the one so many before it. */
  | { readonly do: "compare"; readonly text: string; readonly behind: number }
  | { readonly do: "snapshot"; readonly behind: number; readonly changes: readonly [string, string | null][] }
  | { readonly do: "begin_again" }
)[];

/** The same as data. Positions count from 1, as those of the file happen to do. */
class Model {
  epoch = 0;
  entries: string[] = [];
  /** Entries up to here are gone. */
  trimmed = 0;
  /** Entries up to here go after this turn, but the last one stays. */
  toTrim = 0;
  snapshot: number | null = null;
  records = new Map<string, string>();
}

const SPARE = 5;
const WORLDS = ["a", "b"] as const;

const turns: fc.Arbitrary<{ world: (typeof WORLDS)[number]; turn: Turn; reopen: boolean }[]> = fc.array(
  fc.record({
    world: fc.constantFrom(...WORLDS),
    reopen: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
    turn: fc.array(
      fc.oneof(
        {
          weight: 6,
          arbitrary: fc.record({ do: fc.constant("append" as const), text: fc.string({ unit: "binary" }) }),
        },
        {
          weight: 3,
          arbitrary: fc.record({ do: fc.constant("compare" as const), text: fc.string(), behind: fc.nat(2) }),
        },
        {
          weight: 3,
          arbitrary: fc.record({
            do: fc.constant("snapshot" as const),
            behind: fc.nat(3),
            changes: fc.array(fc.tuple(fc.constantFrom("x", "y", "__proto__"), fc.option(fc.string()))),
          }),
        },
        { weight: 1, arbitrary: fc.constant({ do: "begin_again" as const }) },
      ),
      { maxLength: 6 },
    ),
  }),
  { maxLength: 25 },
);

async function play(home: LogHome, world: string, model: Model, turn: Turn): Promise<void> {
  const log = home.log(world);
  const asked = turn.map((step) => {
    const epoch = `e${model.epoch}`;
    if (step.do === "begin_again") {
      const deleted = log.delete();
      Object.assign(model, new Model(), { epoch: model.epoch + 1 });
      const next = `e${model.epoch}`;
      const begun = log.create(next, "{}");
      return async () => {
        expect(await deleted).toBe(true);
        expect((await begun).epoch).toBe(next);
      };
    }
    const last = model.entries.length;
    if (step.do === "snapshot") {
      const before = model.snapshot;
      const position = Math.max(0, last - step.behind);
      const changes = new Map(step.changes);
      const written = log.writeSnapshot(epoch, before === null ? null : String(before), String(position), changes);
      // A load from an older one would lack entries that were trimmed.
      if (before !== null && position < before) return async () => expect(await written).toBe(false);
      model.snapshot = position;
      for (const [key, text] of changes) {
        if (text === null) model.records.delete(key);
        else model.records.set(key, text);
      }
      if (before !== null && before - model.trimmed > SPARE) model.toTrim = before;
      return async () => expect(await written).toBe(true);
    }
    const input = JSON.stringify(step.text);
    const expected = step.do === "compare" ? last - step.behind : last;
    const appended = log.append(epoch, "n", input, step.do === "compare" ? String(Math.max(0, expected)) : undefined);
    const isKept = Math.max(0, expected) === last;
    if (isKept) model.entries.push(input);
    return async () => expect(await appended).toBe(isKept ? String(last + 1) : null);
  });
  for (const check of asked) await check();
  model.trimmed = Math.max(model.trimmed, Math.min(model.toTrim, model.entries.length - 1));
  model.toTrim = 0;
}

async function compare(home: LogHome, world: string, model: Model): Promise<void> {
  const log = home.log(world);
  const epoch = `e${model.epoch}`;
  expect(await log.last(epoch)).toBe(String(model.entries.length));
  const kept = await log.read(epoch, String(model.trimmed), 1000);
  expect(kept.map(({ input }) => input)).toEqual(model.entries.slice(model.trimmed));
  expect(kept.map(({ position }) => Number(position) - model.trimmed)).toEqual(kept.map((_, index) => index + 1));
  if (model.trimmed > 0) {
    await expect(log.read(epoch, String(model.trimmed - 1), 1)).rejects.toThrow(LogGone);
  }
  const snapshot = await log.newestSnapshot(epoch);
  expect(snapshot?.position ?? null).toBe(model.snapshot === null ? null : String(model.snapshot));
  if (snapshot !== null) expect(new Map(snapshot.records)).toEqual(model.records);
}

test("whatever is asked for in which turns, a log holds what a list would, also after it was opened again", async () => {
  await fc.assert(
    fc.asyncProperty(turns, async (steps) => {
      const folder = await mkdtemp(join(tmpdir(), "sqlite-random-"));
      const path = join(folder, "log.db");
      const models = new Map(WORLDS.map((world) => [world, new Model()]));
      let home = openSqliteHome(path, { spareEntries: SPARE });
      try {
        for (const world of WORLDS) await home.log(world).create("e0", "{}");
        for (const { world, turn, reopen } of steps) {
          const model = models.get(world) as Model;
          await play(home, world, model, turn);
          // What is trimmed goes in a turn of its own.
          await new Promise((resolve) => setImmediate(resolve));
          if (reopen) {
            await home.close();
            home = openSqliteHome(path, { spareEntries: SPARE });
          }
          await compare(home, world, model);
        }
        for (const [world, model] of models) await compare(home, world, model);
      } finally {
        await home.close();
        await rm(folder, { recursive: true });
      }
    }),
    { numRuns: 150 },
  );
});
