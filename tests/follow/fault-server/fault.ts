/**
 * What goes wrong. The words are those of the emulator's faults, so that one trap can be set in both; what they do is written here again.
 * Counts are from 1.
 */
export interface Fault {
  readonly kind: string;
  readonly operation?: string | undefined;
  /** The first request that it meets, among those of its operation. Default 1. */
  readonly nth?: number | undefined;
  /** How many requests it meets; 0 is all. Default 1. */
  readonly times?: number | undefined;
  readonly after_events?: number | undefined;
  readonly after_bytes?: number | undefined;
  readonly event?: number | undefined;
  readonly status?: number | undefined;
  readonly retry_after?: number | undefined;
  readonly keep?: number | undefined;
  readonly ms?: number | undefined;
}

const KINDS = new Set([
  ...["status", "reset", "apply_then_drop", "delay", "list_lag", "status_lag"],
  ...["cut", "stall", "end", "error_event", "duplicate", "unknown_event", "malformed", "shed_previews", "blank_ids"],
]);

/** The faults of one server, and how many requests each has seen. */
export class FaultPlan {
  readonly #planned: { readonly fault: Fault; seen: number }[];

  constructor(faults: readonly Fault[]) {
    for (const { kind } of faults) if (!KINDS.has(kind)) throw new TypeError(`the fault server has no fault ${kind}`);
    this.#planned = faults.map((fault) => ({ fault, seen: 0 }));
  }

  /** Whether no request to an operation will be met any more. */
  isSpent(operation: string): boolean {
    return this.#planned.every(
      ({ fault: { operation: only, nth = 1, times = 1 }, seen }) =>
        only !== operation || (times !== 0 && seen >= nth + times - 1),
    );
  }

  /** Counts a request, and gives the faults that meet it. */
  meet(operation: string): Fault[] {
    return this.#planned.flatMap((planned) => {
      const { operation: only, nth = 1, times = 1 } = planned.fault;
      if (only !== undefined && only !== operation) return [];
      planned.seen++;
      return planned.seen >= nth && (times === 0 || planned.seen < nth + times) ? [planned.fault] : [];
    });
  }
}
