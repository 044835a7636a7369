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
type Host = Pick<World, "clock" | "maxFileBytes" | "nextOrdinal">;

/** The files of a world. Times come due when they are looked at: a file needs no timer. */
export class Files {
  readonly #host: Host;
  readonly #strict: boolean;
  readonly #byId = new Map<string, FileRecord>();
  /** Ids that the catalog names alone. */
  readonly #given = new Set<string>();
  /** The empty files that such an id, or one that a session names, stands for; null until one is looked at. */
  readonly #madeUp = new Map<string, FileRecord | null>();
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
      if (typeof file === "string") this.#given.add(file);
      else this.#addSeed(file);
    }
  }

  /** A file that exists, also an expired one. What a session may name and nobody made does not. */
  find(id: string): FileRecord | undefined {
    this.#comeDue();
    const known = this.#byId.get(id) ?? this.#madeUp.get(id);
    return known ?? (this.#isNamed(id) ? this.#makeUp(id) : undefined);
  }

  /** What a session finds when it names a file. A relaxed world has every file of a fitting id that is not gone. */
  stateOf(id: string): "kept" | "expired" | "unknown" {
    this.#comeDue();
    const file = this.#byId.get(id);
    if (file !== undefined) return file.content === null ? "expired" : "kept";
    if (this.#isNamed(id)) return "kept";
    return !this.#strict && hasForm("file", id) && !this.#gone.has(id) ? "kept" : "unknown";
  }

  /** Notes that a session names a file, which exists from then on. */
  name(id: string): void {
    if (this.#byId.has(id) || this.#isNamed(id)) return;
    this.#madeUp.set(id, null);
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
    return this.#keep({ ...file, sizeBytes: bytes.byteLength, content: { bytes, holders: 0 } });
  }

  /** Gives a session a copy under an id of its own. It shares the bytes, which are never changed, and does not expire (row D222). */
  copy(id: string, copyId: string, sessionId: string): void {
    this.name(id);
    const original = this.find(id);
    if (original?.content === undefined || original.content === null) throw new Error(`expected ${id} to be kept`);
    const { filename, mimeType, sizeBytes, content } = original;
    const own = { id: copyId, sessionId, path: null, downloadable: false, expiresAt: null };
    this.#keep({ ...own, filename, mimeType, sizeBytes, content });
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
    this.#comeDue();
    return this.#kept;
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
    const content: FileContent = { bytes: new Uint8Array(), holders: 1 };
    const seen = { ordinal: this.#host.nextOrdinal(), createdAt: this.#host.clock.now(), json: null };
    const file = { id, filename: id, mimeType: BYTES_TYPE, sizeBytes: 0, content, ...none, ...seen };
    this.#madeUp.set(id, file);
    return file;
  }

  #isNamed(id: string): boolean {
    return this.#madeUp.has(id) || this.#given.has(id);
  }

  #keep(file: Omit<FileRecord, "ordinal" | "createdAt" | "json">): FileRecord {
    const { clock } = this.#host;
    const record: FileRecord = { ...file, ordinal: this.#host.nextOrdinal(), createdAt: clock.now(), json: null };
    if (record.content !== null) record.content.holders++;
    this.#gone.delete(record.id);
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
