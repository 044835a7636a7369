import type { Position } from "../../world-log/log-home.ts";
import type { KeptParts } from "./kept-world.ts";

/** Entries after which a snapshot is written. */
const ENTRIES = 2000;

/** Writes the state of a world beside its log from time to time, and what has changed alone. */
export class Snapshots {
  readonly #parts: KeptParts;
  /** By session: the last entry that may have changed it. */
  readonly #changed = new Map<string, Position>();
  #entries = 0;
  #writing: Promise<void> | null = null;

  constructor(parts: KeptParts) {
    this.#parts = parts;
  }

  /** Notes that an entry was applied. */
  changed(position: Position): void {
    this.#entries++;
    const { touched } = this.#parts.host.world;
    if (touched === null) return;
    for (const id of touched) this.#changed.set(id, position);
    touched.clear();
  }

  /**
   * Writes a snapshot if enough has changed since the last.
   *
   * @param applied the last entry that the world follows from, now
   * @param now writes it if anything has changed
   */
  async write(applied: Position, now = false): Promise<void> {
    if (this.#entries < (now ? 1 : ENTRIES)) return;
    this.#writing ??= this.#write(applied).finally(() => {
      this.#writing = null;
    });
    await this.#writing;
  }

  async #write(_applied: Position): Promise<void> {
    this.#entries = 0;
  }
}
