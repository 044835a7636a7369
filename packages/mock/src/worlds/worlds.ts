import type { Scenario } from "../scenarios/step.ts";
import type { SeedOutcome } from "../seeds/apply-seed.ts";
import { checkSeed } from "../seeds/check-seed.ts";
import type { SeedData, SeedError } from "../seeds/seed-data.ts";
import { reduceSecrets } from "../world-log/reduce-secrets.ts";
import type { KeptWorlds, KeptWorldsParts } from "./kept/kept-worlds.ts";
import type { SharedParts } from "./make-world.ts";
import { seedOf } from "./seed-of.ts";
import { TooManyWorlds } from "./too-many-worlds.ts";
import { DEFAULT_WORLD, WorldHost } from "./world-host.ts";
import type { WorldSettings } from "./world-settings.ts";

/** What the worlds of a mock are made from. */
export interface WorldsOptions {
  readonly settings: WorldSettings & { readonly seed: string };
  readonly scenarios: readonly Scenario[];
  readonly shared: SharedParts;
  /** How many may be open at once, the default one not counted. */
  readonly most: number;
  /** Milliseconds of the wall clock after which one that nobody uses is closed. */
  readonly idle: number;
  /** Makes what keeps worlds in a log; null where nothing is kept. */
  readonly kept: ((parts: Omit<KeptWorldsParts, "keeper">) => KeptWorlds) | null;
}

/** Why a program cannot change a world without waiting. */
export const KEPT =
  "the worlds of this mock are kept in a log, so that a change takes time: use a client of control (@managed-agents/mock/control)";

/** How often worlds that nobody uses are looked for, in milliseconds of the wall clock: as a part of the idle time, within bounds. */
const SWEEPS_PER_IDLE = 4;
const SHORTEST_SWEEP = 50;
const LONGEST_SWEEP = 60_000;

/** The open worlds of a mock, by name. One is opened by being asked for. */
export class Worlds {
  readonly most: number;
  /** What keeps the worlds in a log; null where they are forgotten. */
  readonly kept: KeptWorlds | null;
  /** The default world. Where worlds are kept, what stands for it until it is loaded. */
  readonly #first: WorldHost;
  readonly #options: WorldsOptions;
  #settings: WorldsOptions["settings"];
  /** Those with a name of their own; where worlds are kept, also the default one. */
  readonly #open = new Map<string, WorldHost>();
  #scenarios: readonly Scenario[];
  #sweeper: ReturnType<typeof setTimeout> | undefined;

  /** @throws SeedError if the seed data of the settings is none, RangeError if a setting is not known */
  constructor(options: WorldsOptions) {
    const { settings } = options;
    if (settings.seedData !== undefined) checkSeed(settings.seedData);
    this.#options = options;
    this.#settings = settings;
    this.#scenarios = options.scenarios;
    this.most = options.most;
    this.#first = new WorldHost(DEFAULT_WORLD, settings, options.scenarios, options.shared);
    const { most, kept } = options;
    const parts = { open: this.#open, most, onLoaded: () => this.#arm() };
    this.kept = kept?.(parts) ?? null;
  }

  get default(): WorldHost {
    return this.find(DEFAULT_WORLD) ?? this.#first;
  }

  /**
   * The world of a name, which is opened, or loaded, if it is not open.
   *
   * @throws TooManyWorlds if there is no room for one more; where worlds are kept, what `Keeper.load` throws
   */
  load(name: string): WorldHost | Promise<WorldHost> {
    if (this.kept === null) return this.get(name);
    return this.find(name) ?? (this.kept.load(name, this.#scenarios, {}) as Promise<WorldHost>);
  }

  /** The world of a name if it is open, or kept. Begins none. */
  lookup(name: string): WorldHost | undefined | Promise<WorldHost | undefined> {
    return this.find(name) ?? this.kept?.load(name, this.#scenarios, null);
  }

  /** As `open`, also where worlds are kept. */
  async begin(name: string, settings: WorldSettings): Promise<WorldHost> {
    if (this.kept === null) return this.open(name, settings);
    // Refused where a new world could not begin so; what there is stays then.
    this.#make(name, settings).close();
    return this.kept.begin(name, this.#scenarios, settings);
  }

  /** As `delete`, also where worlds are kept. */
  async end(name: string): Promise<boolean> {
    if (this.kept === null) return this.delete(name);
    if (name !== DEFAULT_WORLD) return this.kept.end(name);
    await (await this.load(name)).submit({ kind: "reset" });
    return true;
  }

  /**
   * The world of a name, which is opened if it is not open.
   *
   * @param name of 1 to 64 lower-case letters, digits and hyphens
   * @throws TooManyWorlds if there is no room for one more
   */
  get(name: string): WorldHost {
    const known = this.find(name);
    if (known === undefined && this.kept !== null) throw new TypeError(KEPT);
    return known ?? this.#add(name, {});
  }

  /** @returns undefined if it is not open */
  find(name: string): WorldHost | undefined {
    return name === DEFAULT_WORLD && this.kept === null ? this.#first : this.#open.get(name);
  }

  /**
   * Opens a world with settings of its own, in the place of an open one.
   *
   * @throws RangeError if a setting is not known, SeedError if its seed data is none, TooManyWorlds if there is no room for it
   */
  open(name: string, settings: WorldSettings): WorldHost {
    if (name === DEFAULT_WORLD) throw new RangeError("the default world has the settings that the mock was made with");
    if (this.kept !== null) throw new TypeError(KEPT);
    return this.#add(name, settings);
  }

  /** All that are open, the default one first, then those used last. */
  list(): readonly WorldHost[] {
    const named = [...this.#open.values()].filter(({ name }) => name !== DEFAULT_WORLD);
    return [this.default, ...named.sort((one, other) => other.lastUsedAt - one.lastUsedAt)];
  }

  /** How many are open, the default one counted. */
  get size(): number {
    return this.#named + 1;
  }

  /** Closes a world; the default one is reset instead. @returns false if it was not open */
  delete(name: string): boolean {
    if (this.kept !== null) throw new TypeError(KEPT);
    if (name === DEFAULT_WORLD) {
      this.default.reset();
      return true;
    }
    const host = this.#open.get(name);
    if (host === undefined) return false;
    this.#open.delete(name);
    host.close();
    return true;
  }

  /** Replaces the scenarios that all worlds have beside the built-in ones; sessions stay. */
  replaceScenarios(given: readonly Scenario[]): void | Promise<void> {
    this.#scenarios = given;
    if (this.kept !== null) return this.kept.replaceScenarios(given);
    for (const host of this.list()) host.replaceScenarios(given);
  }

  /**
   * Replaces the seed data that worlds begin with, and adds objects to those that are open. What they have stays as it is, and worlds with
   * seed data of their own keep it.
   *
   * @param fresh what is new in it
   * @returns what was done in each of them; `refused` where a world cannot take all of it, and took nothing
   * @throws SeedError if no new world could begin with it; nothing has changed then
   */
  async replaceSeedData(
    seedData: SeedData,
    fresh: SeedData,
  ): Promise<{ world: string; done: SeedOutcome | { readonly refused: SeedError } }[]> {
    const settings = { ...this.#settings, seedData };
    checkSeed(seedData);
    new WorldHost(DEFAULT_WORLD, settings, this.#scenarios, { ...this.#options.shared, onEvent: null }).close();
    const before = this.#settings.seedData;
    this.#settings = settings;
    if (this.kept !== null) this.kept.keeper.settings = settings;
    // As a log has it, whose worlds know no secrets.
    const shown = (data: unknown): string | undefined => JSON.stringify(reduceSecrets(data));
    const hosts = this.list().filter((host) => shown(host.settings.seedData) === shown(before));
    const change = { kind: "replace_seed_data" as const, data: seedData, fresh };
    return Promise.all(hosts.map(async (host) => ({ world: host.name, done: await host.submit(change) })));
  }

  /** Closes all, and opens no more by itself. */
  close(): void {
    clearTimeout(this.#sweeper);
    for (const host of this.list()) {
      if (this.kept === null) host.close();
      else this.kept.drop(host);
    }
    this.#open.clear();
  }

  get #named(): number {
    return this.#open.size - (this.#open.has(DEFAULT_WORLD) ? 1 : 0);
  }

  #add(name: string, own: WorldSettings): WorldHost {
    const { most } = this.#options;
    if (this.#open.size >= most && !this.#open.has(name)) {
      this.#sweep();
      if (this.#open.size >= most) throw new TooManyWorlds(most);
    }
    const host = this.#make(name, own);
    this.#open.get(name)?.close();
    this.#open.set(name, host);
    this.#arm();
    return host;
  }

  #make(name: string, own: WorldSettings): WorldHost {
    const settings = this.#settings;
    if (own.seedData !== undefined) checkSeed(own.seedData);
    const seed = seedOf(name, settings.seed, own);
    return new WorldHost(name, { ...settings, ...given(own), seed }, this.#scenarios, this.#options.shared);
  }

  #arm(): void {
    if (this.#sweeper !== undefined || this.#open.size === 0) return;
    const wait = Math.min(LONGEST_SWEEP, Math.max(SHORTEST_SWEEP, this.#options.idle / SWEEPS_PER_IDLE));
    this.#sweeper = setTimeout(() => {
      this.#sweeper = undefined;
      this.#sweep();
      this.#arm();
    }, wait);
    // A process does not stay for it; a page has no such thing.
    (this.#sweeper as { unref?: () => void }).unref?.();
  }

  #sweep(): void {
    const oldest = Date.now() - this.#options.idle;
    for (const [name, host] of this.#open) {
      if (host.lastUsedAt > oldest) continue;
      if (host.world.openStreams > 0) host.lastUsedAt = Date.now();
      else if (this.kept === null) this.delete(name);
      else if (this.kept.isIdle(host)) void this.kept.unload(host);
    }
  }
}

/** Settings without those that are undefined, which would hide what the mock has. */
const given = (settings: WorldSettings): WorldSettings =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
