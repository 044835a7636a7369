import { shorten } from "../../domain/shorten.ts";
import type { World } from "../world.ts";
import { type AgentSeed, Agents } from "./agents.ts";
import { type EnvironmentSeed, Environments } from "./environments.ts";
import { type FileSeed, Files } from "./files.ts";
import { hasForm, type NeighbourKind, PREFIXES } from "./made-up.ts";
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
    this.agents = new Agents(seed.agents ?? [], strict, now);
    this.environments = new Environments(seed.environments ?? [], strict, now);
    this.files = new Files(seed.files ?? [], strict, world);
    this.vaults = new Vaults(seed.vaults ?? [], strict, now);
    this.memoryStores = new MemoryStores(seed.memory_stores ?? [], strict, now, world);
  }

  /** Takes objects out of the lists. They exist all the same, as those do that sessions name. */
  unlist({ agents = [], environments = [], vaults = [], memory_stores = [] }: CatalogSeed): void {
    for (const { id } of agents) this.agents.unlist(id);
    for (const { id } of environments) this.environments.unlist(id);
    for (const vault of vaults) this.vaults.unlist(typeof vault === "string" ? vault : vault.id);
    for (const { id } of memory_stores) this.memoryStores.unlist(id);
  }

  /** The hint for an id that a session or a roster refers to and that the catalog does not hold. */
  explain(kind: NeighbourKind, id: string): string {
    const none = `There is no ${nameOf(kind)} ${JSON.stringify(shorten(id, 128))}.`;
    if (this.strict)
      return `${none} The mock is strict: it has only those it was started with and those created since.`;
    if (hasForm(kind, id)) return `${none} It was deleted.`;
    return `${none} Ids of ${nameOf(kind)}s begin with ${PREFIXES[kind]}; the mock makes one up for any such id.`;
  }

  /** The hint for a call on an object that the catalog does not hold. */
  explainMissing(kind: NeighbourKind, id: string): string {
    const none = `There is no ${nameOf(kind)} ${JSON.stringify(shorten(id, 128))}.`;
    const ways = `Create it with POST /v1/${kind}s, or give it to the mock in its catalog.`;
    return this.strict ? `${none} ${ways}` : `${none} ${ways} One that a session names exists from then on.`;
  }
}

const nameOf = (kind: NeighbourKind): string => kind.replaceAll("_", " ");
