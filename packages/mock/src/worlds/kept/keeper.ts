import type { Scenario } from "../../scenarios/step.ts";
import { newObjects } from "../../seeds/merge-seeds.ts";
import type { SeedData } from "../../seeds/seed-data.ts";
import { Ids } from "../../state/ids.ts";
import { LogError, LogGone } from "../../world-log/log-error.ts";
import type { Head, LogHome, WorldLog } from "../../world-log/log-home.ts";
import { reduceSecrets } from "../../world-log/reduce-secrets.ts";
import type { SharedParts } from "../make-world.ts";
import { seedOf } from "../seed-of.ts";
import { WorldHost } from "../world-host.ts";
import type { WorldSettings } from "../world-settings.ts";
import { type Header, makeHeader, readHeader } from "./header.ts";
import { keep } from "./keep.ts";
import { keptScenario } from "./kept-scenario.ts";
import { KeptWorld } from "./kept-world.ts";
import { readSnapshot } from "./read-snapshot.ts";

/** What worlds that are kept are made from. */
export interface KeeperParts {
  readonly home: LogHome;
  /** The version of this package. */
  readonly kit: string;
  readonly settings: WorldSettings & { readonly seed: string };
  readonly shared: SharedParts;
  /** A world that was loaded cannot go on: whoever needs it loads it again. */
  readonly onLost: (host: WorldHost, why: string) => void;
}

/** A world, and what keeps it. */
export interface Loaded {
  readonly host: WorldHost;
  readonly kept: KeptWorld;
}

/** How often a world is loaded that is trimmed meanwhile. */
const ATTEMPTS = 5;

/** Begins worlds in a home of logs, and loads them from there. */
export class Keeper {
  readonly home: LogHome;
  readonly #parts: KeeperParts;
  /** What worlds begin with from now on. */
  settings: KeeperParts["settings"];
  /** Other request ids than those of another process. */
  readonly #process = crypto.randomUUID();

  constructor(parts: KeeperParts) {
    this.home = parts.home;
    this.settings = parts.settings;
    this.#parts = parts;
  }

  /**
   * Loads a world.
   *
   * @param scenarios those that this process was given
   * @param begin begins it if there is none, with these settings; null begins none
   * @returns null if there is none
   * @throws LogError if it was begun by a process that is not like this one; NotKept while the home is away
   */
  async load(name: string, scenarios: readonly Scenario[], begin: WorldSettings | null): Promise<Loaded | null> {
    const { home, kit, shared } = this.#parts;
    const log = home.log(name);
    const mine = makeHeader(kit, this.settings, scenarios, shared, begin ?? {});
    for (let attempt = 1; ; attempt++) {
      // Each time: the world may have ended meanwhile, and another one of its name begun.
      let head = await log.head();
      if (head === null && begin === null) return null;
      try {
        head ??= await log.create(crypto.randomUUID(), JSON.stringify(mine));
        const header = readHeader(head.header, mine, name, home.shared);
        return await this.#load(name, log, head, header, scenarios);
      } catch (error) {
        if (!(error instanceof LogGone) || attempt === ATTEMPTS) throw error;
      }
    }
  }

  /** Ends a world. @returns false if there is none */
  delete(name: string): Promise<boolean> {
    return this.home.log(name).delete();
  }

  async #load(
    name: string,
    log: WorldLog,
    head: Head,
    { mock, own }: Header,
    scenarios: readonly Scenario[],
  ): Promise<Loaded> {
    const { home, shared, onLost } = this.#parts;
    const { maxFileBytes: _, hold: __, given, ...settings } = mock;
    const seed = seedOf(name, settings.seed, own);
    const host = new WorldHost(name, { ...settings, ...own, seed }, given, shared, head.time);
    host.isReplaying = true;
    host.setCode(scenarios);
    host.hasOwnSeedData = own.seedData !== undefined;
    let kept: KeptWorld | undefined;
    try {
      const applied = await readSnapshot(log, head.epoch, host);
      kept = new KeptWorld(
        { home, log, head, host, onInternalError: shared.onInternalError, onLost: (why) => onLost(host, why) },
        applied ?? home.start,
      );
      await kept.start();
      host.isReplaying = false;
      host.keep(keep(host, kept), new Ids(`${seed}/${this.#process}`));
      if (!home.shared) await renew(host, kept, scenarios, this.settings);
      return { host, kept };
    } catch (error) {
      kept?.stop();
      host.close();
      if (error instanceof SyntaxError) throw new LogError(`the log of the world ${name} is damaged: ${error.message}`);
      throw error;
    }
  }
}

/** Gives a world what this process has been started with since it was kept. */
async function renew(
  host: WorldHost,
  kept: KeptWorld,
  scenarios: readonly Scenario[],
  { seedData = {} }: WorldSettings,
): Promise<void> {
  const given = scenarios.map(keptScenario);
  if (JSON.stringify(given) !== JSON.stringify(host.given.map(keptScenario))) {
    await kept.submit({ kind: "replace_scenarios", scenarios: given });
  }
  const before = host.settings.seedData ?? {};
  // As the log has it, so that secrets alone make no difference.
  const now = reduceSecrets(seedData) as SeedData;
  if (host.hasOwnSeedData || JSON.stringify(now) === JSON.stringify(before)) return;
  await kept.submit({ kind: "replace_seed_data", data: now, fresh: newObjects(now, before) });
}
