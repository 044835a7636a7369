import { hashText, seededNumbers } from "../domain/seeded.ts";

/** What carries an id that the mock makes up: the prefix of schemas 0.1 without its underscore. */
export type IdKind =
  | "sesn"
  | "sevt"
  | "sesrsc"
  | "sthr"
  | "outc"
  | "wrun"
  | "wrph"
  | "file"
  | "req"
  | "agent"
  | "env"
  | "vlt"
  | "vcrd"
  | "memstore"
  | "mem"
  | "memver";

const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/**
 * Ids that follow from the seed, the kind and how many of the kind the world has made. They look like the service's own: prefix, `011C`
 * and 20 characters of base 58.
 */
export class Ids {
  readonly #seed: string;
  readonly #made = new Map<IdKind, { key: number; count: number }>();
  #given: { readonly kind: IdKind; readonly id: string } | null = null;

  constructor(seed: string) {
    this.#seed = seed;
  }

  /** How many were made of each kind, but of requests, which are counted by the process and not by the world. */
  get counts(): readonly (readonly [IdKind, number])[] {
    const counts = Array.from(this.#made, ([kind, { count }]) => [kind, count] as const);
    return counts.filter(([kind]) => kind !== "req").sort(([one], [other]) => (one < other ? -1 : 1));
  }

  /** Goes on from counts of another one. */
  restore(counts: readonly (readonly [IdKind, number])[]): void {
    for (const [kind, count] of counts) this.#made.set(kind, { key: this.#keyOf(kind), count });
  }

  /**
   * Lets what is made next of a kind have a given id, which is not counted.
   *
   * @param make makes one; what else it makes has ids as always
   */
  give<Made>(kind: IdKind, id: string | undefined, make: () => Made): Made {
    this.#given = id === undefined ? null : { kind, id };
    try {
      return make();
    } finally {
      this.#given = null;
    }
  }

  next(kind: IdKind): string {
    if (this.#given?.kind === kind) {
      const { id } = this.#given;
      this.#given = null;
      return id;
    }
    let made = this.#made.get(kind);
    if (made === undefined) {
      made = { key: this.#keyOf(kind), count: 0 };
      this.#made.set(kind, made);
    }
    const number = seededNumbers(made.key, made.count++);
    let id = `${kind}_011C`;
    // Five characters per 32-bit number: 58⁵ < 2³².
    for (let group = 0; group < 4; group++) {
      let rest = number();
      for (let digit = 0; digit < 5; digit++) {
        id += ALPHABET[rest % 58];
        rest = Math.floor(rest / 58);
      }
    }
    return id;
  }

  #keyOf(kind: IdKind): number {
    return hashText(`${this.#seed}/${kind}`);
  }
}
