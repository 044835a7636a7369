/** Keys of one world that outlive its epochs. */
export interface WorldKeys {
  /** A hash: epoch, time, header, and the position of the last entry. */
  readonly head: string;
}

/** Keys of one epoch of a world. */
export interface EpochKeys extends WorldKeys {
  /** A stream. */
  readonly log: string;
  /** A hash: the position of the newest snapshot, of the one before it, and its records. */
  readonly snapshot: string;
  /** A hash: bytes by SHA-256. */
  readonly bytes: string;
  /** A sorted set: SHA-256 of bytes that are not in use, by the second in which that was first noticed. */
  readonly unused: string;
}

/** Names the keys of a store. @param prefix what they all begin with, those of a world behind a brace */
export class Keys {
  /** A sorted set: the names of all worlds. */
  readonly worlds: string;
  readonly #prefix: string;

  constructor(prefix: string) {
    this.#prefix = prefix;
    this.worlds = `${prefix}:worlds`;
  }

  of(world: string): WorldKeys {
    return { head: `{${this.#prefix}:${world}}:head` };
  }

  ofEpoch(world: string, epoch: string): EpochKeys {
    const base = `{${this.#prefix}:${world}}`;
    const own = `${base}:${epoch}`;
    return {
      head: `${base}:head`,
      log: `${own}:log`,
      snapshot: `${own}:snapshot`,
      bytes: `${own}:bytes`,
      unused: `${own}:unused`,
    };
  }
}
