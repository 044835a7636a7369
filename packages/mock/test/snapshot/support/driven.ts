import { expect } from "vitest";
import type { Pace } from "../../../src/clock/clock.ts";
import { Faults } from "../../../src/faults/faults.ts";
import { LATENCIES, type LatencyName } from "../../../src/profiles/latency.ts";
import { Profile, type ProfileName } from "../../../src/profiles/profile.ts";
import { makeLibrary } from "../../../src/scenarios/make-library.ts";
import type { Scenario } from "../../../src/scenarios/step.ts";
import { clockStateOf, restoreWorld } from "../../../src/snapshot/restore-world.ts";
import { contentsInUse, writeRecords } from "../../../src/snapshot/write-records.ts";
import type { CatalogSeed } from "../../../src/state/catalog/catalog.ts";
import { DEFAULT_CATALOG, fillDefaultWorld } from "../../../src/state/default-world.ts";
import { World, type WorldOptions } from "../../../src/state/world.ts";
import { onDue } from "../../../src/turns/on-due.ts";
import { LogError } from "../../../src/world-log/log-error.ts";

/** How a driven world is made. */
export interface Setting {
  readonly pace: Pace;
  readonly profile: ProfileName;
  /** @default "short" */
  readonly latency?: LatencyName;
  readonly scenarios?: readonly Scenario[];
  /** Whether it begins with the examples of the documentation. */
  readonly examples?: boolean;
}

/** A world whose clock moves by the entries of a log alone, with the faults around it. */
export interface Driven {
  readonly setting: Setting;
  readonly world: World;
  readonly faults: Faults;
}

export type Records = ReadonlyMap<string, string>;

/** When the log of every test begins, by the wall clock. */
export const ORIGIN = Date.UTC(2026, 10, 18, 9);

const optionsOf = ({
  pace,
  profile,
  latency = "short",
  scenarios = [],
}: Setting): Omit<WorldOptions, "catalog" | "driven"> => ({
  seed: "snapshot",
  pace,
  start: undefined,
  strict: false,
  profile: new Profile("snapshot", profile),
  latency: LATENCIES[latency],
  hold: 3,
  scenarios: makeLibrary(scenarios),
  onDue,
  onInternalError: (error) => expect.fail(String(error)),
});

export function begin(setting: Setting): Driven {
  const catalog: CatalogSeed = setting.examples ? DEFAULT_CATALOG : {};
  const world = new World({ ...optionsOf(setting), catalog, driven: { origin: ORIGIN } });
  if (setting.examples) fillDefaultWorld(world);
  return { setting, world, faults: new Faults() };
}

/** Everything that a world is, as records. */
export function recordsOf({ world, faults }: Driven): Records {
  return new Map(Array.from(writeRecords(world, faults, null), ([key, text]) => [key, text ?? expect.fail(key)]));
}

/** The bytes of the files of a world, as they are kept beside its log. */
export const bytesOf = ({ world }: Driven): ReadonlyMap<string, Uint8Array> => contentsInUse(world);

/** A world of its own that goes on from records. */
export function goOnFrom(records: Records, bytes: ReadonlyMap<string, Uint8Array>, setting: Setting): Driven {
  const state = clockStateOf(records);
  const world = new World({ ...optionsOf(setting), catalog: {}, driven: { origin: state.origin, state } });
  const faults = new Faults();
  restoreWorld(world, faults, records, (sha256) => {
    const found = bytes.get(sha256);
    // As a log answers that does not keep them.
    if (found === undefined) throw new LogError("no bytes");
    return found.slice();
  });
  return { setting, world, faults };
}

/** A world that has nothing but what records say of another one. */
export const copyOf = (driven: Driven): Driven => goOnFrom(recordsOf(driven), bytesOf(driven), driven.setting);

/** Fails with the first record that differs. */
export function expectSame(actual: Records, wanted: Records): void {
  expect([...actual.keys()].sort()).toEqual([...wanted.keys()].sort());
  for (const [key, text] of wanted) if (actual.get(key) !== text) expect(actual.get(key), key).toBe(text);
}
