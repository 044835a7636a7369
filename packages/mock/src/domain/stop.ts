import type { KnownStopReason, RefusalStopDetails } from "@managed-agents/types";

/** Why a thread or session is idle, with the details that go with it. */
export interface Stop {
  readonly stop_reason: KnownStopReason;
  readonly stop_details: RefusalStopDetails | null;
}

const plain = (type: "end_turn" | "retries_exhausted" | "budget_reached"): Stop => ({
  stop_reason: { type },
  stop_details: null,
});

export const END_TURN = plain("end_turn");
export const RETRIES_EXHAUSTED = plain("retries_exhausted");
export const BUDGET_REACHED = plain("budget_reached");

export const requiresAction = (event_ids: string[]): Stop => ({
  stop_reason: { type: "requires_action", event_ids },
  stop_details: null,
});

export const refusal = (stop_details: RefusalStopDetails): Stop => ({ stop_reason: { type: "refusal" }, stop_details });
