import { type Timer, TimerQueue } from "./timer-queue.ts";

/** How the world's time passes: by the wall clock times a factor, at once, or by hand. */
export type Pace = number | "manual";

/** A world's time. Holds all timers, and reports those that are due in order, each at its own instant. */
export interface Clock<Due> {
  /** Whether time passes between timers. At pace 0 it jumps from one to the next. */
  readonly passes: boolean;
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Sets a timer, in milliseconds from now.
   *
   * @param hold milliseconds of the wall clock that pass at least, whatever the pace; a clock at pace 0 reports nothing before; a manual
   * one ignores it
   */
  schedule(milliseconds: number, due: Due, hold?: number): Timer<Due>;
  cancel(timer: Timer<Due>): void;
  /**
   * Lets time pass and runs what is due on the way, each at its own instant, before it resolves.
   *
   * @throws TypeError unless the clock is manual
   */
  advance(milliseconds: number): Promise<void>;
  /**
   * Waits for a time of this clock, outside the world: nothing of a world's state depends on it.
   *
   * @returns whether the time came; false if the clock was stopped before
   */
  sleep(milliseconds: number): Promise<boolean>;
  /** Drops every timer and ends every sleep. */
  stop(): void;
}

/** Longest sleep of the host's timer, below the 2³¹ − 1 ms at which it would fire at once. */
const LONGEST_SLEEP = 2_000_000_000;
/** How many timers a clock without pauses runs before it lets the host read its sockets. */
const BURST = 64;

/** A pending `sleep`: a timer that is not part of the world's state. */
class Sleeper {
  readonly resolve: (elapsed: boolean) => void;

  constructor(resolve: (elapsed: boolean) => void) {
    this.resolve = resolve;
  }
}

abstract class QueueClock<Due> implements Clock<Due> {
  protected readonly timers = new TimerQueue<Due | Sleeper>();
  readonly #onDue: (due: Due) => void;
  readonly #sleepers = new Set<Sleeper>();

  constructor(onDue: (due: Due) => void) {
    this.#onDue = onDue;
  }

  abstract readonly passes: boolean;
  abstract now(): number;
  /** Arranges that the earliest timer is reported when it is due. */
  protected abstract arm(): void;

  protected report(due: Due | Sleeper): void {
    if (!(due instanceof Sleeper)) {
      this.#onDue(due);
      return;
    }
    this.#sleepers.delete(due);
    due.resolve(true);
  }

  /** Lets the wall clock pass before the next report. @returns the least time of this clock that passes meanwhile */
  protected abstract holdBack(hold: number): number;

  schedule(milliseconds: number, due: Due, hold = 0): Timer<Due> {
    const least = hold > 0 ? this.holdBack(hold) : 0;
    const timer = this.timers.add(this.now() + Math.max(least, milliseconds), due) as Timer<Due>;
    this.arm();
    return timer;
  }

  cancel(timer: Timer<Due>): void {
    timer.over = true;
  }

  advance(_milliseconds: number): Promise<void> {
    return Promise.reject(new TypeError("only a manual clock can be advanced: create the mock with clock: manual"));
  }

  sleep(milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      const sleeper = new Sleeper(resolve);
      this.#sleepers.add(sleeper);
      this.timers.add(this.now() + Math.max(0, milliseconds), sleeper);
      this.arm();
    });
  }

  stop(): void {
    this.timers.clear();
    for (const sleeper of this.#sleepers) sleeper.resolve(false);
    this.#sleepers.clear();
  }
}

class ManualClock<Due> extends QueueClock<Due> {
  readonly passes = true;
  #now: number;

  constructor(start: number, onDue: (due: Due) => void) {
    super(onDue);
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  protected arm(): void {}

  protected holdBack(): number {
    return 0;
  }

  /** No time at all needs nobody who lets it pass. */
  override async sleep(milliseconds: number): Promise<boolean> {
    return milliseconds <= 0 || super.sleep(milliseconds);
  }

  override async advance(milliseconds: number): Promise<void> {
    if (!Number.isFinite(milliseconds) || milliseconds < 0) {
      throw new RangeError(`expected milliseconds to advance by, 0 or more, but got ${milliseconds}`);
    }
    const until = this.#now + milliseconds;
    for (let timer = this.timers.takeDue(until); timer; timer = this.timers.takeDue(until)) {
      this.#now = Math.max(this.#now, timer.at);
      this.report(timer.due);
    }
    this.#now = until;
  }
}

/** Follows the wall clock, or with a pace of 0 jumps from one timer to the next. */
class RunningClock<Due> extends QueueClock<Due> {
  readonly #pace: number;
  readonly #start: number;
  readonly #fixed: boolean;
  readonly #origin = performance.now();
  /** For pace 0: how far the timers have come. */
  #reached: number;
  #sleeping: ReturnType<typeof setTimeout> | undefined;
  #wakesAt = Number.POSITIVE_INFINITY;
  /** For pace 0: the instant of the wall clock before which nothing is reported. */
  #heldUntil = 0;

  constructor(pace: number, start: number | undefined, onDue: (due: Due) => void) {
    super(onDue);
    this.#pace = pace;
    this.#fixed = start !== undefined;
    this.#start = start ?? Date.now();
    this.#reached = this.#start;
  }

  get passes(): boolean {
    return this.#pace > 0;
  }

  now(): number {
    const passed = performance.now() - this.#origin;
    if (this.#pace > 0) return Math.floor(this.#start + passed * this.#pace);
    // With a start of its own the world stands still between timers, so that runs repeat exactly.
    return this.#fixed ? this.#reached : Math.max(this.#reached, Math.floor(this.#start + passed));
  }

  protected arm(): void {
    const at = this.timers.nextAt;
    if (at === undefined || at >= this.#wakesAt) return;
    clearTimeout(this.#sleeping);
    this.#wakesAt = at;
    const held = Math.ceil(this.#heldUntil - performance.now());
    const wait = this.#pace > 0 ? Math.ceil((at - this.now()) / this.#pace) : held;
    this.#sleeping = setTimeout(() => this.#run(), Math.min(Math.max(0, wait), LONGEST_SLEEP));
  }

  protected holdBack(hold: number): number {
    if (this.#pace > 0) return hold * this.#pace;
    this.#heldUntil = performance.now() + hold;
    // What is armed already waits for the hold, too.
    this.#wakesAt = Number.POSITIVE_INFINITY;
    return 0;
  }

  #run(): void {
    // Timers that these ones set wait for the next wake-up below.
    this.#wakesAt = Number.NEGATIVE_INFINITY;
    for (let ran = 0; ran < BURST; ran++) {
      const timer = this.timers.takeDue(this.#pace > 0 ? this.now() : Number.POSITIVE_INFINITY);
      if (!timer) break;
      // A sleep is none of the world's business.
      if (!(timer.due instanceof Sleeper)) this.#reached = Math.max(this.#reached, timer.at);
      this.report(timer.due);
    }
    this.#wakesAt = Number.POSITIVE_INFINITY;
    this.arm();
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
 * @param onDue what a timer that is due is reported to, synchronously and one at a time
 */
export function createClock<Due>(pace: Pace, start: number | undefined, onDue: (due: Due) => void): Clock<Due> {
  return pace === "manual"
    ? new ManualClock(start ?? Date.UTC(2026, 10, 18, 9), onDue)
    : new RunningClock(pace, start, onDue);
}
