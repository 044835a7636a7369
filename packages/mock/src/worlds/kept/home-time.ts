import type { LogHome } from "../../world-log/log-home.ts";

/** The wall clock of the home of a log, as far as this process knows it. */
export class HomeTime {
  readonly #home: Pick<LogHome, "shared">;
  /** The time of the last entry, and when that came, as `performance.now()` counts. */
  #seen = { time: 0, at: 0 };

  constructor(home: Pick<LogHome, "shared">, began: number) {
    this.#home = home;
    this.see(began);
  }

  /** Notes the time of an entry that has come. */
  see(time: number): void {
    this.#seen = { time: Math.max(this.#seen.time, time), at: performance.now() };
  }

  /** Milliseconds since 1970: never later than the home says, so that what is read now is not later than the next entry. */
  get now(): number {
    const { time, at } = this.#seen;
    return this.#home.shared ? Math.floor(time + (performance.now() - at)) : Math.max(Date.now(), time);
  }
}
