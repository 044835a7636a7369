import type { Pace } from "../clock/clock.ts";
import type { KnobSettings } from "../profiles/knobs.ts";
import type { LatencyName } from "../profiles/latency.ts";
import type { ProfileName } from "../profiles/profile.ts";
import type { SeedData } from "../seeds/seed-data.ts";

/** How one world of a mock is made. What is left out is as for the mock. */
export interface WorldSettings {
  /** How time passes: 1 is real time, 10 ten times as fast, 0 at once, `manual` waits for `clock.advance`. @default 1 */
  readonly clock?: Pace;
  /** When the world's time begins: RFC 3339, or milliseconds since 1970. @default now; for a manual clock 2026-11-18T09:00:00Z */
  readonly now?: string | number;
  /**
   * What ids and chance follow from. The same seed, clock and requests give the same bytes.
   * @default "managed-agents"; for a world with a name, that of the mock with the name
   */
  readonly seed?: string | number;
  /**
   * How the mock behaves where documentation and recordings differ: `observed` as recordings of the service show, `documented` as its
   * documentation says, `varied` now so, now so, as a test that an application survives either. @default "observed"
   */
  readonly profile?: ProfileName;
  /** Single knobs that are set over what the profile says. */
  readonly knobs?: KnobSettings;
  /** How long things take: `short`, or `observed` as in recordings, where a model request takes seconds. @default "short" */
  readonly latency?: LatencyName;
  /** Answer 404 for agents, environments, vaults, files and memory stores that neither `catalog` names nor a call created. @default false */
  readonly strict?: boolean;
  /**
   * Begin without the sessions and files of the documentation's examples, which a world with a name never has. The agents and so on that
   * these name exist, and are in no list. @default false
   */
  readonly empty?: boolean;
  /** Whether the agents and so on that the examples name exist. Without them there are no examples. @default true */
  readonly examples?: boolean;
  /** What the world begins with, as the bodies of the calls that create it. */
  readonly seedData?: SeedData;
  /** The scenario of sessions that choose none. @default "default" */
  readonly defaultScenario?: string | null;
}

/** What a setting is that is left out, where that does not follow from others. */
export const DEFAULT_SETTINGS = {
  ...{ clock: 1, profile: "observed", knobs: {}, latency: "short" },
  ...{ strict: false, empty: false, examples: true },
} as const satisfies WorldSettings;

/** @throws RangeError unless it is one */
export function readPace(pace: Pace): Pace {
  if (pace === "manual" || (typeof pace === "number" && Number.isFinite(pace) && pace >= 0)) return pace;
  throw new RangeError(`clock: expected "manual" or a pace of 0 or more, but got ${String(pace)}`);
}

/** @returns milliseconds since 1970 @throws RangeError unless it is a time */
export function readTime(now: string | number | undefined): number | undefined {
  if (now === undefined) return undefined;
  const time = typeof now === "number" ? now : Date.parse(now);
  // Beyond that there is no date (ECMAScript 21.4.1.1).
  if (Number.isFinite(time) && Math.abs(time) <= 8.64e15) return time;
  throw new RangeError(
    `now: expected a time as RFC 3339 or in milliseconds since 1970, but got ${JSON.stringify(now)}`,
  );
}
