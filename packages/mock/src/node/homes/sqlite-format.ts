import { closeSync, openSync, readSync, statSync } from "node:fs";
import { LogError } from "../../world-log/log-error.ts";

/** Marks a SQLite file as a log of worlds: `MALG` in ASCII. */
export const APPLICATION_ID = 0x4d_41_4c_47;

/** Of the tables below. A file of another version is refused. */
export const FORMAT_VERSION = 1;

/** Positions of a world have no gaps, so that the first and the last one say how many entries there are. */
export const SCHEMA = `
  CREATE TABLE worlds (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    epoch TEXT NOT NULL,
    time INTEGER NOT NULL,
    header TEXT NOT NULL
  );
  CREATE TABLE entries (
    world INTEGER NOT NULL,
    position INTEGER NOT NULL,
    time INTEGER NOT NULL,
    nonce TEXT NOT NULL,
    input TEXT NOT NULL,
    note TEXT,
    PRIMARY KEY (world, position)
  );
  CREATE TABLE snapshots (world INTEGER PRIMARY KEY, position INTEGER NOT NULL, previous INTEGER);
  CREATE TABLE records (world INTEGER NOT NULL, key TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (world, key));
  CREATE TABLE bytes (
    world INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    bytes BLOB NOT NULL,
    unused INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (world, sha256)
  );
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${FORMAT_VERSION};
`;

const HEADER_BYTES = 100;
const MAGIC = "SQLite format 3\0";

/**
 * Holds the header of a file against the format, by Node alone: SQLite would leave files beside one that is another program's. The header
 * is in the file itself and never only in its write-ahead log, since the tables are made before there is one.
 *
 * A process that closes a file loses its locks on it, so that none may be open for SQLite here.
 *
 * @returns whether the file is empty, which becomes a log
 * @throws LogError that says what the file is instead; an error of the file system
 */
export function checkHeader(file: string, shown: string): "empty" | "log" {
  const { size } = statSync(file);
  if (size === 0) return "empty";
  const header = Buffer.alloc(HEADER_BYTES);
  const descriptor = openSync(file, "r");
  const length = readSync(descriptor, header, 0, HEADER_BYTES, 0);
  closeSync(descriptor);
  if (header.toString("latin1", 0, Math.min(length, MAGIC.length)) !== MAGIC.slice(0, length)) {
    throw new LogError(`${shown} is no log: it is no SQLite database`);
  }
  if (length < HEADER_BYTES) throw new LogError(`${shown} is cut off: it ends after ${length} bytes`);
  checkMarks(header.readUInt32BE(68), header.readUInt32BE(60), shown);
  const written = header.readUInt16BE(16);
  const needed = (written === 1 ? 65_536 : written) * header.readUInt32BE(28);
  // With a write-ahead log, the file itself may be behind.
  if (size < needed && !hasWriteAheadLog(file)) {
    throw new LogError(`${shown} is cut off: it has ${size} of ${needed} bytes`);
  }
  return "log";
}

/** @throws LogError unless the marks of a file are those of this format */
export function checkMarks(applicationId: number, version: number, shown: string): void {
  if (applicationId !== APPLICATION_ID) {
    throw new LogError(`${shown} is no log: it is a SQLite database of another program`);
  }
  if (version !== FORMAT_VERSION) {
    throw new LogError(`${shown} is a log of format ${version}, but this version reads format ${FORMAT_VERSION}`);
  }
}

const hasWriteAheadLog = (file: string): boolean => (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
