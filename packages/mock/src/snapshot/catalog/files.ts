import type { Catalog } from "../../state/catalog/catalog.ts";
import { type FileContent, type FileRecord, hashOf } from "../../state/catalog/file-record.ts";
import { readObject, readRecord, writeObject } from "../damage.ts";
import { KEYS } from "../record-keys.ts";
import { readFile } from "../sessions/read-session.ts";
import type { StoredFile } from "../sessions/stored-session.ts";
import { storeFile } from "../sessions/write-session.ts";

/** A content by its ordinal: the SHA-256 of its bytes. */
type StoredContent = readonly [ordinal: number, sha256: string];

interface StoredFiles {
  readonly contents: readonly StoredContent[];
  readonly kept: readonly StoredFile[];
  readonly given: readonly StoredFile[];
  readonly madeUp: readonly StoredFile[];
  readonly gone: readonly string[];
}

/** The contents that are in use, by the SHA-256 of their bytes. */
export function contentsOf({ files }: Catalog): ReadonlyMap<string, Uint8Array> {
  return new Map(Array.from(files.contents, (content) => [hashOf(content), content.bytes]));
}

/** The files of no session, and the contents of all. */
export function writeFiles({ files }: Catalog): string {
  const { kept, given, madeUp, gone } = files.state;
  const contents = [...files.contents].sort((one, other) => one.ordinal - other.ordinal);
  const stored: StoredFiles = {
    contents: contents.map((content) => [content.ordinal, hashOf(content)]),
    kept: kept.map(storeFile),
    given: given.map(storeFile),
    madeUp: madeUp.map(storeFile),
    gone,
  };
  return writeObject(KEYS.files, stored);
}

const parseFiles = (records: ReadonlyMap<string, string>): StoredFiles => readObject(records, KEYS.files);

/** The SHA-256 of every content that records refer to. @throws LogError if the record of files is missing or damaged */
export function hashesIn(records: ReadonlyMap<string, string>): ReadonlySet<string> {
  const { contents } = parseFiles(records);
  return readRecord(KEYS.files, () => new Set(contents.map(([, sha256]) => sha256)));
}

/** The contents that records refer to, by their ordinals. @throws LogError if the record of files is missing or damaged */
export function readContents(
  records: ReadonlyMap<string, string>,
  bytes: (sha256: string) => Uint8Array,
): ReadonlyMap<number, FileContent> {
  const { contents } = parseFiles(records);
  const named = readRecord(KEYS.files, () => contents.map(([ordinal, sha256]): StoredContent => [ordinal, sha256]));
  const known = new Map<string, Uint8Array>();
  const bytesOf = (sha256: string): Uint8Array => {
    const found = known.get(sha256) ?? bytes(sha256);
    known.set(sha256, found);
    return found;
  };
  return new Map(named.map(([ordinal, sha256]) => [ordinal, { ordinal, bytes: bytesOf(sha256), holders: 0, sha256 }]));
}

/** @throws LogError if the record of files is missing or damaged */
export function restoreFiles(
  catalog: Catalog,
  records: ReadonlyMap<string, string>,
  contents: ReadonlyMap<number, FileContent>,
  ofSessions: readonly FileRecord[],
): void {
  const { kept, given, madeUp, gone } = parseFiles(records);
  const read = (files: readonly StoredFile[]): FileRecord[] => files.map((file) => readFile(file, contents));
  readRecord(KEYS.files, () =>
    catalog.files.restore({ kept: read(kept), given: read(given), madeUp: read(madeUp), gone }, ofSessions),
  );
}
