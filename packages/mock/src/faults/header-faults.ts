import type { OperationId } from "@managed-agents/types";
import type { Fault } from "./fault.ts";
import { parseFaultHeader } from "./fault-header.ts";
import { fits, isDue } from "./fault-plan.ts";

/** Texts whose requests are counted. Of more, the one that has been silent longest is forgotten, and counts from 1 again. */
const MOST_TEXTS = 256;

/**
 * The faults that requests ask for by header. One that says `nth` or `times` counts the requests that carry the same text, so that a
 * client which sends it with every call fails some of them; any other meets each request that carries it.
 */
export class HeaderFaults {
  readonly #seen = new Map<string, number[]>();

  /**
   * Counts a request, and says which of the faults it asks for meet it.
   *
   * @throws TypeError that says what is wrong with the header
   */
  meet(header: string, operation: OperationId, sessionId: string | undefined): Fault[] {
    const faults = parseFaultHeader(header);
    const counts = faults.some(isCounted) ? this.#countsOf(header) : [];
    return faults.filter((fault, index) => {
      if (!fits(fault, operation, sessionId)) return false;
      if (!isCounted(fault)) return true;
      const count = (counts[index] ?? 0) + 1;
      counts[index] = count;
      return isDue(fault, count);
    });
  }

  /** The counts of each text, the one that has been silent longest first. */
  get state(): readonly (readonly [string, readonly number[]])[] {
    return [...this.#seen];
  }

  /** Goes on from the counts of another one. */
  restore(counts: readonly (readonly [string, readonly number[]])[]): void {
    this.#seen.clear();
    for (const [text, seen] of counts) this.#seen.set(text, [...seen]);
  }

  /** Counts from 1 again. */
  clear(): void {
    this.#seen.clear();
  }

  #countsOf(header: string): number[] {
    const counts = this.#seen.get(header) ?? [];
    // Deleted first, so that the map stays in the order of use.
    this.#seen.delete(header);
    this.#seen.set(header, counts);
    const [oldest] = this.#seen.keys();
    if (this.#seen.size > MOST_TEXTS && oldest !== undefined) this.#seen.delete(oldest);
    return counts;
  }
}

const isCounted = ({ nth, times }: Fault): boolean => nth !== undefined || times !== undefined;
