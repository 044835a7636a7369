/** Most unread bytes of a stalled connection, and of one that reads slowly. */
const MAX_STALLED_BYTES = 8 * 1024 * 1024;
const MAX_BUFFERED_BYTES = 256 * 1024 * 1024;
/** Writes in a row without a read after which a connection counts as stalled. A single write, however big, does not. */
const MAX_STALLED_WRITES = 8;

/** Decides when one connection is too far behind, so that what is buffered for it stays bounded. */
export class Backlog {
  #lastBuffered = 0;
  #stalledWrites = 0;

  /**
   * Records how much is buffered before another write.
   *
   * @param buffered bytes that the reader has not taken
   * @returns whether the connection has to be broken
   */
  isTooLong(buffered: number): boolean {
    this.#stalledWrites = buffered > 0 && buffered >= this.#lastBuffered ? this.#stalledWrites + 1 : 0;
    this.#lastBuffered = buffered;
    return buffered > MAX_BUFFERED_BYTES || (buffered > MAX_STALLED_BYTES && this.#stalledWrites >= MAX_STALLED_WRITES);
  }
}
