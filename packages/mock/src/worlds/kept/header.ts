import { sameData } from "../../domain/same-data.ts";
import { sha256 } from "../../domain/sha256.ts";
import { BUILT_IN_SCENARIOS } from "../../gen/scenarios.gen.ts";
import type { Scenario } from "../../scenarios/step.ts";
import { LogError } from "../../world-log/log-error.ts";
import { reduceSecrets } from "../../world-log/reduce-secrets.ts";
import type { SharedParts } from "../make-world.ts";
import { DEFAULT_SETTINGS, type WorldSettings } from "../world-settings.ts";
import { keptScenario } from "./kept-scenario.ts";

/** The version of what a log holds. A change that an older reader would misread gets a new one. */
export const LOG_FORMAT = 1;

/** What decides the bytes of a world, beside its inputs. */
export interface Header {
  readonly format: number;
  /** The version of the package that began the world. */
  readonly kit: string;
  /** A hash of the built-in scenarios. */
  readonly scenarios: string;
  /** As the mock was started. */
  readonly mock: WorldSettings & {
    readonly seed: string;
    readonly maxFileBytes: number;
    readonly hold: number;
    /** The scenarios that were given beside the built-in ones. One that is code has no turns. */
    readonly given: readonly Scenario[];
  };
  /** What was asked for when the world was opened. */
  readonly own: WorldSettings;
}

/** What one process begins worlds with. */
export function makeHeader(
  kit: string,
  settings: WorldSettings & { readonly seed: string },
  given: readonly Scenario[],
  { maxFileBytes, hold }: Pick<SharedParts, "maxFileBytes" | "hold">,
  own: WorldSettings,
): Header {
  const decisive = Object.fromEntries(SETTINGS.map((name) => [name, settings[name]]));
  const settled = reduceSecrets({ ...decisive, maxFileBytes, hold }) as Omit<Header["mock"], "given">;
  const mock = { ...settled, given: given.map(keptScenario) };
  return { format: LOG_FORMAT, kit, scenarios: BUILT_IN, mock, own: reduceSecrets(own) as WorldSettings };
}

/** Settings of a mock that decide what happens in its worlds. */
const SETTINGS = [
  ...(["seed", "clock", "now", "profile", "knobs", "latency", "strict", "empty"] as const),
  ...(["examples", "seedData", "defaultScenario"] as const),
] as const satisfies readonly (keyof WorldSettings)[];

const BUILT_IN = sha256(new TextEncoder().encode(JSON.stringify(BUILT_IN_SCENARIOS)));

/** Settings that a log may have others of, since an input replaces them. */
const REPLACEABLE = new Set(["seedData", "given"]);

/**
 * The header of a world that was begun before.
 *
 * @param text as it is kept
 * @param mine what this process would begin a world with
 * @param shared whether other processes work on the same log, so that nothing may differ
 * @throws LogError that names what differs
 */
export function readHeader(text: string, mine: Header, world: string, shared: boolean): Header {
  const kept = parse(text);
  const of = `the log of the world ${world}`;
  if (kept.format !== mine.format) {
    throw new LogError(
      `${of} has format ${String(kept.format)}, and this version of the emulator reads ${mine.format}`,
    );
  }
  if (kept.kit !== mine.kit) {
    throw new LogError(`${of} was written by version ${kept.kit} of the emulator, and this is ${mine.kit}`);
  }
  if (kept.scenarios !== mine.scenarios) {
    throw new LogError(`${of} was written with other built-in scenarios than this version of the emulator has`);
  }
  const settings = new Set([...Object.keys(kept.mock), ...Object.keys(mine.mock)]);
  for (const name of settings) {
    if (!shared && REPLACEABLE.has(name)) continue;
    // One process says what another one leaves to the default.
    const [before, now] = [kept.mock, mine.mock].map((one) => one[name as keyof typeof one] ?? DEFAULTS[name]);
    // Of settings the order says nothing; that of properties in scenarios and seed data is shown.
    const isSame = REPLACEABLE.has(name) ? shown(before) === shown(now) : sameData(before, now);
    if (isSame) continue;
    const how = REPLACEABLE.has(name) ? "" : `: it has ${shown(before)}, and this one ${shown(now)}`;
    throw new LogError(`${of} was begun by an emulator with ${NAMES[name] ?? `another ${name}`}${how}`);
  }
  return kept;
}

/** By name, as settings of the mock have it that are none of a world too. */
const DEFAULTS: Readonly<Record<string, unknown>> = DEFAULT_SETTINGS;

const shown = (value: unknown): string => JSON.stringify(value) ?? "none";

const NAMES: Readonly<Record<string, string>> = {
  given: "other scenarios",
  seedData: "other seed data",
  clock: "another speed",
  knobs: "other knobs",
};

function parse(text: string): Header {
  let header: unknown;
  try {
    header = JSON.parse(text);
  } catch {
    throw new LogError("the log has a header that is no JSON");
  }
  if (typeof header === "object" && header !== null) return header as Header;
  throw new LogError("the log has a header that is no object");
}
