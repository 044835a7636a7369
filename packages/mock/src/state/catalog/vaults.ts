import { hasForm } from "./made-up.ts";

/** The vaults of a world. */
export class Vaults {
  readonly #strict: boolean;
  readonly #vaults: ReadonlySet<string>;

  constructor(seed: readonly string[], strict: boolean) {
    this.#strict = strict;
    this.#vaults = new Set(seed);
  }

  has(id: string): boolean {
    return this.#vaults.has(id) || (!this.#strict && hasForm("vault", id));
  }
}
