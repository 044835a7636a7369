/**
 * What a rule keeps, by case, within a fixed number of entries. The oldest half is dropped at once.
 *
 * Two maps instead of one: deleting the first key of a long-lived `Map` again and again makes each look at its first key walk over
 * what was deleted. The case `""`, which is that of rules without cases, needs no map at all.
 */
export class Memory<V> {
  #only: V | undefined;
  #young = new Map<string, V>();
  #old = new Map<string, V>();
  readonly #half: number;
  /** Whether nothing was dropped so far. If not, what is absent may have been there. */
  complete = true;

  /** @param limit most entries kept; at least 2 */
  constructor(limit: number) {
    this.#half = Math.max(1, Math.floor(limit / 2));
  }

  get(key: string): V | undefined {
    if (key === "") return this.#only;
    const value = this.#young.get(key);
    return value === undefined && this.#old.size > 0 ? this.#old.get(key) : value;
  }

  set(key: string, value: V): void {
    if (key === "") {
      this.#only = value;
      return;
    }
    this.#young.set(key, value);
    if (this.#young.size < this.#half) return;
    if (this.#old.size > 0) this.complete = false;
    this.#old = this.#young;
    this.#young = new Map();
  }

  delete(key: string): void {
    if (key === "") this.#only = undefined;
    // The old map can hold an earlier value of the same key.
    this.#young.delete(key);
    if (this.#old.size > 0) this.#old.delete(key);
  }

  /** One entry, an old one if there is one; undefined if nothing is kept. */
  first(): [string, V] | undefined {
    if (this.#only !== undefined) return ["", this.#only];
    for (const entry of this.#old) return entry;
    for (const entry of this.#young) return entry;
    return undefined;
  }

  clear(): void {
    this.#only = undefined;
    if (this.#young.size > 0) this.#young.clear();
    if (this.#old.size > 0) this.#old.clear();
  }
}
