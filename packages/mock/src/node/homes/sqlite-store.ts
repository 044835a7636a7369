import { LogError, LogGone, NotKept } from "../../world-log/log-error.ts";
import type { Entry, Position } from "../../world-log/log-home.ts";
import { SteadyClock } from "../../world-log/steady-clock.ts";
import { LogFollowers } from "./log-followers.ts";
import type { SqliteFile, SqliteFileOptions } from "./open-sqlite-file.ts";
import { isSqliteError, sqliteReason } from "./sqlite-errors.ts";
import { type SqliteStatements, sqliteStatements } from "./sqlite-statements.ts";
import { TurnTransactions } from "./turn-transactions.ts";

/** How logs in a file are opened. */
export interface SqliteHomeOptions extends SqliteFileOptions {
  /** Entries of a world that no load needs and that stay all the same, so that time travel reaches far back. @default 100000 */
  readonly spareEntries?: number;
  /** The wall clock by which entries get their times, in milliseconds since 1970. @default that of the process, which never goes back here */
  readonly clock?: () => number;
}

/** A world as far as its log has come. */
export interface KnownWorld {
  readonly id: number;
  readonly epoch: string;
  /** The position before the first entry that is kept. */
  trimmed: number;
  last: number;
  /** Of the last entry, else of the beginning. */
  time: number;
}

/** What is reported once it is kept: entries of one world, or whatever else. */
type Report = { readonly world: string; readonly epoch: string; readonly entries: Entry[] } | (() => void);

/** What the logs of one file share. */
export class SqliteStore {
  readonly spareEntries: number;
  /** Gives entries their times. */
  readonly now: () => number;
  readonly statements: SqliteStatements;
  readonly followers: LogFollowers;
  readonly #path: string;
  readonly #file: SqliteFile;
  readonly #readOnly: boolean;
  readonly #transactions: TurnTransactions;
  readonly #clock = new SteadyClock();
  readonly #known = new Map<string, KnownWorld>();
  #reports: Report[] = [];
  #closed = false;
  #isGone = false;
  /** Why the last transaction was not kept; null if it was. */
  #trouble: string | null = null;

  constructor(path: string, file: SqliteFile, options: SqliteHomeOptions) {
    const { readOnly = false, spareEntries = 100_000, clock } = options;
    this.#path = path;
    this.#readOnly = readOnly;
    this.spareEntries = spareEntries;
    this.now = clock ?? (() => this.#clock.now());
    this.#file = file;
    this.statements = this.query(() => sqliteStatements(this.#file.database));
    this.followers = new LogFollowers((world, epoch, after, limit) => this.read(world, epoch, after, limit));
    this.#transactions = new TurnTransactions(this.#file.database, {
      hindrance: () => this.#hindrance(),
      onKept: () => {
        this.#trouble = null;
        this.#report();
      },
      onNotKept: (reason) => {
        this.#trouble = reason;
        this.#reports = [];
        // What was known may be of what was undone.
        this.#known.clear();
      },
    });
  }

  /** A file that was deleted stays gone: another one of its name is another log. */
  #hindrance(): string | null {
    this.#isGone ||= this.#file.isGone();
    return this.#isGone ? "the file was deleted or renamed" : null;
  }

  get closed(): boolean {
    return this.#closed;
  }

  get trouble(): string | null {
    return this.#trouble;
  }

  close(): void {
    if (this.#closed) return;
    this.#transactions.flush();
    this.#closed = true;
    this.followers.stop();
    this.#file.close();
  }

  /** @throws NotKept if the home is closed; LogError if the file cannot be read */
  query<T>(read: () => T): T {
    if (this.#closed) throw new NotKept("the log is closed");
    try {
      return read();
    } catch (error) {
      throw isSqliteError(error) ? new LogError(`${this.#path} cannot be read: ${sqliteReason(error)}`) : error;
    }
  }

  /** Changes what is kept, at the end of the turn. @throws NotKept, also if the home is closed or for reading alone */
  async change<T>(run: () => T): Promise<T> {
    if (this.#closed) throw new NotKept("the log is closed");
    if (this.#readOnly) throw new NotKept("the log was opened for reading alone");
    return this.#transactions.add(run);
  }

  /** Within a change: what is called once it is kept, before its promise resolves. */
  whenKept(report: () => void): void {
    this.#reports.push(report);
  }

  /** Within a change: what those who follow the world are given once it is kept, before its promise resolves. */
  reportWhenKept(world: string, epoch: string, entry: Entry): void {
    const last = this.#reports.at(-1);
    if (last !== undefined && "entries" in last && last.world === world && last.epoch === epoch)
      last.entries.push(entry);
    else this.#reports.push({ world, epoch, entries: [entry] });
  }

  #report(): void {
    const reports = this.#reports;
    this.#reports = [];
    for (const report of reports) {
      if ("entries" in report) this.followers.report(report.world, report.epoch, report.entries);
      else report();
    }
  }

  /** A world, whether of this epoch or another; null if there is none. */
  world(name: string): KnownWorld | null {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const row = this.statements.world.get(name) as { id: number; epoch: string; time: number } | undefined;
    if (row === undefined) return null;
    const first = this.statements.first.get(row.id) as { position: number } | undefined;
    const last = this.statements.last.get(row.id) as { position: number; time: number } | undefined;
    const world = {
      id: row.id,
      epoch: row.epoch,
      trimmed: first === undefined ? 0 : first.position - 1,
      last: last?.position ?? 0,
      time: last?.time ?? row.time,
    };
    this.#known.set(name, world);
    // The wall clock may have been set back while nobody had the file open.
    this.#clock.notBefore(world.time);
    return world;
  }

  forget(name: string): void {
    this.#known.delete(name);
  }

  /** @throws LogGone if the world has ended, or if another one of its name took its place */
  worldOf(name: string, epoch: string): KnownWorld {
    const world = this.world(name);
    if (world?.epoch === epoch) return world;
    throw new LogGone(`the world ${name} has ended`);
  }

  read(name: string, epoch: string, after: Position, limit: number): readonly Entry[] {
    return this.query(() => {
      const { id, trimmed } = this.worldOf(name, epoch);
      const from = numberOf(after);
      if (from < trimmed) throw new LogGone(`entries of the world ${name} up to ${trimmed} were trimmed`);
      const rows = this.statements.read.all(id, from, limit) as unknown as (Omit<Entry, "position"> & {
        position: number;
      })[];
      return rows.map(({ position, time, nonce, input, note }) => ({
        position: String(position),
        time,
        nonce,
        input,
        note,
      }));
    });
  }
}

/** @throws LogError for what is no position of such a log */
export function numberOf(position: Position): number {
  if (/^\d{1,15}$/.test(position)) return Number(position);
  throw new LogError(`${JSON.stringify(position.slice(0, 40))} is no position of this log`);
}
