import { type Timer, TimerQueue } from "./timer-queue.ts";

/** How the world's time passes: by the wall clock times a factor, at once, or by hand. */
export type Pace = number | "manual";

/** The world's time. Everything that waits, waits here. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs something after a time in milliseconds, in order with everything else that is due. */
  after(milliseconds: number, run: () => void): Timer;
  cancel(timer: Timer): void;
  /**
   * Lets time pass and runs what is due on the way, each at its own instant, before it resolves.
   *
   * @throws TypeError unless the clock is manual
   */
  advance(milliseconds: number): Promise<void>;
  /** Resolves after a time of this clock. */
  sleep(milliseconds: number): Promise<void>;
  /** Drops everything that waits. */
  stop(): void;
}

/** Longest sleep of the host's timer, below the 2³¹ − 1 ms at which it would fire at once. */
const LONGEST_SLEEP = 2_000_000_000;
/** How many timers a clock without pauses runs before it lets the host read its sockets. */
const BURST = 64;

abstract class QueueClock implements Clock {
  protected readonly timers = new TimerQueue();
  abstract now(): number;
  protected abstract wake(): void;

  after(milliseconds: number, run: () => void): Timer {
    const timer = this.timers.add(this.now() + Math.max(0, milliseconds), run);
    this.wake();
    return timer;
  }

  cancel(timer: Timer): void {
    timer.run = null;
  }

  advance(_milliseconds: number): Promise<void> {
    return Promise.reject(new TypeError("only a manual clock can be advanced: create the mock with clock: manual"));
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => void this.after(milliseconds, resolve));
  }

  stop(): void {
    this.timers.clear();
  }
}

class ManualClock extends QueueClock {
  #now: number;

  constructor(start: number) {
    super();
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  protected wake(): void {}

  override async advance(milliseconds: number): Promise<void> {
    if (!Number.isFinite(milliseconds) || milliseconds < 0) {
      throw new RangeError(`expected milliseconds to advance by, 0 or more, but got ${milliseconds}`);
    }
    const until = this.#now + milliseconds;
    for (let timer = this.timers.takeDue(until); timer; timer = this.timers.takeDue(until)) {
      this.#now = Math.max(this.#now, timer.due);
      timer.run?.();
      timer.run = null;
    }
    this.#now = until;
  }
}

/** Follows the wall clock, or with a pace of 0 jumps from one timer to the next. */
class RunningClock extends QueueClock {
  readonly #pace: number;
  readonly #start: number;
  readonly #fixed: boolean;
  readonly #origin = performance.now();
  /** For pace 0: how far the timers have come. */
  #reached: number;
  #sleeping: ReturnType<typeof setTimeout> | undefined;
  #wakesAt = Number.POSITIVE_INFINITY;

  constructor(pace: number, start: number | undefined) {
    super();
    this.#pace = pace;
    this.#fixed = start !== undefined;
    this.#start = start ?? Date.now();
    this.#reached = this.#start;
  }

  now(): number {
    const passed = performance.now() - this.#origin;
    if (this.#pace > 0) return Math.floor(this.#start + passed * this.#pace);
    // With a start of its own the world stands still between timers, so that runs repeat exactly.
    return this.#fixed ? this.#reached : Math.max(this.#reached, Math.floor(this.#start + passed));
  }

  protected wake(): void {
    const due = this.timers.nextDue;
    if (due === undefined || due >= this.#wakesAt) return;
    clearTimeout(this.#sleeping);
    this.#wakesAt = due;
    const wait = this.#pace > 0 ? Math.ceil((due - this.now()) / this.#pace) : 0;
    this.#sleeping = setTimeout(() => this.#run(), Math.min(Math.max(0, wait), LONGEST_SLEEP));
  }

  #run(): void {
    // Timers that these ones set wait for the next wake-up below.
    this.#wakesAt = Number.NEGATIVE_INFINITY;
    for (let ran = 0; ran < BURST; ran++) {
      const timer = this.timers.takeDue(this.#pace > 0 ? this.now() : Number.POSITIVE_INFINITY);
      if (!timer) break;
      this.#reached = Math.max(this.#reached, timer.due);
      timer.run?.();
      timer.run = null;
    }
    this.#wakesAt = Number.POSITIVE_INFINITY;
    this.wake();
  }

  override stop(): void {
    super.stop();
    clearTimeout(this.#sleeping);
    this.#wakesAt = Number.POSITIVE_INFINITY;
  }
}

/**
 * @param pace 1 is real time, 10 is ten times as fast, 0 is at once, `manual` waits for `advance`
 * @param start where the world's time begins, in milliseconds since 1970; a running clock begins now if none is given, a manual one at
 * 2026-11-18T09:00:00Z
 */
export function createClock(pace: Pace, start?: number): Clock {
  return pace === "manual" ? new ManualClock(start ?? Date.UTC(2026, 10, 18, 9)) : new RunningClock(pace, start);
}
