import { LARGEST_FILES_PER_WORLD } from "../../domain/file-limits.ts";
import { BYTES_TYPE, typeOfName } from "../../domain/media-types.ts";
import type { World } from "../world.ts";
import type { FileContent, FileRecord, NewFile } from "./file-record.ts";
import { hasForm } from "./made-up.ts";

/** A file of a world's catalog. A text alone is the id of a file that exists, is empty and stands in no list. */
export type FileSeed =
  | string
  | {
      readonly id: string;
      readonly filename: string;
      /** @default what the extension of the name stands for */
      readonly mime_type?: string;
      /** A text is kept by its UTF-8 bytes. @default none */
      readonly content?: string | Uint8Array;
      /** @default false, as for an upload */
      readonly downloadable?: boolean;
    };

/** How long the record of an expired file stays, in milliseconds: 30 days (neighbours 3). */
const RECORD_STAYS = 30 * 24 * 3600 * 1000;

/** Files that sessions named and that nobody made are kept up to this many; the oldest goes first. */
const MOST_MADE_UP = 10_000;

/** As many ids of files that are gone are kept, so that a relaxed world does not make them up again. */
const MOST_GONE = 100_000;

const encoder = new TextEncoder();

/** What files need of their world. */
type Host = Pick<World, "clock" | "maxFileBytes" | "nextOrdinal" | "touched">;

/** Everything that is kept of files but those of sessions. */
export interface FilesState {
  /** The files of no session, in the order they were made. */
  readonly kept: readonly FileRecord[];
  /** Those that ids alone stand for: of the catalog, and those that sessions named, the oldest first. */
  readonly given: readonly FileRecord[];
  readonly madeUp: readonly FileRecord[];
  readonly gone: readonly string[];
}

/**
 * The files of a world. A file needs no timer: whoever looks at one sees it as it is at the time. What has expired is dropped when files
 * change next, and not by a look: a process that reads at a time which the world has not reached must keep what the others keep.
 */
export class Files {
  readonly #host: Host;
  readonly #strict: boolean;
  readonly #byId = new Map<string, FileRecord>();
  /** The empty files that ids stand for which the catalog names alone. */
  readonly #given = new Map<string, FileRecord>();
  /** The empty files that ids stand for which sessions name. */
  readonly #madeUp = new Map<string, FileRecord>();
  /** Ids of files that are gone, which a relaxed world would make up again. */
  readonly #gone = new Set<string>();
  /** Files of no session, and those of each, in the order they were made. */
  readonly #kept: FileRecord[] = [];
  readonly #bySession = new Map<string, FileRecord[]>();
  readonly #expiring = new Set<FileRecord>();
  /** When the next of those expires or goes. */
  #nextChange = Number.POSITIVE_INFINITY;
  #bytes = 0;

  constructor(seed: readonly FileSeed[], strict: boolean, host: Host) {
    this.#host = host;
    this.#strict = strict;
    for (const file of seed) {
      if (typeof file === "string") this.#given.set(file, this.#makeUp(file));
      else this.#addSeed(file);
    }
  }

  /** A file that exists, also an expired one. What a session may name and nobody made does not. */
  find(id: string): FileRecord | undefined {
    const kept = this.#byId.get(id);
    if (kept !== undefined) return seenAt(kept, this.#host.clock.now());
    return this.#madeUp.get(id) ?? this.#given.get(id);
  }

  /** What a session finds when it names a file. A relaxed world has every file of a fitting id that is not gone. */
  stateOf(id: string): "kept" | "expired" | "unknown" {
    if (this.#byId.has(id)) {
      const file = this.find(id);
      if (file === undefined) return "unknown";
      return file.content === null ? "expired" : "kept";
    }
    if (this.#isNamed(id)) return "kept";
    return !this.#strict && hasForm("file", id) && !this.#gone.has(id) ? "kept" : "unknown";
  }

  /** Notes that a session names a file, which exists from then on. */
  name(id: string): void {
    if (this.#byId.has(id) || this.#isNamed(id)) return;
    this.#madeUp.set(id, this.#makeUp(id));
    const [oldest] = this.#madeUp.keys();
    if (this.#madeUp.size > MOST_MADE_UP && oldest !== undefined) this.#madeUp.delete(oldest);
  }

  /** Whether there is room for so many bytes more. */
  hasRoom(bytes: number): boolean {
    this.#comeDue();
    return this.#bytes + bytes <= LARGEST_FILES_PER_WORLD * this.#host.maxFileBytes;
  }

  /** Whether a file of this id is kept that somebody made, or gave. */
  isKept(id: string): boolean {
    return this.#byId.has(id);
  }

  /** Keeps a file, in the place of one with the same id. Whether it may be as large as it is has been checked. */
  add({ bytes, ...file }: NewFile): FileRecord {
    if (this.isKept(file.id)) this.remove(file.id);
    this.#bytes += bytes.byteLength;
    const ordinal = this.#host.nextOrdinal();
    const content: FileContent = { ordinal, bytes, holders: 0, sha256: null };
    return this.#keep({ ...file, ...this.#made(ordinal), sizeBytes: bytes.byteLength, content });
  }

  /** Gives a session a copy under an id of its own. It shares the bytes, which are never changed, and does not expire (row D222). */
  copy(id: string, copyId: string, sessionId: string): void {
    this.name(id);
    const original = this.find(id);
    if (original?.content === undefined || original.content === null) throw new Error(`expected ${id} to be kept`);
    const { filename, mimeType, sizeBytes, content } = original;
    const own = { id: copyId, sessionId, path: null, downloadable: false, expiresAt: null };
    this.#keep({ ...own, ...this.#made(this.#host.nextOrdinal()), filename, mimeType, sizeBytes, content });
  }

  /** Removes a file at once. Copies of it stay. */
  remove(id: string): void {
    this.#gone.add(id);
    const [oldest] = this.#gone;
    if (this.#gone.size > MOST_GONE && oldest !== undefined) this.#gone.delete(oldest);
    this.#given.delete(id);
    this.#madeUp.delete(id);
    const file = this.#byId.get(id);
    if (file === undefined) return;
    if (file.sessionId !== null) this.#host.touched?.add(file.sessionId);
    this.#byId.delete(id);
    this.#expiring.delete(file);
    this.#release(file);
    drop(this.#listOf(file.sessionId), file);
  }

  /** Takes a file back, as if it had never been there. */
  forget(id: string): void {
    this.remove(id);
    this.#gone.delete(id);
  }

  /** Removes all files of a session that is deleted. */
  removeOf(sessionId: string): void {
    for (const { id } of [...this.ofSession(sessionId)]) this.remove(id);
    this.#bySession.delete(sessionId);
  }

  /** The files of a session, in the order they were made. */
  ofSession(sessionId: string): readonly FileRecord[] {
    return this.#bySession.get(sessionId) ?? [];
  }

  /** The files of no session, in the order they were made. */
  ofNoSession(): readonly FileRecord[] {
    const now = this.#host.clock.now();
    return now < this.#nextChange ? this.#kept : this.#kept.flatMap((file) => seenAt(file, now) ?? []);
  }

  /** All but what belongs to sessions; see `ofSession`. */
  get state(): FilesState {
    const [given, madeUp] = [[...this.#given.values()], [...this.#madeUp.values()]];
    return { kept: this.#kept, given, madeUp, gone: [...this.#gone] };
  }

  /** The bytes that are in use, each content once. */
  get contents(): ReadonlySet<FileContent> {
    const contents = new Set<FileContent>();
    for (const files of [this.#byId, this.#madeUp, this.#given]) {
      for (const { content } of files.values()) if (content !== null) contents.add(content);
    }
    return contents;
  }

  /** Fills an empty catalog. Contents count their holders anew. @param ofSessions those of each session in the order they were made */
  restore({ kept, given, madeUp, gone }: FilesState, ofSessions: readonly FileRecord[]): void {
    for (const id of gone) this.#gone.add(id);
    for (const file of given) this.#given.set(file.id, held(file));
    for (const file of madeUp) this.#madeUp.set(file.id, held(file));
    for (const file of [...kept, ...ofSessions]) this.#place(file);
    for (const { bytes } of this.contents) this.#bytes += bytes.byteLength;
  }

  #addSeed({ id, filename, ...given }: Exclude<FileSeed, string>): void {
    const { content = "", mime_type = typeOfName(filename), downloadable = false } = given;
    const bytes = typeof content === "string" ? encoder.encode(content) : content.slice();
    const none = { sessionId: null, path: null, expiresAt: null };
    this.add({ id, filename, mimeType: mime_type, bytes, downloadable, ...none });
  }

  /** The empty file that an id stands for which nobody made. It stands in no list. */
  #makeUp(id: string): FileRecord {
    const none = { sessionId: null, path: null, expiresAt: null, downloadable: false };
    const ordinal = this.#host.nextOrdinal();
    const content: FileContent = { ordinal, bytes: new Uint8Array(), holders: 1, sha256: null };
    return { id, filename: id, mimeType: BYTES_TYPE, sizeBytes: 0, content, ...none, ...this.#made(ordinal) };
  }

  #made(ordinal: number): Pick<FileRecord, "ordinal" | "createdAt" | "json"> {
    return { ordinal, createdAt: this.#host.clock.now(), json: null };
  }

  #isNamed(id: string): boolean {
    return this.#madeUp.has(id) || this.#given.has(id);
  }

  #keep(record: FileRecord): FileRecord {
    this.#comeDue();
    this.#gone.delete(record.id);
    if (record.sessionId !== null) this.#host.touched?.add(record.sessionId);
    return this.#place(record);
  }

  #place(record: FileRecord): FileRecord {
    held(record);
    this.#byId.set(record.id, record);
    this.#listOf(record.sessionId).push(record);
    if (record.expiresAt !== null) {
      this.#expiring.add(record);
      this.#nextChange = Math.min(this.#nextChange, record.expiresAt);
    }
    return record;
  }

  #listOf(sessionId: string | null): FileRecord[] {
    if (sessionId === null) return this.#kept;
    let list = this.#bySession.get(sessionId);
    if (list === undefined) {
      list = [];
      this.#bySession.set(sessionId, list);
    }
    return list;
  }

  #release(file: FileRecord): void {
    const { content } = file;
    file.content = null;
    if (content === null || --content.holders > 0) return;
    this.#bytes -= content.bytes.byteLength;
  }

  /** Lets expired files lose their bytes, and go when their record's time is over too. */
  #comeDue(): void {
    const now = this.#host.clock.now();
    if (now < this.#nextChange) return;
    this.#nextChange = Number.POSITIVE_INFINITY;
    for (const file of this.#expiring) {
      const { expiresAt } = file;
      if (expiresAt === null) continue;
      if (now >= expiresAt + RECORD_STAYS) {
        this.remove(file.id);
        continue;
      }
      if (now >= expiresAt) this.#release(file);
      this.#nextChange = Math.min(this.#nextChange, now >= expiresAt ? expiresAt + RECORD_STAYS : expiresAt);
    }
  }
}

/** What whoever looks at a time sees of a file: it loses its bytes when it expires, and goes with its record. */
function seenAt(file: FileRecord, now: number): FileRecord | undefined {
  if (file.expiresAt === null || now < file.expiresAt) return file;
  if (now >= file.expiresAt + RECORD_STAYS) return undefined;
  return { ...file, content: null };
}

/** Counts a file among those that have its bytes. */
function held(file: FileRecord): FileRecord {
  if (file.content !== null) file.content.holders++;
  return file;
}

/** Takes a file out of a list that is ordered by ordinals. */
function drop(list: FileRecord[], file: FileRecord): void {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.ordinal ?? 0) < file.ordinal) low = middle + 1;
    else high = middle;
  }
  if (list[low] === file) list.splice(low, 1);
}
