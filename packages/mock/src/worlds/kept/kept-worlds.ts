import type { Scenario } from "../../scenarios/step.ts";
import { LogGone } from "../../world-log/log-error.ts";
import { TooManyWorlds } from "../too-many-worlds.ts";
import { DEFAULT_WORLD, type WorldHost } from "../world-host.ts";
import type { WorldSettings } from "../world-settings.ts";
import type { Keeper } from "./keeper.ts";
import { keptScenario } from "./kept-scenario.ts";
import type { KeptWorld } from "./kept-world.ts";

/** What the worlds of a mock that keeps them are made from. */
export interface KeptWorldsParts {
  /** @param onLost see `KeeperParts` */
  readonly keeper: (onLost: (host: WorldHost, why: string) => void) => Keeper;
  /** The worlds that are loaded, by name, the default one among them. */
  readonly open: Map<string, WorldHost>;
  /** How many may be loaded, and how many may be kept, the default one not counted. */
  readonly most: number;
  /** Is called when a world was loaded. */
  readonly onLoaded: () => void;
}

/** How often a world is loaded whose log ends meanwhile. */
const ATTEMPTS = 5;

/** Loads worlds from their logs when they are needed, and lets go of those that nobody needs. */
export class KeptWorlds {
  readonly keeper: Keeper;
  readonly #parts: KeptWorldsParts;
  readonly #kept = new Map<WorldHost, KeptWorld>();
  readonly #loading = new Map<string, Promise<WorldHost | undefined>>();

  constructor(parts: KeptWorldsParts) {
    this.#parts = parts;
    this.keeper = parts.keeper((host) => this.drop(host));
  }

  /**
   * Loads a world, once for all who ask meanwhile.
   *
   * @param scenarios see `Keeper.load`
   * @param begin begins it with these settings if there is none; null begins none
   * @returns undefined if there is none
   * @throws TooManyWorlds if there is no room for one more, and what `Keeper.load` throws
   */
  load(name: string, scenarios: readonly Scenario[], begin: WorldSettings | null): Promise<WorldHost | undefined> {
    const loading = this.#loading.get(name);
    if (loading !== undefined) {
      // Whoever only looked may not have begun it.
      return begin === null ? loading : loading.then((host) => host ?? this.load(name, scenarios, begin));
    }
    return this.#noteLoading(name, this.#load(name, scenarios, begin));
  }

  /** Begins a world anew, in the place of one of its name. Who asks for it meanwhile gets the new one. @throws as `load` does */
  async begin(name: string, scenarios: readonly Scenario[], settings: WorldSettings): Promise<WorldHost> {
    for (let other = this.#loading.get(name); other !== undefined; other = this.#loading.get(name)) {
      await other.catch(() => {});
    }
    const { open } = this.#parts;
    const before = open.get(name);
    // Who asks from now on waits for the new one.
    open.delete(name);
    const begun = this.#delete(name, before).then(() => this.#load(name, scenarios, settings));
    try {
      return (await this.#noteLoading(name, begun)) as WorldHost;
    } catch (error) {
      if (before !== undefined && this.#kept.has(before) && !open.has(name)) open.set(name, before);
      throw error;
    }
  }

  #noteLoading(name: string, loading: Promise<WorldHost | undefined>): Promise<WorldHost | undefined> {
    const noted = loading.finally(() => this.#loading.delete(name));
    this.#loading.set(name, noted);
    return noted;
  }

  /** Ends a world. @returns false if there is none */
  async end(name: string): Promise<boolean> {
    await this.#loading.get(name)?.catch(() => {});
    return this.#delete(name, this.#parts.open.get(name));
  }

  /** @param host of the world, which stays as it is where the home refuses */
  async #delete(name: string, host: WorldHost | undefined): Promise<boolean> {
    const isEnded = await this.keeper.delete(name);
    if (host !== undefined) this.drop(host);
    return isEnded;
  }

  /** Names of worlds that are kept and not loaded. */
  async names(): Promise<readonly string[]> {
    return (await this.keeper.home.worlds()).filter((name) => !this.#parts.open.has(name));
  }

  /** Replaces the scenarios that all worlds have beside the built-in ones. */
  async replaceScenarios(given: readonly Scenario[]): Promise<void> {
    for (const host of [...this.#kept.keys()]) {
      host.setCode(given);
      await host.submit({ kind: "replace_scenarios", scenarios: given.map(keptScenario) });
    }
  }

  /** Writes what has changed beside the logs, so that the next start is short. */
  async writeSnapshots(): Promise<void> {
    await Promise.all([...this.#kept.values()].map((kept) => kept.snapshot()));
  }

  /** Whether nobody uses a world, so that it can be let go of. */
  isIdle(host: WorldHost): boolean {
    return host.name !== DEFAULT_WORLD && host.world.openStreams === 0 && this.#kept.get(host)?.isBusy === false;
  }

  /** Lets go of a world, which stays kept. */
  async unload(host: WorldHost): Promise<void> {
    const { lastUsedAt } = host;
    try {
      await this.#kept.get(host)?.snapshot();
    } catch {
      // The next load takes longer.
    }
    if (this.isIdle(host) && host.lastUsedAt === lastUsedAt) this.drop(host);
  }

  /** Lets go of a world whatever it does: its streams end. */
  drop(host: WorldHost): void {
    const { open } = this.#parts;
    this.#kept.get(host)?.stop();
    this.#kept.delete(host);
    if (open.get(host.name) === host) open.delete(host.name);
    host.close();
  }

  async #load(
    name: string,
    scenarios: readonly Scenario[],
    begin: WorldSettings | null,
  ): Promise<WorldHost | undefined> {
    if (name !== DEFAULT_WORLD) await this.#makeRoom(name, begin !== null);
    for (let attempt = 1; ; attempt++) {
      const loaded = await this.keeper.load(name, scenarios, begin);
      if (loaded === null) return undefined;
      const { host, kept } = loaded;
      if (!kept.isOver) {
        this.#kept.set(host, kept);
        this.#parts.open.set(name, host);
        this.#parts.onLoaded();
        return host;
      }
      // Its log ended while it was loaded.
      if (attempt === ATTEMPTS) throw new LogGone("the world was closed");
    }
  }

  /** @throws TooManyWorlds if as many are kept, or in use, as may be */
  async #makeRoom(name: string, begins: boolean): Promise<void> {
    const { most, open } = this.#parts;
    if (begins) {
      const kept = new Set(await this.keeper.home.worlds());
      if (!kept.has(name)) {
        // Those that are on their way count, too: in the order in which they were asked for.
        const loading = [...this.#loading.keys()];
        for (const other of loading.slice(0, Math.max(0, loading.indexOf(name)))) kept.add(other);
        kept.delete(DEFAULT_WORLD);
        if (kept.size >= most) throw new TooManyWorlds(most);
      }
    }
    while ([...open.keys()].filter((one) => one !== DEFAULT_WORLD).length >= most) {
      const [oldest] = [...open.values()]
        .filter((host) => this.isIdle(host))
        .sort((one, other) => one.lastUsedAt - other.lastUsedAt);
      if (oldest === undefined) throw new TooManyWorlds(most);
      await this.unload(oldest);
    }
  }
}
