import type { OperationId } from "@managed-agents/types";
import { checkFault, type Fault } from "./fault.ts";

/** A fault of a plan, as data. */
export interface PlannedState {
  readonly id: string;
  readonly fault: Fault;
  /** Requests that it fits so far. */
  seen: number;
}

/** A fault that is planned, for those who list faults and take one back. */
export interface PlannedFault {
  /** Of this plan alone: `fault_1`. */
  readonly id: string;
  readonly fault: Fault;
  /** How many requests it is still to meet; null for all. */
  readonly remaining: number | null;
}

/** Faults that wait for their requests. */
export class FaultPlan {
  #planned: PlannedState[] = [];
  #made = 0;

  /** What is planned, and how many faults have been so far. */
  get state(): { readonly planned: readonly PlannedState[]; readonly made: number } {
    return { planned: this.#planned, made: this.#made };
  }

  /** Goes on from the state of another plan. */
  restore(planned: readonly PlannedState[], made: number): void {
    this.#planned = [...planned];
    this.#made = made;
  }

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
    const { id } = this.plan(fault);
    return () => void this.remove(id);
  }

  /** As `add`. @returns what was planned, with its id */
  plan(fault: Fault): PlannedFault {
    const planned: PlannedState = { id: `fault_${this.#made + 1}`, fault: checkFault(fault), seen: 0 };
    this.#made++;
    this.#planned.push(planned);
    return entryOf(planned);
  }

  /** Takes one fault back. @returns false if there is none of this id, or no more */
  remove(id: string): boolean {
    const before = this.#planned.length;
    this.#planned = this.#planned.filter((other) => other.id !== id);
    return this.#planned.length < before;
  }

  /** Takes every fault back. Ids go on, so that none stands for two. */
  clear(): void {
    this.#planned = [];
  }

  /** The faults that wait, with their ids, in the order they were planned. */
  entries(): readonly PlannedFault[] {
    return this.#planned.map(entryOf);
  }

  get size(): number {
    return this.#planned.length;
  }

  /** The faults that wait, for people and tests. */
  list(): readonly Fault[] {
    return this.#planned.map(({ fault }) => fault);
  }

  /** Whether a fault counts requests like this one. */
  concerns(operation: OperationId, sessionId: string | undefined): boolean {
    return this.#planned.some(({ fault }) => fits(fault, operation, sessionId));
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

function entryOf({ id, fault, seen }: PlannedState): PlannedFault {
  const { nth = 1, times = 1 } = fault;
  const met = Math.max(0, seen - nth + 1);
  return { id, fault, remaining: times === 0 ? null : times - met };
}
