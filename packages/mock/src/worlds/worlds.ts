import type { Scenario } from "../scenarios/step.ts";
import type { SeedOutcome } from "../seeds/apply-seed.ts";
import { checkSeed } from "../seeds/check-seed.ts";
import type { SeedData, SeedError } from "../seeds/seed-data.ts";
import type { SharedParts } from "./make-world.ts";
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
}

/** Thrown where one more world would be too many. */
export class TooManyWorlds extends Error {
  override readonly name = "TooManyWorlds";

  constructor(most: number) {
    super(
      `${most} worlds are open, which is the most that maxWorlds (--max-worlds) lets be; close one with DELETE /_mock/worlds/{name}.`,
    );
  }
}

/** How often worlds that nobody uses are looked for, in milliseconds of the wall clock: as a part of the idle time, within bounds. */
const SWEEPS_PER_IDLE = 4;
const SHORTEST_SWEEP = 50;
const LONGEST_SWEEP = 60_000;

/** The open worlds of a mock, by name. One is opened by being asked for. */
export class Worlds {
  readonly default: WorldHost;
  readonly most: number;
  readonly #options: WorldsOptions;
  #settings: WorldsOptions["settings"];
  /** Those with a name of their own. */
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
    this.default = new WorldHost(DEFAULT_WORLD, settings, options.scenarios, options.shared);
  }

  /**
   * The world of a name, which is opened if it is not open.
   *
   * @param name of 1 to 64 lower-case letters, digits and hyphens
   * @throws TooManyWorlds if there is no room for one more
   */
  get(name: string): WorldHost {
    const known = this.find(name);
    return known ?? this.#add(name, {});
  }

  /** @returns undefined if it is not open */
  find(name: string): WorldHost | undefined {
    return name === DEFAULT_WORLD ? this.default : this.#open.get(name);
  }

  /**
   * Opens a world with settings of its own, in the place of an open one.
   *
   * @throws RangeError if a setting is not known, SeedError if its seed data is none, TooManyWorlds if there is no room for it
   */
  open(name: string, settings: WorldSettings): WorldHost {
    if (name === DEFAULT_WORLD) throw new RangeError("the default world has the settings that the mock was made with");
    if (settings.seedData !== undefined) checkSeed(settings.seedData);
    return this.#add(name, settings);
  }

  /** All that are open, the default one first, then those used last. */
  list(): readonly WorldHost[] {
    return [this.default, ...[...this.#open.values()].sort((one, other) => other.lastUsedAt - one.lastUsedAt)];
  }

  /** How many are open, the default one counted. */
  get size(): number {
    return this.#open.size + 1;
  }

  /** Closes a world; the default one is reset instead. @returns false if it was not open */
  delete(name: string): boolean {
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
  replaceScenarios(given: readonly Scenario[]): void {
    this.#scenarios = given;
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
  replaceSeedData(
    seedData: SeedData,
    fresh: SeedData,
  ): { world: string; done: SeedOutcome | { refused: SeedError } }[] {
    const settings = { ...this.#settings, seedData };
    checkSeed(seedData);
    new WorldHost(DEFAULT_WORLD, settings, this.#scenarios, { ...this.#options.shared, onEvent: null }).close();
    const before = this.#settings.seedData;
    this.#settings = settings;
    return this.list()
      .filter((host) => host.settings.seedData === before)
      .map((host) => ({ world: host.name, done: host.replaceSeedData(seedData, fresh) }));
  }

  /** Closes all, and opens no more by itself. */
  close(): void {
    clearTimeout(this.#sweeper);
    for (const host of this.list()) host.close();
    this.#open.clear();
  }

  #add(name: string, own: WorldSettings): WorldHost {
    const { shared, most } = this.#options;
    const settings = this.#settings;
    if (this.#open.size >= most && !this.#open.has(name)) {
      this.#sweep();
      if (this.#open.size >= most) throw new TooManyWorlds(most);
    }
    // Other ids than in another world, so that one that strayed is noticed.
    const seed = String(own.seed ?? `${settings.seed}/${name}`);
    const host = new WorldHost(name, { ...settings, ...given(own), seed }, this.#scenarios, shared);
    this.#open.get(name)?.close();
    this.#open.set(name, host);
    this.#arm();
    return host;
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
      else this.delete(name);
    }
  }
}

/** Settings without those that are undefined, which would hide what the mock has. */
const given = (settings: WorldSettings): WorldSettings =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
