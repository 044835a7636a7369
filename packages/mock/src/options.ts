import type { Scenario } from "./scenarios/step.ts";
import type { CatalogSeed } from "./state/catalog/catalog.ts";
import type { WorldSettings } from "./worlds/world-settings.ts";

/** How a mock is made. Everything has a default. */
export interface MockOptions extends WorldSettings {
  /**
   * The largest file that is kept, in bytes, from 1 to 524,288,000. Larger uploads are answered with 413. All files of a world together may
   * have eight times as many. @default 33554432
   */
  readonly maxFileBytes?: number;
  /** The agents, environments and so on that every world begins with, besides those that the examples name. */
  readonly catalog?: CatalogSeed;
  /** Scenarios besides the built-in ones; of the same name they replace them. */
  readonly scenarios?: readonly Scenario[];
  /** How many worlds are open at once, from 1 to 100,000, the default one not counted. @default 1000 */
  readonly maxWorlds?: number;
  /** Milliseconds of real time after which a world with a name that has no requests and no open streams is closed. @default 3600000 */
  readonly worldIdleMs?: number;
  /** Whether each API key has a world of its own, where a request names none. Keys are kept as hashes. @default false */
  readonly worldsByKey?: boolean;
  /** Is given errors of the mock itself, which clients see as a 500. @default console.error */
  readonly onInternalError?: (error: unknown) => void;
}
