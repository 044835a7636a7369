import type { LogHome } from "../../world-log/log-home.ts";

/** The wall clock of the home of a log, as far as this process knows it. Milliseconds since 1970. */
export class HomeTime {
  readonly #home: Pick<LogHome, "now">;
  /** What it said last, and when, as `performance.now()` counts. */
  #seen = { time: 0, at: 0 };

  constructor(home: Pick<LogHome, "now">, began: number) {
    this.#home = home;
    this.see(began);
  }

  /** Notes the time that the home has said just now, such as that of an entry. */
  see(time: number): void {
    this.#seen = { time: Math.max(this.#seen.time, time), at: performance.now() };
  }

  /** Never later than the home says, so that what is read now is not later than the next entry. */
  get now(): number {
    const { time, at } = this.#seen;
    const now = this.#home.now?.();
    return now === undefined ? Math.floor(time + (performance.now() - at)) : Math.max(now, time);
  }
}
