/** When a tick that came while another one was on its way is tried again, in milliseconds. */
const AGAIN = 5;
/** Longest sleep of the host's timer, below the 2³¹ − 1 ms at which it would fire at once. */
const LONGEST = 2_000_000_000;

/** Proposes a tick when the next timer of a world is due. */
export class Ticker {
  readonly #propose: () => Promise<void>;
  /** The least time between two ticks, in milliseconds of the wall clock. */
  readonly #least: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wakesAt = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;
  #isProposing = false;
  #isOver = false;

  constructor(propose: () => Promise<void>, least: number) {
    this.#propose = propose;
    this.#least = least;
  }

  /** Proposes in so many milliseconds, or as soon as may be. Replaces what was armed. */
  arm(milliseconds: number): void {
    if (this.#isOver) return;
    const now = performance.now();
    const at = Math.max(now + milliseconds, this.#last + this.#least);
    if (this.#timer !== undefined && Math.abs(at - this.#wakesAt) < 1) return;
    this.cancel();
    this.#wakesAt = at;
    this.#timer = setTimeout(() => void this.#run(), Math.min(LONGEST, Math.max(0, Math.ceil(at - now))));
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  stop(): void {
    this.#isOver = true;
    this.cancel();
  }

  async #run(): Promise<void> {
    this.#timer = undefined;
    if (this.#isProposing) {
      this.arm(AGAIN);
      return;
    }
    this.#isProposing = true;
    this.#last = performance.now();
    try {
      await this.#propose();
    } finally {
      this.#isProposing = false;
    }
  }
}
