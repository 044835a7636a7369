/** How many nonces are remembered. An entry that comes twice comes soon. */
const MOST = 1024;

/** The nonces of the last entries of a log. Part of the state of its world. */
export class RecentNonces {
  readonly #known = new Set<string>();

  /** @returns whether it is new */
  add(nonce: string): boolean {
    if (this.#known.has(nonce)) return false;
    this.#known.add(nonce);
    if (this.#known.size > MOST) {
      const [oldest] = this.#known;
      this.#known.delete(oldest as string);
    }
    return true;
  }

  /** Oldest first. */
  get list(): readonly string[] {
    return [...this.#known];
  }

  /** Replaces all. */
  restore(nonces: readonly string[]): void {
    this.#known.clear();
    for (const nonce of nonces) this.#known.add(nonce);
  }
}
