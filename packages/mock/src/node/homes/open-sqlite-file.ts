import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  realpathSync,
  rmSync,
  type Stats,
  statSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { LogError } from "../../world-log/log-error.ts";
import { loadSqlite } from "./load-sqlite.ts";
import { isInUse, isSqliteError, sqliteReason } from "./sqlite-errors.ts";
import { checkHeader, checkMarks, SCHEMA } from "./sqlite-format.ts";

/** How a file of logs is opened. */
export interface SqliteFileOptions {
  /** Nothing in it or beside it changes. @default false */
  readonly readOnly?: boolean;
  /** Make it where there is none. @default true, but not with `readOnly` */
  readonly create?: boolean;
}

/** A file of logs that no other process can use meanwhile. */
export interface SqliteFile {
  readonly database: DatabaseSync;
  /** Whether its name leads nowhere any more: what is written then is gone with the process, and SQLite does not notice. */
  isGone(): boolean;
  close(): void;
}

/** Files up to this size are checked as a whole when they are opened, in about a tenth of a second. Others are as they are read. */
const CHECKED_BYTES = 64 * 1024 * 1024;

/** What the write-ahead log is cut to when it has been copied into the file. */
const LOG_BYTES = 16 * 1024 * 1024;

/** Files that this process has open, by device and number: a second connection could not see the lock of the first one. */
const open = new Set<string>();

/** Whether this process has a file open, which it must not read by itself then: to close it would give up the lock. */
export function isOpenHere(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && open.has(identityOf(found));
}

/** @throws LogError with the path, whatever the reason */
export function openSqliteFile(
  path: string,
  { readOnly = false, create = !readOnly }: SqliteFileOptions = {},
): SqliteFile {
  const file = resolve(path);
  try {
    const identity = prepare(file, path, create);
    if (open.has(identity)) throw new LogError(`${path} is in use by this process already`);
    const real = realpathSync(file);
    // SQLite would open a file that it cannot write for reading, without a word.
    if (!readOnly) for (const needed of [real, dirname(real)]) accessSync(needed, constants.R_OK | constants.W_OK);
    const kind = checkHeader(real, path);
    if (kind === "empty" && !create) throw new LogError(`${path} is no log: it is empty`);
    const connection = readOnly ? connectToRead(real, path) : connect(real, path, create);
    open.add(identity);
    return {
      database: connection.database,
      isGone: () => !existsSync(real),
      close() {
        connection.close();
        open.delete(identity);
      },
    };
  } catch (error) {
    throw refusal(error, path);
  }
}

/** Makes sure that there is a regular file, readable by its owner alone if it is new. SQLite gives the files beside it the same mode. */
function prepare(file: string, path: string, create: boolean): string {
  let found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) {
    if (!statSync(dirname(file), { throwIfNoEntry: false })?.isDirectory()) {
      throw new LogError(`${path} cannot be opened: there is no directory ${dirname(path)}`);
    }
    if (!create) throw new LogError(`${path} does not exist`);
    found = make(file, path);
  }
  if (found.isDirectory()) throw new LogError(`${path} is a directory: a log is a file`);
  if (!found.isFile()) throw new LogError(`${path} is no regular file`);
  return identityOf(found);
}

/** Another process may make it at the same time. */
function make(file: string, path: string): Stats {
  try {
    closeSync(openSync(file, "ax", 0o600));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw new LogError(`${path} cannot be opened: it is a link to a file that does not exist`);
  return found;
}

const identityOf = ({ dev, ino }: Stats): string => `${dev}:${ino}`;

/** Without what the file itself says. */
type Connection = Pick<SqliteFile, "database" | "close">;

function connect(file: string, path: string, create: boolean): Connection {
  const database = new (loadSqlite().DatabaseSync)(file);
  try {
    // Before anything else: the lock is taken with the first access, and kept.
    database.exec("PRAGMA busy_timeout = 0; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
    // A process may have been killed before the tables were there.
    if (isEmpty(database)) {
      if (!create) throw new LogError(`${path} is no log: it is empty`);
      database.exec(SCHEMA);
    }
    checkOpened(database, file, path);
    database.exec("COMMIT; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
    database.exec(`PRAGMA journal_size_limit = ${LOG_BYTES}`);
    return { database, close: () => database.close() };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** A reader leaves files beside the one that it reads, which go before its lock does. Where it cannot make them, it needs none. */
function connectToRead(file: string, path: string): Connection {
  const writable = isWritable(dirname(file));
  const beside = [`${file}-wal`, `${file}-shm`];
  if (!writable && existsSync(`${file}-wal`)) {
    throw new LogError(
      `${path} cannot be read in a directory that cannot be written: its process was killed; copy it, with ${path}-wal`,
    );
  }
  const added = beside.filter((name) => !existsSync(name));
  const location = writable ? file : `${pathToFileURL(file).href}?immutable=1`;
  const database = new (loadSqlite().DatabaseSync)(location, { readOnly: true });
  const close = (): void => {
    try {
      for (const name of added) rmSync(name, { force: true });
    } finally {
      database.close();
    }
  };
  try {
    database.exec("PRAGMA busy_timeout = 0");
    if (isEmpty(database)) throw new LogError(`${path} is no log: it is empty`);
    checkOpened(database, file, path);
    return { database, close };
  } catch (error) {
    close();
    throw error;
  }
}

function isWritable(directory: string): boolean {
  try {
    accessSync(directory, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

const isEmpty = (database: DatabaseSync): boolean => numberOf(database, "SELECT count(*) FROM sqlite_schema") === 0;

function checkOpened(database: DatabaseSync, file: string, path: string): void {
  checkMarks(numberOf(database, "PRAGMA application_id"), numberOf(database, "PRAGMA user_version"), path);
  if (statSync(file).size > CHECKED_BYTES) return;
  const { quick_check: found } = database.prepare("PRAGMA quick_check(1)").get() as { quick_check: string };
  if (found !== "ok") throw new LogError(`${path} is damaged: ${found.replaceAll(/\s+/g, " ")}`);
}

const numberOf = (database: DatabaseSync, query: string): number =>
  Object.values(database.prepare(query).get() ?? {})[0] as number;

function refusal(error: unknown, path: string): unknown {
  if (error instanceof LogError) return error;
  if (isInUse(error)) return new LogError(`${path} is in use by another process`);
  if (isSqliteError(error)) return new LogError(`${path} cannot be opened: ${sqliteReason(error)}`);
  const { code, message } = error as Error & { code?: unknown };
  if (code === "EACCES" || code === "EPERM") return new LogError(`${path} cannot be opened: no permission`);
  if (code === "EROFS") return new LogError(`${path} cannot be written: the file system is read-only`);
  return new LogError(`${path} cannot be opened: ${message.split("\n", 1)[0]}`);
}
