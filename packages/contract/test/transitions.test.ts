import { LIFECYCLE } from "@managed-agents/types";
import { expect, test } from "vitest";

// Typed by hand from the pages that the protocol names: docs events-and-streaming, session-operations, budgets, multiagent-orchestration
// and workflow-runs. Machine: states before, what happens (on which condition) > state after, why it stopped: what is emitted, in order.
const TRANSITIONS = [
  "thread: idle, work_taken_up > running: session.thread_status_running",
  "thread: idle, call_resolved (all_calls_resolved) > running: session.thread_status_running",
  "thread: idle, budget_changed (paused_at_cap) > running: session.thread_status_running",
  "thread: running, turn_ended > idle end_turn: session.thread_status_idle",
  "thread: running, calls_wait > idle requires_action: session.thread_status_idle",
  "thread: running, cap_reached > idle budget_reached: session.thread_status_idle",
  "thread: running, model_refused > idle refusal: session.thread_status_idle",
  "thread: running or rescheduling, retries_exhausted > idle retries_exhausted: session.error, session.thread_status_idle",
  "thread: running or rescheduling, interrupted > idle end_turn: session.thread_status_idle",
  "thread: idle, interrupted (calls_pending) > idle end_turn: agent.tool_result, session.thread_status_idle",
  "thread: running, transient_error > rescheduling: session.error, session.thread_status_rescheduled",
  "thread: rescheduling, retry_began > running: session.thread_status_running",
  "thread: running or rescheduling, fatal_error > terminated: session.error, session.thread_status_terminated",
  "thread: idle, thread_archived (not_primary) > terminated: session.thread_status_terminated",
  "thread: idle, advice_given (not_primary) > terminated: session.thread_status_terminated",
  "thread: idle, session_archived > terminated: session.thread_status_terminated",
  "life: live, fatal_error > terminated: session.status_terminated",
  "life: live, session_archived > archived: session.status_terminated",
  "life: terminated, session_archived > archived: nothing",
  "life: live or terminated or archived, session_deleted > deleted: session.deleted",
  "gate: open, calls_wait (no_thread_runs) > requires_action requires_action: session.usage, session.status_idle",
  "gate: requires_action, call_resolved (calls_remain) > requires_action requires_action: session.usage, session.status_idle",
  "gate: requires_action, call_resolved (all_calls_resolved) > open: session.status_running",
  "gate: requires_action, interrupted > open end_turn: session.usage, session.status_idle",
  "gate: open, cap_reached (no_calls_wait) > budget_reached budget_reached: session.usage, session.status_idle",
  "gate: requires_action, cap_reached (no_calls_wait) > budget_reached budget_reached: session.usage, session.status_idle",
  "gate: budget_reached, budget_changed > open: session.updated, session.status_running",
  "workflow: none or open, run_created > open: workflow_run.created, workflow_run.status_running",
  "workflow: open, run_ended (no_other_run_open) > none: workflow_run.status_ended",
  "workflow: open, session_archived > none: workflow_run.status_ended",
];

test("transitions, their conditions and what they emit are as typed by hand", () => {
  const published = Object.entries(LIFECYCLE.machines).flatMap(([machine, { transitions }]) =>
    transitions.map(({ from, on, guard, to, stop_reason, emits }) => {
      const condition = guard === null ? "" : ` (${guard})`;
      const reason = stop_reason === null ? "" : ` ${stop_reason}`;
      const emitted = emits.length === 0 ? "nothing" : emits.join(", ");
      return `${machine}: ${from.join(" or ")}, ${on}${condition} > ${to}${reason}: ${emitted}`;
    }),
  );
  expect(published).toEqual(TRANSITIONS);
});
