/** Something that is due at an instant of the world's time. */
export interface Timer {
  readonly due: number;
  readonly ordinal: number;
  /** Null once it ran or was cancelled. */
  run: (() => void) | null;
}

const earlier = (a: Timer, b: Timer): boolean => a.due < b.due || (a.due === b.due && a.ordinal < b.ordinal);

/** A binary heap of timers: the earliest first, equal ones in the order they were set. */
export class TimerQueue {
  readonly #heap: Timer[] = [];
  #ordinal = 0;

  add(due: number, run: () => void): Timer {
    const timer: Timer = { due, ordinal: this.#ordinal++, run };
    const heap = this.#heap;
    let index = heap.length;
    heap.push(timer);
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = heap[parent] as Timer;
      if (!earlier(timer, above)) break;
      heap[index] = above;
      index = parent;
    }
    heap[index] = timer;
    return timer;
  }

  /** When the next timer is due; undefined if none waits. */
  get nextDue(): number | undefined {
    this.#dropCancelled();
    return this.#heap[0]?.due;
  }

  /** Takes the earliest timer out if it is due at `now` or before. */
  takeDue(now: number): Timer | undefined {
    this.#dropCancelled();
    const first = this.#heap[0];
    return first !== undefined && first.due <= now ? this.#pop() : undefined;
  }

  clear(): void {
    this.#heap.length = 0;
  }

  #dropCancelled(): void {
    while (this.#heap[0]?.run === null) this.#pop();
  }

  #pop(): Timer | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (last === undefined || last === first) return first;
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && earlier(heap[child + 1] as Timer, heap[child] as Timer)) child++;
      if (!earlier(heap[child] as Timer, last)) break;
      heap[index] = heap[child] as Timer;
      index = child;
    }
    heap[index] = last;
    return first;
  }
}
