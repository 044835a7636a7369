import type { SessionStatus, SessionThreadStatus } from "@managed-agents/types";

/** Whether a session can still work. A deleted one has no record. */
export type Life = "live" | "terminated" | "archived";

/** What a session waits for while no thread works. */
export type Gate = "open" | "requires_action" | "budget_reached";

/** What a session's status follows from. It is never stored. */
export interface StatusFacts {
  readonly life: Life;
  readonly gate: Gate;
  readonly threads: readonly { readonly status: SessionThreadStatus }[];
  readonly openRuns: number;
  /** Whether work was accepted, or a thread is about to run. */
  readonly starting: boolean;
}

/** The status that a client reads: the first line of the protocol's table that fits. */
export function sessionStatus({ life, gate, threads, openRuns, starting }: StatusFacts): SessionStatus {
  if (life !== "live") return "terminated";
  let rescheduling = false;
  for (const { status } of threads) {
    if (status === "running") return "running";
    if (status === "rescheduling") rescheduling = true;
  }
  if (rescheduling) return "rescheduling";
  if (starting) return "running";
  if (gate !== "open") return "idle";
  return openRuns > 0 ? "running" : "idle";
}
