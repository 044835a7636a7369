import { hasForm, PREFIXES } from "./made-up.ts";

export interface MemoryStoreSeed {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
}

/** The memory stores of a world. */
export class MemoryStores {
  readonly #strict: boolean;
  readonly #stores = new Map<string, { readonly name: string; readonly description: string }>();

  constructor(seed: readonly MemoryStoreSeed[], strict: boolean) {
    this.#strict = strict;
    for (const { id, name, description } of seed) this.#stores.set(id, { name, description: description ?? "" });
  }

  /** @returns undefined if there is none */
  find(id: string): { readonly name: string; readonly description: string } | undefined {
    const known = this.#stores.get(id);
    if (known !== undefined || this.#strict || !hasForm("memory_store", id)) return known;
    return { name: id.slice(PREFIXES.memory_store.length), description: "" };
  }
}
