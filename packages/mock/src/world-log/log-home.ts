/** Where an entry stands in the log of its world. Opaque: only the home that assigned it can compare it. */
export type Position = string;

/** One input as it is kept. */
export interface Entry {
  readonly position: Position;
  /** When it was kept, in milliseconds since 1970, by the clock of the home. Never earlier than the entry before. */
  readonly time: number;
  /** Made by the process that appended it. Of several entries with one nonce, the first counts. */
  readonly nonce: string;
  /** The input as JSON. */
  readonly input: string;
  /** What code scenarios answered while it was applied, as JSON; null for most. See `WorldLog.annotate`. */
  readonly note: string | null;
}

/** How a world began. */
export interface Head {
  /** Differs between two worlds of one name, of which the one came after the other. */
  readonly epoch: string;
  /** When it began, in milliseconds since 1970, by the clock of the home. */
  readonly time: number;
  /** What decides its bytes, as JSON. */
  readonly header: string;
}

/** The whole state of a world behind an entry. */
export interface Snapshot {
  readonly position: Position;
  /** By key: one record for each session, and some for the rest. */
  readonly records: ReadonlyMap<string, string>;
}

/** Is given the entries of one world as they are kept. Neither may throw. */
export interface Follower {
  /** In the order of the log, each once. */
  entries(entries: readonly Entry[]): void;
  /** The log cannot be followed any more: it ended, another one took its place, or it was trimmed past the follower. */
  lost(why: string): void;
}

/** The log of one world. */
export interface WorldLog {
  readonly world: string;
  /** @returns null if there is no such world */
  head(): Promise<Head | null>;
  /** Begins the world unless there is one. @returns how it began, by whomever */
  create(epoch: string, header: string): Promise<Head>;
  /**
   * Keeps one input. It is kept when the promise resolves.
   *
   * @param after keeps it only if this is the position of the last entry
   * @param notBefore the least time that it may have, in milliseconds since 1970: it goes on where the clock of another machine was set back.
   *   A home in this process has a clock that never is
   * @returns its position; null if there was another entry after `after`
   * @throws LogGone if the world of this epoch has ended; NotKept if it is certain that it was not kept; OutcomeUnknown if nobody knows
   */
  append(epoch: string, nonce: string, input: string, after?: Position, notBefore?: number): Promise<Position | null>;
  /** The position of the last entry, `LogHome.start` before the first. @throws LogGone if the world of this epoch has ended; NotKept while the home is away */
  last(epoch: string): Promise<Position>;
  /** Entries behind a position, oldest first. @throws LogGone if the epoch has ended, or entries behind `after` were trimmed */
  read(epoch: string, after: Position, limit: number): Promise<readonly Entry[]>;
  /** Reports every entry behind a position, and those that come, also across a time in which the home is away. @returns a function that stops */
  follow(epoch: string, after: Position, follower: Follower): () => void;
  /** @returns null if there is none */
  newestSnapshot(epoch: string): Promise<Snapshot | null>;
  /** @returns null if there is none */
  snapshotPosition(epoch: string): Promise<Position | null>;
  /**
   * Replaces records of the newest snapshot, all or none, and trims entries that no load needs: those up to the snapshot before the newest.
   *
   * @param before the position that the newest snapshot is expected to have; null for none
   * @param position where the new one stands
   * @param records those that have changed since `before`, by key; null for one that is gone
   * @returns false if another snapshot was written since; nothing has changed then
   */
  writeSnapshot(
    epoch: string,
    before: Position | null,
    position: Position,
    records: ReadonlyMap<string, string | null>,
  ): Promise<boolean>;
  /** Keeps bytes beside the log, once for each content. @param sha256 of the bytes, in lower-case hexadecimal digits */
  putBytes(epoch: string, sha256: string, bytes: Uint8Array): Promise<void>;
  /** @returns null if they are not kept */
  bytes(epoch: string, sha256: string): Promise<Uint8Array | null>;
  /**
   * Removes bytes that are not in use now, were not when this was called before, and were not put since. Where several processes share the
   * home, that call must also be long enough ago that no call is on its way whose bytes were put then.
   *
   * @param inUse of the snapshot just written
   */
  sweepBytes(epoch: string, inUse: ReadonlySet<string>): Promise<void>;
  /**
   * Adds to an entry what code scenarios answered while it was applied. Synchronous, since nothing may be shown before it is kept. Missing
   * where several processes share a log, whose code need not answer alike.
   *
   * @throws NotKept
   */
  annotate?(epoch: string, position: Position, note: string): void;
  /** Ends the world and forgets it. @returns false if there was none */
  delete(): Promise<boolean>;
}

/** What an operator should know of a home. */
export interface HomeState {
  /** Whether it answers now. */
  readonly available: boolean;
  /** Whether what is acknowledged survives a crash of the home itself. */
  readonly durable: boolean;
  /** One line each, without addresses and secrets. */
  readonly warnings: readonly string[];
}

/** Where logs are kept. Operations that need it fail with NotKept while it is away, and it comes back by itself. */
export interface LogHome {
  readonly kind: "sqlite" | "redis";
  /** Whether other processes may append, too. */
  readonly shared: boolean;
  /** The position before the first entry of a log. */
  readonly start: Position;
  /** @returns negative if `one` is before `other`, 0 if they are the same */
  compare(one: Position, other: Position): number;
  /** Names of the worlds that are kept, in the order of their names. */
  worlds(): Promise<readonly string[]>;
  log(world: string): WorldLog;
  state(): Promise<HomeState>;
  /** Its wall clock, in milliseconds since 1970: not later than the time of any entry that is kept from now on. @throws NotKept while it is away */
  time(): Promise<number>;
  /** The same at once. Missing where another machine has to be asked. */
  now?(): number;
  /** Keeps what was appended, and lets go of it. Later calls fail. */
  close(): Promise<void>;
}
