import { closeSync, openSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { LogError } from "../../world-log/log-error.ts";
import type { Entry, Head } from "../../world-log/log-home.ts";
import { openSqliteFile, type SqliteFile, type SqliteFileOptions } from "./open-sqlite-file.ts";
import { isSqliteError, sqliteReason } from "./sqlite-errors.ts";

/** What a file has of one world. */
export interface WorldInFile extends Head {
  readonly name: string;
  /** Entries up to here were trimmed; 0 if none were. */
  readonly trimmed: number;
  /** The position of the last entry, 0 before the first. */
  readonly last: number;
  /** When the first and the last entry that are there were kept, in milliseconds since 1970; null without entries. */
  readonly firstTime: number | null;
  readonly lastTime: number | null;
  /** Of inputs and notes. */
  readonly characters: number;
  readonly files: number;
  /** Of all files together, in bytes. */
  readonly fileBytes: number;
  /** Where the snapshot stands; null if there is none. */
  readonly snapshot: number | null;
}

const PAGE = 500;

/** A file of logs as a whole, for who looks into it or makes another one of it: none of its worlds is running. */
export class SqliteLogFile {
  readonly #path: string;
  readonly #file: SqliteFile;
  readonly #database: DatabaseSync;

  /** @throws LogError as `openSqliteHome` does */
  constructor(path: string, options: SqliteFileOptions) {
    this.#path = path;
    this.#file = openSqliteFile(path, options);
    this.#database = this.#file.database;
  }

  /** Names in their order. */
  worlds(): readonly string[] {
    return this.#all<{ name: string }>("SELECT name FROM worlds ORDER BY name").map(({ name }) => name);
  }

  /** @returns null if there is none */
  world(name: string): WorldInFile | null {
    const head = this.#get<Head & { id: number }>("SELECT id, epoch, time, header FROM worlds WHERE name = ?", name);
    if (head === undefined) return null;
    const { id, epoch, time, header } = head;
    const entries = this.#get<{ first: number | null; last: number | null; characters: number | null }>(
      "SELECT min(position) AS first, max(position) AS last, sum(length(input) + ifnull(length(note), 0)) AS characters FROM entries WHERE world = ?",
      id,
    );
    const [first, last] = [entries?.first ?? null, entries?.last ?? null];
    const bytes = this.#get<{ files: number; size: number | null }>(
      "SELECT count(*) AS files, sum(length(bytes)) AS size FROM bytes WHERE world = ?",
      id,
    );
    const snapshot = this.#get<{ position: number }>("SELECT position FROM snapshots WHERE world = ?", id);
    return {
      ...{ name, epoch, time, header },
      trimmed: first === null ? 0 : first - 1,
      last: last ?? 0,
      firstTime: first === null ? null : (this.entry(name, first)?.time ?? null),
      lastTime: last === null ? null : (this.entry(name, last)?.time ?? null),
      characters: entries?.characters ?? 0,
      files: bytes?.files ?? 0,
      fileBytes: bytes?.size ?? 0,
      snapshot: snapshot?.position ?? null,
    };
  }

  /** @returns null if the world has no such entry */
  entry(world: string, position: number): Entry | null {
    return this.#page(world, position - 1, 1, position)[0] ?? null;
  }

  /** Entries behind a position, oldest first. */
  *entries(world: string, after: number): Iterable<Entry> {
    for (let from = after; ; ) {
      const entries = this.#page(world, from, PAGE);
      yield* entries;
      if (entries.length < PAGE) return;
      from = Number(entries.at(-1)?.position);
    }
  }

  /** The newest entry whose input has this kind. */
  newestOf(world: string, kind: string): Entry | null {
    const row = this.#get<RawEntry>(
      `SELECT ${COLUMNS} FROM entries WHERE world = ${ID} AND json_extract(input, '$.kind') = ? ORDER BY position DESC LIMIT 1`,
      world,
      kind,
    );
    return row === undefined ? null : entryOf(row);
  }

  /** Files that its inputs up to a position name. Those of a snapshot alone are not among them. */
  files(world: string, upTo: number): readonly { readonly sha256: string; readonly size: number }[] {
    return this.#all(
      `SELECT sha256, length(bytes) AS size FROM bytes WHERE world = ${ID} AND sha256 IN (
        SELECT json_extract(input, '$.file.sha256') FROM entries WHERE world = ${ID} AND position <= ?
      ) ORDER BY sha256`,
      ...[world, world, upTo],
    );
  }

  bytes(world: string, sha256: string): Uint8Array | null {
    return (
      this.#get<{ bytes: Uint8Array }>(`SELECT bytes FROM bytes WHERE world = ${ID} AND sha256 = ?`, world, sha256)
        ?.bytes ?? null
    );
  }

  addWorld(name: string, { epoch, time, header }: Head): void {
    this.#run("INSERT INTO worlds (name, epoch, time, header) VALUES (?, ?, ?, ?)", name, epoch, time, header);
  }

  addEntry(world: string, { position, time, nonce, input, note }: Entry): void {
    this.#run(
      `INSERT INTO entries (world, position, time, nonce, input, note) VALUES (${ID}, ?, ?, ?, ?, ?)`,
      ...[world, Number(position), time, nonce, input, note],
    );
  }

  addBytes(world: string, sha256: string, bytes: Uint8Array): void {
    this.#run(`INSERT INTO bytes (world, sha256, bytes) VALUES (${ID}, ?, ?)`, world, sha256, bytes);
  }

  /** Removes all worlds but one. */
  keepOnly(world: string): void {
    for (const table of ["entries", "snapshots", "records", "bytes"]) {
      this.#run(`DELETE FROM ${table} WHERE world <> ${ID}`, world);
    }
    this.#run("DELETE FROM worlds WHERE name <> ?", world);
  }

  /** Removes the entries behind a position, a snapshot that stands behind it, and the contents of files that nothing needs then. */
  cut(world: string, after: number): void {
    this.#run(`DELETE FROM entries WHERE world = ${ID} AND position > ?`, world, after);
    const { changes } = this.#run(`DELETE FROM snapshots WHERE world = ${ID} AND position > ?`, world, after);
    if (changes > 0) this.#run(`DELETE FROM records WHERE world = ${ID}`, world);
    // A snapshot that stays may need files that no entry names.
    if (this.world(world)?.snapshot !== null) return;
    const hash = "json_extract(input, '$.file.sha256')";
    const named = `SELECT ${hash} FROM entries WHERE world = ${ID} AND ${hash} IS NOT NULL`;
    this.#run(`DELETE FROM bytes WHERE world = ${ID} AND sha256 NOT IN (${named})`, world, world);
  }

  /** Does all of it or nothing, and leaves nothing of what it removed in the file. */
  change(run: () => void): void {
    this.#query(() => this.#database.exec("PRAGMA secure_delete = ON; BEGIN IMMEDIATE"));
    try {
      run();
      this.#query(() => this.#database.exec("COMMIT"));
    } catch (error) {
      try {
        this.#database.exec("ROLLBACK");
      } catch {
        // SQLite has rolled back by itself.
      }
      throw error;
    }
  }

  /** Gives the room of what was removed back. */
  compact(): void {
    this.#query(() => this.#database.exec("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)"));
  }

  /** Writes a copy to a file that does not exist yet, for its owner alone. @throws LogError if it exists or cannot be written */
  copyTo(path: string): void {
    makeFile(path);
    try {
      this.#query(() => this.#database.prepare("VACUUM INTO ?").run(resolve(path)));
    } catch (error) {
      rmSync(path, { force: true });
      throw error;
    }
  }

  close(): void {
    this.#file.close();
  }

  #page(world: string, after: number, limit: number, upTo = Number.MAX_SAFE_INTEGER): Entry[] {
    const query = `SELECT ${COLUMNS} FROM entries WHERE world = ${ID} AND position > ? AND position <= ? ORDER BY position LIMIT ?`;
    return this.#all<RawEntry>(query, world, after, upTo, limit).map(entryOf);
  }

  #get<Row>(query: string, ...values: Value[]): Row | undefined {
    return this.#query(() => this.#database.prepare(query).get(...values) as Row | undefined);
  }

  #all<Row>(query: string, ...values: Value[]): Row[] {
    return this.#query(() => this.#database.prepare(query).all(...values) as Row[]);
  }

  #run(query: string, ...values: Value[]): { readonly changes: number } {
    return this.#query(() => ({ changes: Number(this.#database.prepare(query).run(...values).changes) }));
  }

  #query<T>(run: () => T): T {
    try {
      return run();
    } catch (error) {
      if (!isSqliteError(error)) throw error;
      throw new LogError(`${this.#path}: ${sqliteReason(error)}`);
    }
  }
}

type Value = string | number | null | Uint8Array;

interface RawEntry extends Omit<Entry, "position"> {
  readonly position: number;
}

const ID = "(SELECT id FROM worlds WHERE name = ?)";
const COLUMNS = "position, time, nonce, input, note";

const entryOf = ({ position, time, nonce, input, note }: RawEntry): Entry => ({
  ...{ position: String(position), time, nonce, input, note },
});

/** Makes an empty file that its owner alone can read. @throws LogError if there is one, or it cannot be made */
export function makeFile(path: string): void {
  try {
    closeSync(openSync(path, "wx", 0o600));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === "EEXIST" ? "exists already, and is not overwritten" : `cannot be made: ${message}`;
    throw new LogError(`${path} ${why}`);
  }
}
