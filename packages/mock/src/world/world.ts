import type { ScenarioLibrary } from "../scenarios/library.ts";
import { Catalog, type CatalogSeed } from "./catalog.ts";
import type { Clock } from "./clock.ts";
import { Flusher } from "./flusher.ts";
import { Ids } from "./ids.ts";
import type { SessionRecord } from "./records.ts";

/** What a world is made from. */
export interface WorldSeed {
  readonly seed: string;
  readonly strict: boolean;
  readonly catalog: CatalogSeed;
  /** Hears of a mistake of the mock itself that no request is there to answer. */
  readonly onMistake: (error: unknown) => void;
}

/** Everything that a mock remembers, with the time, the ids and the chance that go with it. */
export class World {
  readonly clock: Clock;
  readonly scenarios: ScenarioLibrary;
  readonly ids: Ids;
  readonly catalog: Catalog;
  readonly onMistake: (error: unknown) => void;
  readonly flusher = new Flusher();
  /** In the order they were made, so also by `createdAt`. */
  readonly sessions: SessionRecord[] = [];
  readonly #byId = new Map<string, SessionRecord>();
  #made = 0;

  constructor(clock: Clock, scenarios: ScenarioLibrary, { seed, strict, catalog, onMistake }: WorldSeed) {
    this.onMistake = onMistake;
    this.clock = clock;
    this.scenarios = scenarios;
    this.ids = new Ids(seed);
    this.catalog = new Catalog(catalog, strict);
  }

  nextOrdinal(): number {
    return this.#made++;
  }

  session(id: string): SessionRecord | undefined {
    return this.#byId.get(id);
  }

  addSession(session: SessionRecord): void {
    this.sessions.push(session);
    this.#byId.set(session.id, session);
  }

  removeSession(session: SessionRecord): void {
    this.#byId.delete(session.id);
    const index = this.sessions.indexOf(session);
    if (index >= 0) this.sessions.splice(index, 1);
  }

  /** Ends every stream. The world is not used any more. */
  close(): void {
    this.clock.stop();
    for (const { threads } of this.sessions) for (const { hub } of threads) hub?.end();
  }
}
