import { DEFAULT_WORLD } from "./world-host.ts";
import type { WorldSettings } from "./world-settings.ts";

/**
 * The seed of a world. One with a name has other ids than every other world, so that an id that strayed is noticed.
 *
 * @param seed of the mock
 * @param own what was asked for when the world was opened
 */
export const seedOf = (name: string, seed: string, own: Pick<WorldSettings, "seed">): string =>
  String(own.seed ?? (name === DEFAULT_WORLD ? seed : `${seed}/${name}`));
