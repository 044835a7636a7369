/** How many nonces have one random beginning. */
const MOST = 1_000_000;

/** Nonces that no other process has used: random once, then counted. */
export class Nonces {
  #random = "";
  #made = 0;

  next(): string {
    if (this.#made++ % MOST === 0) this.#random = crypto.randomUUID().replaceAll("-", "");
    return `${this.#random}${this.#made.toString(36)}`;
  }
}
