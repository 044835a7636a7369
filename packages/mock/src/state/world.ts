import { type Clock, createClock, type Pace } from "../clock/clock.ts";
import { DrivenClock, type DrivenClockState } from "../clock/driven-clock.ts";
import { DEFAULT_MAX_FILE_BYTES } from "../domain/file-limits.ts";
import type { Op } from "../domain/op.ts";
import type { Latency } from "../profiles/latency.ts";
import type { Profile } from "../profiles/profile.ts";
import type { ScenarioLibrary } from "../scenarios/library.ts";
import { Flusher } from "../streams/flusher.ts";
import { Catalog, type CatalogSeed } from "./catalog/catalog.ts";
import { memoryKey } from "./catalog/memory-records.ts";
import type { Due } from "./due.ts";
import { Ids } from "./ids.ts";
import type { SessionRecord } from "./records.ts";

/** What a world is made from. */
export interface WorldOptions {
  readonly seed: string;
  readonly pace: Pace;
  /** When its time begins, in milliseconds since 1970; see `createClock`. */
  readonly start: number | undefined;
  readonly strict: boolean;
  readonly catalog: CatalogSeed;
  readonly scenarios: ScenarioLibrary;
  readonly profile: Profile;
  readonly latency: Latency;
  /** Milliseconds of the wall clock for which what a client sends starts nothing, so that a stream opened next shows all of it. */
  readonly hold: number;
  /** The largest file that is kept, in bytes. @default 33554432 */
  readonly maxFileBytes?: number;
  /** Set where the entries of a log drive the clock: the instant of the wall clock at which the world begins, or what its clock was. */
  readonly driven?: { readonly origin: number; readonly state?: DrivenClockState<Due> };
  /** Goes on with what a timer was set for. */
  readonly onDue: (world: World, due: Due) => void;
  /** Receives an internal error that occurs outside any request. */
  readonly onInternalError: (error: unknown) => void;
}

/** An event as it was emitted. One that stands in the history of a child and in that of its session comes twice, one after the other. */
export interface EmittedEvent {
  readonly sessionId: string;
  readonly threadId: string;
  /** Null for the primary thread. */
  readonly agentName: string | null;
  readonly id: string;
  /** The event as one line of JSON. */
  readonly json: string;
}

/** The whole state of a mock, with its clock, its ids and its seeded randomness. */
export class World {
  readonly clock: Clock<Due>;
  /** The clock, where the entries of a log drive it. */
  readonly driven: DrivenClock<Due> | null;
  /** Turns that begin from now on are chosen from it; it can be replaced. */
  scenarios: ScenarioLibrary;
  readonly profile: Profile;
  readonly latency: Latency;
  readonly hold: number;
  readonly maxFileBytes: number;
  readonly ids: Ids;
  readonly catalog: Catalog;
  readonly onInternalError: (error: unknown) => void;
  readonly flusher = new Flusher();
  /** Is given every event that a session of this world emits, for logs; null where nobody reads them. */
  onEvent: ((event: EmittedEvent) => void) | null = null;
  /**
   * While set, takes what may have changed: ids of sessions, also of those that are gone, and keys of memory stores; see `writeRecords`.
   * Null where nobody asks.
   */
  touched: Set<string> | null = null;
  /** Stands between code scenarios and the world, where what they answer is kept; null where they are just run. */
  answerOfCode: ((ask: () => readonly Op[]) => readonly Op[]) | null = null;
  /** In the order they were made, so also by `createdAt`. */
  readonly sessions: SessionRecord[] = [];
  readonly #byId = new Map<string, SessionRecord>();
  #made = 0;

  constructor(options: WorldOptions) {
    const { seed, pace, start, strict, catalog, onDue, onInternalError } = options;
    const report = (due: Due): void => onDue(this, due);
    const { driven } = options;
    this.driven = driven === undefined ? null : new DrivenClock(pace, start, driven.origin, report, driven.state);
    this.clock = this.driven ?? createClock(pace, start, report);
    this.scenarios = options.scenarios;
    this.profile = options.profile;
    this.latency = options.latency;
    this.hold = options.hold;
    this.maxFileBytes = options.maxFileBytes ?? DEFAULT_MAX_FILE_BYTES;
    this.ids = new Ids(seed);
    this.catalog = new Catalog(catalog, strict, this);
    this.onInternalError = onInternalError;
  }

  nextOrdinal(): number {
    return this.#made++;
  }

  /** How many ordinals were given. */
  get made(): number {
    return this.#made;
  }

  session(id: string): SessionRecord | undefined {
    const session = this.#byId.get(id);
    if (session !== undefined) this.touched?.add(id);
    return session;
  }

  /** Fills a world that has no sessions. None of them counts as touched. @param sessions in the order they were made */
  restore(made: number, sessions: readonly SessionRecord[]): void {
    this.#made = made;
    for (const session of sessions) this.#add(session);
  }

  addSession(session: SessionRecord): void {
    this.touched?.add(session.id);
    this.#add(session);
  }

  #add(session: SessionRecord): void {
    this.sessions.push(session);
    this.#byId.set(session.id, session);
  }

  removeSession(session: SessionRecord): void {
    this.touched?.add(session.id);
    this.#byId.delete(session.id);
    const index = this.sessions.indexOf(session);
    if (index >= 0) this.sessions.splice(index, 1);
  }

  /** Everything that may be in `touched`. */
  get touchable(): readonly string[] {
    const stores = this.catalog.memoryStores.state.kept.items;
    return [...this.sessions.map(({ id }) => id), ...stores.map(({ id }) => memoryKey(id))];
  }

  /** How many live streams are open. */
  get openStreams(): number {
    let count = 0;
    for (const { threads } of this.sessions) for (const { hub } of threads) count += hub?.size ?? 0;
    return count;
  }

  /** Breaks every stream, without the frames that it has not sent yet. */
  breakStreams(reason: string): void {
    for (const { threads } of this.sessions) for (const { hub } of threads) hub?.drop(reason);
  }

  /** Ends every stream. The world is not used any more. */
  close(): void {
    this.clock.stop();
    for (const { threads } of this.sessions) for (const { hub } of threads) hub?.end();
  }
}
