import { shorten } from "../../domain/shorten.ts";
import type { World } from "../world.ts";
import { type AgentSeed, Agents } from "./agents.ts";
import { type EnvironmentSeed, Environments } from "./environments.ts";
import { type FileSeed, Files } from "./files.ts";
import { type NeighbourKind, PREFIXES } from "./made-up.ts";
import { type MemoryStoreSeed, MemoryStores } from "./memory-stores.ts";
import { type VaultSeed, Vaults } from "./vaults.ts";

/** The objects beside sessions that a world's catalog starts with. */
export interface CatalogSeed {
  readonly agents?: readonly AgentSeed[];
  readonly environments?: readonly EnvironmentSeed[];
  /** By id alone, or with what they hold. */
  readonly vaults?: readonly (string | VaultSeed)[];
  readonly files?: readonly FileSeed[];
  readonly memory_stores?: readonly MemoryStoreSeed[];
}

/**
 * The agents, environments, vaults, files and memory stores of a world. Relaxed, it takes an object to exist where a session names any id
 * of a fitting form; strict, it holds only what it was given and what was created.
 */
export class Catalog {
  readonly strict: boolean;
  readonly agents: Agents;
  readonly environments: Environments;
  readonly files: Files;
  readonly vaults: Vaults;
  readonly memoryStores: MemoryStores;

  /** @param world has its clock and its ids */
  constructor(seed: CatalogSeed, strict: boolean, world: World) {
    const now = world.clock.now();
    this.strict = strict;
    this.agents = new Agents(seed.agents ?? [], strict);
    this.environments = new Environments(seed.environments ?? [], strict);
    this.files = new Files(seed.files ?? [], strict, world);
    this.vaults = new Vaults(seed.vaults ?? [], strict, now);
    this.memoryStores = new MemoryStores(seed.memory_stores ?? [], strict, now, world.ids);
  }

  /** The message for an id that the catalog does not hold. */
  explain(kind: NeighbourKind, id: string): string {
    const what = kind.replaceAll("_", " ");
    const shown = JSON.stringify(shorten(id, 128));
    return this.strict
      ? `There is no ${what} ${shown}. The mock is strict: it has only the ${what}s it was started with.`
      : `There is no ${what} ${shown}. Ids of ${what}s begin with ${PREFIXES[kind]}; the mock makes one up for any such id.`;
  }
}
