import { LATENCIES, readLatency } from "../profiles/latency.ts";
import { Profile, readKnobs, readProfile } from "../profiles/profile.ts";
import type { ScenarioLibrary } from "../scenarios/library.ts";
import { applySeed } from "../seeds/apply-seed.ts";
import type { CatalogSeed } from "../state/catalog/catalog.ts";
import { DEFAULT_CATALOG, fillDefaultWorld } from "../state/default-world.ts";
import { type EmittedEvent, World, type WorldOptions } from "../state/world.ts";
import { onDue } from "../turns/on-due.ts";
import { DEFAULT_SETTINGS, readPace, readTime, type WorldSettings } from "./world-settings.ts";

/** What all worlds of a mock share. */
export interface SharedParts {
  readonly maxFileBytes: number;
  /** See `World.hold`. */
  readonly hold: number;
  /** What every world's catalog has besides that of the examples. */
  readonly catalog: CatalogSeed;
  readonly onInternalError: (error: unknown) => void;
  /** Is given the events of all worlds, for logs. */
  readonly onEvent: ((world: string, event: EmittedEvent) => void) | null;
}

/**
 * A new world.
 *
 * @param examples whether it begins with the sessions and files of the documentation's examples
 * @param driven see `WorldOptions`
 */
export function makeWorld(
  settings: WorldSettings & { readonly seed: string },
  scenarios: ScenarioLibrary,
  shared: SharedParts,
  examples: boolean,
  driven?: WorldOptions["driven"],
): World {
  const { seedData } = settings;
  const given = shared.catalog;
  const withExamples = settings.examples ?? DEFAULT_SETTINGS.examples;
  const world = makeEmptyWorld(settings, scenarios, shared, withExamples ? joinCatalogs(given) : given, driven);
  if (withExamples) {
    if (settings.empty === true) world.catalog.unlist(examplesBeside(given));
    else if (examples) fillDefaultWorld(world);
  }
  if (seedData !== undefined) applySeed(world, seedData, "refuse");
  return world;
}

/** A world with a catalog and nothing else. */
export function makeEmptyWorld(
  settings: WorldSettings & { readonly seed: string },
  scenarios: ScenarioLibrary,
  { maxFileBytes, hold, onInternalError }: SharedParts,
  catalog: CatalogSeed,
  driven?: WorldOptions["driven"],
): World {
  const { seed, now, profile = DEFAULT_SETTINGS.profile, knobs = DEFAULT_SETTINGS.knobs } = settings;
  const { latency = DEFAULT_SETTINGS.latency, strict = DEFAULT_SETTINGS.strict } = settings;
  return new World({
    seed,
    pace: readPace(settings.clock ?? DEFAULT_SETTINGS.clock),
    start: readTime(now),
    strict,
    catalog,
    scenarios,
    profile: new Profile(seed, readProfile(profile), readKnobs(knobs)),
    latency: LATENCIES[readLatency(latency)],
    hold,
    maxFileBytes,
    ...(driven === undefined ? {} : { driven }),
    onDue,
    onInternalError,
  });
}

/** What the examples name and a given catalog does not. */
function examplesBeside(given: CatalogSeed): CatalogSeed {
  const ids = new Set(Object.values(given).flatMap((objects) => (objects ?? []).map(idOf)));
  const others = <Seed extends string | { readonly id: string }>(objects: readonly Seed[]): Seed[] =>
    objects.filter((seed) => !ids.has(idOf(seed)));
  const { agents, environments, vaults, memory_stores } = DEFAULT_CATALOG;
  return {
    agents: others(agents),
    environments: others(environments),
    vaults: others(vaults),
    memory_stores: others(memory_stores),
  };
}

const idOf = (seed: string | { readonly id: string }): string => (typeof seed === "string" ? seed : seed.id);

function joinCatalogs(given: CatalogSeed): CatalogSeed {
  return {
    agents: [...DEFAULT_CATALOG.agents, ...(given.agents ?? [])],
    environments: [...DEFAULT_CATALOG.environments, ...(given.environments ?? [])],
    vaults: [...DEFAULT_CATALOG.vaults, ...(given.vaults ?? [])],
    files: [...DEFAULT_CATALOG.files, ...(given.files ?? [])],
    memory_stores: [...DEFAULT_CATALOG.memory_stores, ...(given.memory_stores ?? [])],
  };
}
