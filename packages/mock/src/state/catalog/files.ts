import { hasForm } from "./made-up.ts";

/** The files of a world. */
export class Files {
  readonly #strict: boolean;
  /** Files that the world was made with. They outlive every session. */
  readonly #given: ReadonlySet<string>;
  readonly #files: Set<string>;

  constructor(seed: readonly string[], strict: boolean) {
    this.#strict = strict;
    this.#given = new Set(seed);
    this.#files = new Set(seed);
  }

  has(id: string): boolean {
    return this.#files.has(id) || (!this.#strict && hasForm("file", id));
  }

  /** Notes a file that a session holds, so that it can be named. A relaxed catalog takes every id anyway. */
  add(id: string): void {
    if (this.#strict) this.#files.add(id);
  }

  /** Removes a file whose session or resource was deleted. */
  remove(id: string): void {
    if (this.#strict && !this.#given.has(id)) this.#files.delete(id);
  }
}
