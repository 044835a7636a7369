/** Bytes that may wait for a reader who does not read, and that may wait for one who reads slowly. */
const MAX_UNREAD = 8 * 1024 * 1024;
const MAX_WAITING = 256 * 1024 * 1024;
/** Writes in a row after which a reader who took nothing is held to read no more. One big event is no reason to break off. */
const PATIENCE = 8;

/** Watches what waits for one reader, so that nobody's silence fills the memory. */
export class Backlog {
  #waited = 0;
  #unread = 0;

  /**
   * Notes how much waits before another write.
   *
   * @param waiting bytes that the reader has not taken
   * @returns whether the connection has to be broken
   */
  isTooLong(waiting: number): boolean {
    this.#unread = waiting > 0 && waiting >= this.#waited ? this.#unread + 1 : 0;
    this.#waited = waiting;
    return waiting > MAX_WAITING || (waiting > MAX_UNREAD && this.#unread >= PATIENCE);
  }
}
