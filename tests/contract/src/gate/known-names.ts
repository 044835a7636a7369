import { UNKNOWN_IDS } from "../good-request.ts";

/** Ids as the API spells them, wherever they stand in a text. */
const ID = /\b(?:agent|env|file|vlt|vcrd|memstore|mem|memver|sesn|sthr|sesrsc|sevt|outc)_[A-Za-z0-9]\w*/g;

/** Ids that tests name because nobody has them. */
const NOBODYS: ReadonlySet<string> = new Set([...Object.values(UNKNOWN_IDS), "sevt_011CunknownCall000000000"]);

/** Words that look like ids, and are none. */
const WORDS: ReadonlySet<string> = new Set([
  "agent_id",
  "agent_toolset_20260401",
  "agent_version",
  "agent_with_overrides",
  "agent_name",
  "file_id",
]);

/** Which ids tests may name to a server: those that it has shown, and those that nobody has. */
export class KnownNames {
  readonly #shown = new Set<string>();

  /** Learns every id in an answer. */
  learn(text: string): void {
    for (const [id] of text.matchAll(ID)) this.#shown.add(id);
  }

  /**
   * The first id of a text that the server has never shown; undefined where there is none.
   *
   * @param nobodys whether the text may name ids that nobody has
   */
  unknownIn(text: string, nobodys: boolean): string | undefined {
    return [...text.matchAll(ID)].map(([id]) => id).find((id) => !this.#isKnown(id, nobodys));
  }

  #isKnown(id: string, nobodys: boolean): boolean {
    return this.#shown.has(id) || WORDS.has(id) || (nobodys && NOBODYS.has(id));
  }
}
