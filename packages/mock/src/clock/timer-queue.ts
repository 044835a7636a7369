/** Something that is due at an instant, as data. The queue does not interpret `due`. */
export interface Timer<Due> {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Order among timers of the same instant. */
  readonly ordinal: number;
  readonly due: Due;
  /** Whether it has been taken out or cancelled. */
  over: boolean;
}

type Instant = Pick<Timer<unknown>, "at" | "ordinal">;

const earlier = (a: Instant, b: Instant): boolean => a.at < b.at || (a.at === b.at && a.ordinal < b.ordinal);

/** A binary heap of timers: the earliest first, equal ones in the order they were set. */
export class TimerQueue<Due> {
  readonly #heap: Timer<Due>[] = [];
  #ordinal = 0;

  add(at: number, due: Due): Timer<Due> {
    const timer: Timer<Due> = { at, ordinal: this.#ordinal++, due, over: false };
    const heap = this.#heap;
    let index = heap.length;
    heap.push(timer);
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = heap[parent] as Timer<Due>;
      if (!earlier(timer, above)) break;
      heap[index] = above;
      index = parent;
    }
    heap[index] = timer;
    return timer;
  }

  /** When the next timer is due; undefined if none waits. */
  get nextAt(): number | undefined {
    this.#dropCancelled();
    return this.#heap[0]?.at;
  }

  /** Takes the earliest timer out if it is due at `now` or before. */
  takeDue(now: number): Timer<Due> | undefined {
    this.#dropCancelled();
    const first = this.#heap[0];
    if (first === undefined || first.at > now) return undefined;
    this.#pop();
    first.over = true;
    return first;
  }

  clear(): void {
    this.#heap.length = 0;
  }

  /** What waits, earliest first, and the ordinal of the next timer. */
  get state(): { readonly timers: readonly Timer<Due>[]; readonly nextOrdinal: number } {
    const timers = this.#heap.filter(({ over }) => !over).sort((one, other) => (earlier(one, other) ? -1 : 1));
    return { timers, nextOrdinal: this.#ordinal };
  }

  /** Fills an empty queue with timers of another one, which keep their ordinals. */
  restore(timers: readonly Pick<Timer<Due>, "at" | "ordinal" | "due">[], nextOrdinal: number): void {
    for (const { at, ordinal, due } of timers) {
      this.#ordinal = ordinal;
      this.add(at, due);
    }
    this.#ordinal = nextOrdinal;
  }

  /** What waits, by ordinal. */
  get waiting(): ReadonlyMap<number, Timer<Due>> {
    return new Map(this.#heap.filter(({ over }) => !over).map((timer) => [timer.ordinal, timer]));
  }

  #dropCancelled(): void {
    while (this.#heap[0]?.over) this.#pop();
  }

  #pop(): void {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (last === undefined || last === first) return;
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && earlier(heap[child + 1] as Timer<Due>, heap[child] as Timer<Due>)) child++;
      if (!earlier(heap[child] as Timer<Due>, last)) break;
      heap[index] = heap[child] as Timer<Due>;
      index = child;
    }
    heap[index] = last;
  }
}
