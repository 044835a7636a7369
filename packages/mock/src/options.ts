import type { Pace } from "./clock/clock.ts";
import type { KnobSettings } from "./profiles/knobs.ts";
import type { LatencyName } from "./profiles/latency.ts";
import type { ProfileName } from "./profiles/profile.ts";
import type { Scenario } from "./scenarios/step.ts";
import type { CatalogSeed } from "./state/catalog/catalog.ts";

/** How a mock is made. Everything has a default. */
export interface MockOptions {
  /** How time passes: 1 is real time, 10 ten times as fast, 0 at once, `manual` waits for `clock.advance`. @default 1 */
  readonly clock?: Pace;
  /** When the world's time begins: RFC 3339, or milliseconds since 1970. @default now; for a manual clock 2026-11-18T09:00:00Z */
  readonly now?: string | number;
  /** What ids and chance follow from. The same seed, clock and requests give the same bytes. @default "managed-agents" */
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
   * The largest file that is kept, in bytes, from 1 to 524,288,000. Larger uploads are answered with 413. All files of a world together may
   * have eight times as many. @default 33554432
   */
  readonly maxFileBytes?: number;
  /**
   * Begin without the sessions and files of the documentation's examples. The agents and so on that these name exist, and are in no list.
   * @default false
   */
  readonly empty?: boolean;
  /** The agents, environments and so on that the world begins with, besides those that the examples name. */
  readonly catalog?: CatalogSeed;
  /** Scenarios besides the built-in ones; of the same name they replace them. */
  readonly scenarios?: readonly Scenario[];
  /** Is given errors of the mock itself, which clients see as a 500. @default console.error */
  readonly onInternalError?: (error: unknown) => void;
}
