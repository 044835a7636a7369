import { contentsInUse, writeRecords } from "../../snapshot/write-records.ts";
import type { Position } from "../../world-log/log-home.ts";
import type { KeptParts } from "./kept-parts.ts";

/** The record of what surrounds a world. */
export const HOST = "host";

/** Entries after which a snapshot is written. */
const ENTRIES = 2000;

/** Writes the state of a world beside its log from time to time, of which only what has changed. */
export class Snapshots {
  readonly #parts: Pick<KeptParts, "home" | "log" | "head" | "host" | "onLost">;
  /** By what may have changed: the last entry that may have changed it. */
  readonly #changed = new Map<string, Position>();
  /** Contents that are kept beside the log. */
  readonly #kept = new Set<string>();
  /** Where the last snapshot of this process stands. */
  #written: Position | null = null;
  /** Where the newest snapshot stands that is known here. */
  #known: Position;
  /** Up to here a snapshot had everything, so that changes before are not known any more. */
  #forgotten: Position | null = null;
  #entries = 0;
  /** How many of these there were when a snapshot failed: the next one is not tried at once. */
  #failed = 0;
  #writing: Promise<void> | null = null;

  /** @param loaded the position of the snapshot that the world was loaded from */
  constructor(parts: Pick<KeptParts, "home" | "log" | "head" | "host" | "onLost">, loaded: Position) {
    this.#parts = parts;
    this.#known = loaded;
  }

  /** Notes that an entry was applied. */
  applied(position: Position): void {
    this.#entries++;
    const { touched } = this.#parts.host.world;
    if (touched === null || touched.size === 0) return;
    for (const id of touched) this.#changed.set(id, position);
    touched.clear();
  }

  /** Whether so much has changed that the next load would take long. */
  get isDue(): boolean {
    return this.#entries - this.#failed >= ENTRIES && this.#writing === null;
  }

  /**
   * Writes a snapshot, unless nothing has changed since the last.
   *
   * @param at gives the last entry that the world follows from, when it is asked
   * @param isDue whether that of another process will do, so that not all write one after the other, and trim what others still need
   * @throws NotKept
   */
  async write(at: () => Position, isDue: boolean): Promise<void> {
    if (this.#writing !== null) return this.#writing;
    if (this.#entries === 0) return;
    this.#writing = this.#write(at, isDue)
      .catch((error) => {
        this.#failed = this.#entries;
        throw error;
      })
      .finally(() => {
        this.#writing = null;
      });
    return this.#writing;
  }

  async #write(at: () => Position, isDue: boolean): Promise<void> {
    const { home, log, head, host, onLost } = this.#parts;
    const before = await log.snapshotPosition(head.epoch);
    if (this.#forgotten !== null && (before === null || home.compare(before, this.#forgotten) < 0)) {
      onLost("the store has lost a snapshot");
      return;
    }
    if (before !== null) this.#forget(before);
    if (isDue && before !== null && before !== this.#known) {
      this.#known = before;
      this.#entries = 0;
      this.#failed = 0;
      return;
    }
    // Whoever wrote another one has swept contents, too.
    if (before !== this.#written) this.#kept.clear();
    await this.#keepContents();
    // From here to the records nothing may be awaited: they are of one instant.
    const position = at();
    if (before !== null && home.compare(before, position) >= 0) return;
    const changed = before === null ? null : new Set(this.#changed.keys());
    const records = writeRecords(host.world, host.faults, changed);
    records.set(HOST, host.writeRecord());
    const contents = contentsInUse(host.world);
    this.#entries = 0;
    this.#failed = 0;
    // A file that came while contents were written is kept by the next snapshot.
    if ([...contents.keys()].some((hash) => !this.#kept.has(hash))) {
      this.#entries = ENTRIES;
      return;
    }
    if (await log.writeSnapshot(head.epoch, before, position, records)) {
      this.#written = position;
      this.#known = position;
      await log.sweepBytes(head.epoch, new Set(contents.keys()));
      this.#forget(position);
    }
  }

  /** Keeps what agents have written and what the world began with; uploads are kept with their call. */
  async #keepContents(): Promise<void> {
    const { log, head, host } = this.#parts;
    const contents = contentsInUse(host.world);
    for (const hash of this.#kept) if (!contents.has(hash)) this.#kept.delete(hash);
    for (const [hash, bytes] of contents) {
      if (this.#kept.has(hash)) continue;
      await log.putBytes(head.epoch, hash, bytes);
      this.#kept.add(hash);
    }
  }

  #forget(until: Position): void {
    const { home } = this.#parts;
    this.#forgotten = until;
    for (const [id, position] of this.#changed) {
      if (home.compare(position, until) <= 0) this.#changed.delete(id);
    }
  }
}
