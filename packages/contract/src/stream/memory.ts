/**
 * What a rule remembers, by case, within a fixed number of entries. The oldest half is forgotten at once.
 *
 * Two maps instead of one: deleting the first key of a long-lived `Map` again and again makes each look at its first key walk over
 * what was deleted.
 */
export class Memory<V> {
  #young = new Map<string, V>();
  #old = new Map<string, V>();
  readonly #half: number;
  /** Whether nothing was forgotten so far. If not, what is absent may have been there. */
  complete = true;

  /** @param limit most entries kept; at least 2 */
  constructor(limit: number) {
    this.#half = Math.max(1, Math.floor(limit / 2));
  }

  get size(): number {
    return this.#young.size + this.#old.size;
  }

  get(key: string): V | undefined {
    return this.#young.get(key) ?? this.#old.get(key);
  }

  set(key: string, value: V): void {
    if (this.#old.size > 0) this.#old.delete(key);
    this.#young.set(key, value);
    if (this.#young.size < this.#half) return;
    if (this.#old.size > 0) this.complete = false;
    this.#old = this.#young;
    this.#young = new Map();
  }

  delete(key: string): void {
    if (!this.#young.delete(key)) this.#old.delete(key);
  }

  /** The entry that was set first, of those kept. */
  first(): [string, V] | undefined {
    for (const entry of this.#old) return entry;
    for (const entry of this.#young) return entry;
    return undefined;
  }

  clear(): void {
    if (this.#young.size > 0) this.#young.clear();
    if (this.#old.size > 0) this.#old.clear();
  }
}
