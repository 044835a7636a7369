/** Finds any of many texts in another, in time that hardly depends on how many there are. */
export class TextFinder {
  readonly #head: number;
  /** By their first characters: those that begin alike, with the number of their owners. */
  readonly #byHead = new Map<string, Map<string, number>>();
  readonly #owned = new Map<string, readonly string[]>();
  /** Marks the codes of two first characters. A mark that is left behind costs a look that finds nothing. */
  readonly #marks = new Uint8Array(2 ** 16);

  /** @param head characters that every text has at least */
  constructor(head: number) {
    this.#head = head;
  }

  /** @param owner by which they are removed @param texts shorter ones than the head are passed over */
  add(owner: string, texts: readonly string[]): void {
    if (this.#owned.has(owner)) return;
    const long = [...new Set(texts)].filter(({ length }) => length >= this.#head);
    this.#owned.set(owner, long);
    for (const text of long) {
      this.#count(text, 1);
      this.#marks[markOf(text, 0)] = 1;
    }
  }

  remove(owner: string): void {
    for (const text of this.#owned.get(owner) ?? []) this.#count(text, -1);
    this.#owned.delete(owner);
  }

  #count(text: string, change: 1 | -1): void {
    const head = text.slice(0, this.#head);
    const alike = this.#byHead.get(head) ?? new Map<string, number>();
    const owners = (alike.get(text) ?? 0) + change;
    if (owners > 0) this.#byHead.set(head, alike.set(text, owners));
    else if (alike.delete(text) && alike.size === 0) this.#byHead.delete(head);
  }

  /** Replaces each of them, from left to right, the longest that begins at a place. */
  replace(text: string, replacement: string): string {
    const last = text.length - this.#head;
    let replaced = "";
    let done = 0;
    for (let at = 0; at <= last; at += 1) {
      if (this.#marks[markOf(text, at)] === 0) continue;
      const length = this.#longestAt(text, at);
      if (length === 0) continue;
      replaced += text.slice(done, at) + replacement;
      done = at + length;
      at = done - 1;
    }
    return done === 0 ? text : replaced + text.slice(done);
  }

  #longestAt(text: string, at: number): number {
    let longest = 0;
    for (const known of this.#byHead.get(text.slice(at, at + this.#head))?.keys() ?? [])
      if (known.length > longest && text.startsWith(known, at)) longest = known.length;
    return longest;
  }
}

const markOf = (text: string, at: number): number => ((text.charCodeAt(at) << 8) ^ text.charCodeAt(at + 1)) & 0xffff;
