import { LARGEST_FILE, LARGEST_FILES_PER_WORLD } from "../../../domain/file-limits.ts";
import { LogError } from "../../../world-log/log-error.ts";
import { isWorldName, wrongWorldName } from "../../../worlds/world-name.ts";
import type { SqliteLogFile } from "../../homes/sqlite-log-file.ts";
import { REPORT_FORMAT } from "./report-line.ts";
import { readReportLines } from "./report-lines.ts";

/** Lines that are written in one transaction. */
const ROWS = 500;
/** Bytes of files that are written in one transaction: they are in memory until then. */
const ROW_BYTES = 16 * 1024 * 1024;
/** Bytes of all files: more no emulator keeps. A line of a few characters stands for as many blanks as it says. */
const MOST_BYTES = LARGEST_FILES_PER_WORLD * LARGEST_FILE;

/** Fills an empty file of logs with what a report says. @throws LogError with the line that is wrong */
export async function readReport(path: string, file: SqliteLogFile): Promise<void> {
  let number = 0;
  let world: string | null = null;
  let last = 0;
  let total = 0;
  let pending = 0;
  const refuse = (expected: string): LogError => new LogError(`${path}, line ${number}: expected ${expected}`);
  const rows: (() => void)[] = [];
  const contents = new Set<string>();
  const textOf = (value: unknown): string => {
    try {
      return JSON.stringify(value);
    } catch {
      // Nothing else is wrong with what was JSON.
      throw refuse("fewer levels of nesting");
    }
  };
  for await (const text of readReportLines(path)) {
    number += 1;
    if (text.trim() === "") continue;
    const line = parseLine(text);
    if (world === null) {
      if (line?.kind !== "world") throw refuse("the header of a report, with the kind world");
      if (line.format !== REPORT_FORMAT)
        throw refuse(`format ${REPORT_FORMAT}, but it is ${JSON.stringify(line.format)}`);
      const { name, epoch, time, header } = line;
      if (typeof name !== "string" || typeof epoch !== "string" || !isTime(time) || !isObject(header)) {
        throw refuse("name, epoch, time and header of a world");
      }
      if (!isWorldName(name)) throw new LogError(wrongWorldName(`${path}, line ${number}`, name));
      world = name;
      const head = { epoch, time, header: textOf(header) };
      rows.push(() => file.addWorld(name, head));
    } else if (line?.kind === "entry") {
      const { position, time, nonce, input: value, note } = line;
      if (position !== last + 1) throw refuse(`the entry ${last + 1}, but it is ${JSON.stringify(position)}`);
      if (!isTime(time) || typeof nonce !== "string" || !isObject(value))
        throw refuse("time, nonce and input of an entry");
      last = position;
      const of = world;
      const kept = note === undefined ? null : textOf(note);
      const entry = { position: String(position), time, nonce, input: textOf(value), note: kept };
      rows.push(() => file.addEntry(of, entry));
    } else if (line?.kind === "bytes") {
      const { sha256, size, base64 } = line;
      if (typeof sha256 !== "string" || !isSize(size)) throw refuse("sha256 and size of a file");
      if (contents.has(sha256)) throw refuse("the bytes of each file once");
      contents.add(sha256);
      total += size;
      pending += size;
      if (total > MOST_BYTES) throw refuse(`files of at most ${MOST_BYTES} bytes together`);
      const of = world;
      const bytes = typeof base64 === "string" ? Buffer.from(base64, "base64") : Buffer.alloc(size, " ");
      if (bytes.length !== size) throw refuse(`the ${size} bytes of a file, but they are ${bytes.length}`);
      rows.push(() => file.addBytes(of, sha256, bytes));
    } else {
      throw refuse("an entry or the bytes of a file, as a JSON object on a line");
    }
    if (rows.length < ROWS && pending < ROW_BYTES) continue;
    write(file, rows);
    pending = 0;
  }
  if (world === null) throw new LogError(`${path} is empty: expected a report`);
  write(file, rows);
}

const write = (file: SqliteLogFile, rows: (() => void)[]): void =>
  file.change(() => {
    for (const row of rows.splice(0)) row();
  });

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const isSize = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= LARGEST_FILE;

/** The last millisecond of the year 9999: RFC 3339 has no later ones. */
const LATEST = 253_402_300_799_999;

const isTime = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= LATEST;

function parseLine(text: string): { readonly [name: string]: unknown } | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? (value as { readonly [name: string]: unknown }) : null;
  } catch {
    return null;
  }
}
