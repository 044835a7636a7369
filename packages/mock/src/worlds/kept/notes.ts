import type { Op } from "../../domain/op.ts";
import type { WorldHost } from "../world-host.ts";

/** What code scenarios answer while an entry is applied. Code cannot be trusted to repeat, so a replay uses what it answered first. */
export class Notes {
  #kept: (readonly Op[])[] = [];
  #made: (readonly Op[])[] = [];

  constructor(host: WorldHost) {
    host.answerOfCode = (ask) => {
      const known = this.#kept.shift();
      if (known !== undefined) return known;
      const made = ask();
      this.#made.push(made);
      return made;
    };
  }

  /** @param note of the entry that is applied next */
  begin(note: string | null): void {
    this.#kept = note === null ? [] : (JSON.parse(note) as (readonly Op[])[]);
    this.#made = [];
  }

  /** @returns what is to be kept with the entry; null if code was not asked, or its answers are kept already */
  end(): string | null {
    return this.#made.length === 0 ? null : JSON.stringify(this.#made);
  }
}
