import type { Clock, Pace } from "./clock.ts";
import { type Timer, TimerQueue } from "./timer-queue.ts";

/** Everything that a driven clock is, as plain data. The timers are kept by whoever keeps the clock. */
export interface DrivenClockState<Due> {
  /** The time of the world. */
  readonly now: number;
  /** Where the world's time begins, and the instant of the wall clock at which it did. */
  readonly start: number;
  readonly origin: number;
  /** The instant of the wall clock of the last entry. */
  readonly wall: number;
  /** For pace 0: the instant of the wall clock before which nothing is due. */
  readonly heldUntil: number;
  /** The ordinal of the next timer. */
  readonly nextOrdinal: number;
  readonly timers: readonly Pick<Timer<Due>, "at" | "ordinal" | "due">[];
}

/** How many timers one tick of a clock at pace 0 runs. */
const BURST = 64;

interface Sleeper {
  readonly until: number;
  readonly resolve: (elapsed: boolean) => void;
}

/**
 * A clock that moves only when it is told the wall time of an entry of a log, so that the same entries give the same times wherever they
 * are applied. Times of the wall clock are milliseconds since 1970.
 */
export class DrivenClock<Due> implements Clock<Due> {
  readonly #pace: Pace;
  /** Whether the world has a start of its own, so that at pace 0 it stands still between timers. */
  readonly #fixed: boolean;
  readonly #start: number;
  readonly #origin: number;
  readonly #onDue: (due: Due) => void;
  readonly #timers: TimerQueue<Due>;
  readonly #sleepers = new Map<Sleeper, ReturnType<typeof setTimeout> | null>();
  #now: number;
  #wall: number;
  #heldUntil = 0;
  /** The time that reads see since the last entry; null if there was none. */
  #reading: number | null = null;
  /** The latest time that a read has seen: none sees an earlier one. */
  #read = Number.NEGATIVE_INFINITY;

  /**
   * @param start where the world's time begins; as for `createClock`
   * @param origin the instant of the wall clock at which the world begins
   * @param state goes on from there
   */
  constructor(
    pace: Pace,
    start: number | undefined,
    origin: number,
    onDue: (due: Due) => void,
    state?: DrivenClockState<Due>,
  ) {
    this.#pace = pace;
    this.#fixed = start !== undefined;
    this.#onDue = onDue;
    this.#start = state?.start ?? start ?? (pace === "manual" ? Date.UTC(2026, 10, 18, 9) : origin);
    this.#origin = state?.origin ?? origin;
    this.#now = state?.now ?? this.#start;
    this.#wall = state?.wall ?? origin;
    this.#heldUntil = state?.heldUntil ?? 0;
    this.#timers = new TimerQueue<Due>();
    if (state !== undefined) this.#timers.restore(state.timers, state.nextOrdinal);
  }

  get passes(): boolean {
    return this.#pace !== 0;
  }

  now(): number {
    return this.#reading ?? this.#now;
  }

  schedule(milliseconds: number, due: Due, hold = 0): Timer<Due> {
    let least = 0;
    if (hold > 0 && typeof this.#pace === "number") {
      if (this.#pace > 0) least = hold * this.#pace;
      else this.#heldUntil = this.#wall + hold;
    }
    return this.#timers.add(this.#now + Math.max(least, milliseconds), due);
  }

  cancel(timer: Timer<Due>): void {
    timer.over = true;
    // Later: another one may take its place.
    if (this.#pace === 0 && this.#sleepers.size > 0) setTimeout(() => this.#wakeAtOnce(), 0);
  }

  /** @throws TypeError: whoever keeps the log logs the advance, and calls `advanceBy` when it is applied */
  advance(): Promise<void> {
    return Promise.reject(new TypeError("a clock that a log drives is advanced by an entry of the log"));
  }

  /** Goes on with a manual clock. @throws TypeError unless it is one, RangeError unless the milliseconds are 0 or more */
  advanceBy(milliseconds: number): void {
    if (this.#pace !== "manual") {
      throw new TypeError("only a manual clock can be advanced: create the mock with clock: manual");
    }
    if (!Number.isFinite(milliseconds) || milliseconds < 0) {
      throw new RangeError(`expected milliseconds to advance by, 0 or more, but got ${milliseconds}`);
    }
    const until = this.#now + milliseconds;
    this.#runUntil(until);
    this.#now = until;
    for (const sleeper of this.#sleepers.keys()) if (sleeper.until <= until) this.#wake(sleeper, true);
  }

  /** An entry comes: what is due by its time happens first, each at its own time. At pace 0 nothing does; see `tick`. */
  enter(wall: number): void {
    this.#reading = null;
    this.#wall = Math.max(this.#wall, wall);
    if (this.#pace === "manual") return;
    const until = this.#timeAt(this.#wall);
    if (this.#pace > 0) this.#runUntil(until);
    this.#now = Math.max(this.#now, until);
  }

  /** At pace 0, lets the next timers come, 64 at most, unless they are held. Call `enter` before. */
  tick(): void {
    if (this.#pace !== 0 || this.#wall < this.#heldUntil) return;
    for (let ran = 0; ran < BURST; ran++) {
      const timer = this.#timers.takeDue(Number.POSITIVE_INFINITY);
      if (!timer) break;
      this.#now = Math.max(this.#now, timer.at);
      this.#onDue(timer.due);
    }
    this.#wakeAtOnce();
  }

  /** Sets the time that reads see until the next entry comes. */
  read(wall: number): void {
    if (this.#pace === "manual") return;
    this.#reading = Math.max(this.#now, this.#read, this.#timeAt(Math.max(this.#wall, wall)));
    this.#read = this.#reading;
  }

  /** When a tick would let something happen, as an instant of the wall clock; undefined while nothing waits for time. */
  get wakesAt(): number | undefined {
    const at = this.#timers.nextAt;
    if (at === undefined || this.#pace === "manual") return undefined;
    if (this.#pace === 0) return this.#heldUntil;
    return this.#origin + Math.ceil((at - this.#start) / this.#pace);
  }

  /** What the clock is now. Timers that are over are left out. */
  get state(): DrivenClockState<Due> {
    const { timers, nextOrdinal } = this.#timers.state;
    return {
      ...{ now: this.#now, start: this.#start, origin: this.#origin, wall: this.#wall },
      ...{ heldUntil: this.#heldUntil, nextOrdinal, timers },
    };
  }

  /** The timers that wait, by ordinal, so that records that are restored hold those that are reported. */
  get timers(): ReadonlyMap<number, Timer<Due>> {
    return this.#timers.waiting;
  }

  /** Waits in the process: no entry follows from it. */
  sleep(milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      const sleeper: Sleeper = { until: this.now() + milliseconds, resolve };
      if (this.#pace === "manual") {
        if (milliseconds <= 0) resolve(true);
        else this.#sleepers.set(sleeper, null);
        return;
      }
      if (this.#pace === 0) {
        this.#sleepers.set(
          sleeper,
          setTimeout(() => this.#wakeAtOnce(), 0),
        );
        return;
      }
      const wait = Math.min(milliseconds / this.#pace, 2_000_000_000);
      this.#sleepers.set(
        sleeper,
        setTimeout(() => this.#wake(sleeper, true), wait),
      );
    });
  }

  stop(): void {
    this.#timers.clear();
    for (const sleeper of this.#sleepers.keys()) this.#wake(sleeper, false);
  }

  #timeAt(wall: number): number {
    if (this.#pace === "manual") return this.#now;
    if (this.#pace > 0) return Math.floor(this.#start + (wall - this.#origin) * this.#pace);
    return this.#fixed ? this.#now : this.#start + (wall - this.#origin);
  }

  #runUntil(until: number): void {
    for (let timer = this.#timers.takeDue(until); timer; timer = this.#timers.takeDue(until)) {
      this.#now = Math.max(this.#now, timer.at);
      this.#onDue(timer.due);
    }
  }

  /** At pace 0 a sleep ends behind the timers that are due before it. */
  #wakeAtOnce(): void {
    const { nextAt = Number.POSITIVE_INFINITY } = this.#timers;
    for (const sleeper of this.#sleepers.keys()) if (sleeper.until < nextAt) this.#wake(sleeper, true);
  }

  #wake(sleeper: Sleeper, elapsed: boolean): void {
    clearTimeout(this.#sleepers.get(sleeper) ?? undefined);
    this.#sleepers.delete(sleeper);
    sleeper.resolve(elapsed);
  }
}
