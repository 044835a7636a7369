/**
 * The wall clock, which is set back now and then, as one that never goes back: it goes on at its own speed then, until the wall clock is
 * ahead again.
 */
export class SteadyClock {
  #time = Number.NEGATIVE_INFINITY;
  #at = 0;

  /** Milliseconds since 1970. */
  now(): number {
    const at = performance.now();
    const time = Math.max(Date.now(), this.#time + (at - this.#at));
    this.#time = time;
    this.#at = at;
    return Math.floor(time);
  }

  /** Is not before a time from now on. */
  notBefore(time: number): void {
    if (time <= this.now()) return;
    this.#time = time;
    this.#at = performance.now();
  }
}
