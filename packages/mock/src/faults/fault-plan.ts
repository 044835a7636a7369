import type { OperationId } from "@managed-agents/types";
import { checkFault, type Fault } from "./fault.ts";

interface Planned {
  readonly fault: Fault;
  /** Requests that it fits so far. */
  seen: number;
}

/** Faults that wait for their requests. */
export class FaultPlan {
  #planned: Planned[] = [];

  get isEmpty(): boolean {
    return this.#planned.length === 0;
  }

  /**
   * Plans a fault. Several can meet one request; they act together.
   *
   * @returns a function that takes it back
   * @throws TypeError if the fault is not one
   */
  add(fault: Fault): () => void {
    const planned: Planned = { fault: checkFault(fault), seen: 0 };
    this.#planned.push(planned);
    return () => {
      this.#planned = this.#planned.filter((other) => other !== planned);
    };
  }

  /** Takes every fault back. */
  clear(): void {
    this.#planned = [];
  }

  /** The faults that wait, for people and tests. */
  list(): readonly Fault[] {
    return this.#planned.map(({ fault }) => fault);
  }

  /** Counts a request, and says which faults meet it. */
  meet(operation: OperationId, sessionId: string | undefined): Fault[] {
    const met: Fault[] = [];
    for (const planned of this.#planned) {
      const { fault } = planned;
      if (!fits(fault, operation, sessionId)) continue;
      planned.seen++;
      if (isDue(fault, planned.seen)) met.push(fault);
    }
    this.#planned = this.#planned.filter(({ fault, seen }) => !isSpent(fault, seen));
    return met;
  }
}

/** Whether a fault is meant for requests of an operation and a session. */
export function fits(fault: Fault, operation: OperationId, sessionId: string | undefined): boolean {
  if (fault.operation !== undefined && fault.operation !== operation) return false;
  return fault.session_id === undefined || fault.session_id === sessionId;
}

/** Whether a fault meets the request that is the n-th to fit it. */
export function isDue({ nth = 1, times = 1 }: Fault, seen: number): boolean {
  return seen >= nth && (times === 0 || seen < nth + times);
}

const isSpent = ({ nth = 1, times = 1 }: Fault, seen: number): boolean => times !== 0 && seen >= nth + times - 1;
