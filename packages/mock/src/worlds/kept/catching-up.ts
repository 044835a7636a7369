import { LogGone, NotKept, OutcomeUnknown } from "../../world-log/log-error.ts";
import type { LogHome, Position } from "../../world-log/log-home.ts";

interface Reader {
  readonly position: Position;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** What catching up needs of its world. */
export interface CatchingUpParts {
  readonly home: LogHome;
  /** The position of the last entry. */
  readonly last: () => Promise<Position>;
  /** The last entry that was applied. */
  readonly applied: () => Position;
  /** The log is not the one that was followed. */
  readonly onLost: (why: string) => void;
}

const CLOSED = "the world was closed";

/** Lets reads wait until every entry that was kept when they came is applied. */
export class CatchingUp {
  readonly #parts: CatchingUpParts;
  /** How long a read waits at most, in milliseconds. */
  readonly #limit: number;
  #readers: Reader[] = [];
  /** What asks for the last position now, shared by all reads of one loop turn. */
  #asking: Promise<boolean> | null = null;
  #isOver = false;

  constructor(parts: CatchingUpParts, limit: number) {
    this.#parts = parts;
    this.#limit = limit;
  }

  /** @returns false while the home is away @throws LogGone if the log is not the one that was followed; NotKept if it takes too long */
  wait(): Promise<boolean> {
    this.#asking ??= this.#ask();
    return this.#asking;
  }

  /** Lets those go on that waited for what is applied now. */
  applied(): void {
    if (this.#readers.length === 0) return;
    const { home, applied } = this.#parts;
    const now = applied();
    const isDone = ({ position }: Reader): boolean => home.compare(position, now) <= 0;
    const done = this.#readers.filter(isDone);
    this.#readers = this.#readers.filter((reader) => !isDone(reader));
    for (const { resolve } of done) resolve();
  }

  /** Nothing is applied any more. */
  end(): void {
    this.#isOver = true;
    const readers = this.#readers;
    this.#readers = [];
    for (const { reject } of readers) reject(new LogGone(CLOSED));
  }

  async #ask(): Promise<boolean> {
    await new Promise((resolve) => setImmediate(resolve));
    // A read that comes from now on may know of an entry that this answer does not.
    this.#asking = null;
    const { home, last, applied, onLost } = this.#parts;
    // What is applied while the answer is on its way may be younger than the answer.
    const before = applied();
    let position: Position;
    try {
      position = await last();
    } catch (error) {
      if (error instanceof LogGone) onLost(error.message);
      if (this.#isOver) throw new LogGone(CLOSED);
      if (error instanceof NotKept || error instanceof OutcomeUnknown) return false;
      throw error;
    }
    // In a world that was let go of meanwhile, nothing more is applied.
    if (this.#isOver) throw new LogGone(CLOSED);
    if (home.compare(position, before) < 0) {
      onLost("the store has lost entries");
      throw new LogGone("the store has lost entries");
    }
    if (home.compare(position, applied()) > 0) await this.#until(position);
    return true;
  }

  #until(position: Position): Promise<void> {
    return new Promise((resolve, reject) => {
      const limit = setTimeout(() => {
        this.#readers = this.#readers.filter((reader) => reader !== mine);
        reject(new NotKept("the store is slow to answer"));
      }, this.#limit);
      const settled =
        <Value>(settle: (value: Value) => void) =>
        (value: Value): void => {
          clearTimeout(limit);
          settle(value);
        };
      const mine: Reader = { position, resolve: settled<void>(resolve), reject: settled(reject) };
      this.#readers.push(mine);
    });
  }
}
