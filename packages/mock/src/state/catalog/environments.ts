import { hasForm } from "./made-up.ts";

export interface EnvironmentSeed {
  readonly id: string;
  /** @default "cloud" */
  readonly type?: "cloud" | "self_hosted";
}

/** The environments of a world. */
export class Environments {
  readonly #strict: boolean;
  readonly #environments = new Map<string, "cloud" | "self_hosted">();

  constructor(seed: readonly EnvironmentSeed[], strict: boolean) {
    this.#strict = strict;
    for (const { id, type } of seed) this.#environments.set(id, type ?? "cloud");
  }

  /** @returns undefined if there is none */
  kindOf(id: string): "cloud" | "self_hosted" | undefined {
    const known = this.#environments.get(id);
    if (known !== undefined || this.#strict || !hasForm("environment", id)) return known;
    return /self[_-]?hosted/.test(id) ? "self_hosted" : "cloud";
  }
}
