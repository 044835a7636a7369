import { createStreamChecker, type StreamCheckerOptions } from "@managed-agents/contract";
import { expect, test } from "vitest";
import { drop, duplicate, type Mutation, misreference, misthread, redirect, swap, unprocess } from "./mutations.ts";
import { OBSERVED } from "./observed.ts";
import { type Frame, frames } from "./traces.ts";

/** Repeats a frame under a new id at once, so that only its meaning repeats. */
const again: Mutation = (all, at) => {
  const frame = all[at];
  return frame && { frames: all.toSpliced(at + 1, 0, { ...frame, id: "sevt_01Again" }), what: `again ${frame.type}` };
};

/** Changes properties of a frame. */
const patch =
  (change: object): Mutation =>
  (all, at) => {
    const frame = all[at];
    return frame && { frames: all.with(at, { ...frame, ...change }), what: `patch ${frame.type}` };
  };

/** Puts a frame before one that is there. */
const insert =
  (type: string, more: object): Mutation =>
  (all, at) => {
    const frame: Frame = { id: "sevt_01Insert", type, processed_at: "2026-11-18T09:00:00Z", ...more };
    return { frames: all.toSpliced(at, 0, frame), what: `insert ${type}` };
  };

/** Puts a frame of the trace before another one. */
const move =
  (from: number): Mutation =>
  (all, at) => {
    const frame = all[from];
    return frame && { frames: all.toSpliced(from, 1).toSpliced(at, 0, frame), what: `move ${frame.type}` };
  };

const REFUSAL = { stop_details: { type: "refusal", category: null, explanation: null } };

/** Rule that breaks, trace, what is done to it, and the frame that it is done to: a type, and how many of it come before. */
const MUTANTS: readonly (readonly [rule: string, trace: string, mutation: Mutation, type: string, nth: number])[] = [
  ["tool-result-references-call", "allowed-tool", drop, "agent.tool_use", 0],
  ["custom-result-references-call", "budget-while-blocked", misreference, "user.custom_tool_result", 0],
  ["custom-result-references-call", "budget-while-blocked", redirect, "user.custom_tool_result", 0],
  ["confirmation-references-ask", "auto-ask", misreference, "user.tool_confirmation", 0],
  ["confirmation-references-ask", "auto-ask", redirect, "user.tool_confirmation", 0],
  ["blocking-ids-reference-calls", "child-thread-asks", swap, "agent.tool_use", 0],
  ["answered-calls-block-no-more", "budget-while-blocked", swap, "session.status_idle", 0],
  ["call-finished-before-end-turn", "interrupt-while-blocked", drop, "agent.tool_result", 0],
  ["calls-finished-before-next-request", "custom-tool-early-result", drop, "user.custom_tool_result", 0],
  ["calls-finished-before-next-request", "custom-tool-early-result", swap, "user.custom_tool_result", 0],
  ["nothing-after-deleted", "archive-and-delete", swap, "session.status_terminated", 0],
  ["outcome-graded-before-end-turn", "outcome-interrupted", drop, "span.outcome_evaluation_end", 0],
  ["evaluation-of-defined-outcome", "outcome-satisfied", misreference, "span.outcome_evaluation_start", 0],
  ["evaluation-references-start", "outcome-satisfied", misreference, "span.outcome_evaluation_end", 0],
  ["evaluation-references-start", "outcome-satisfied", redirect, "span.outcome_evaluation_end", 0],
  ["heartbeat-during-evaluation", "outcome-satisfied", swap, "span.outcome_evaluation_start", 0],
  ["evaluation-after-the-work", "outcome-satisfied", swap, "span.model_request_end", 0],
  ["no-work-during-evaluation", "outcome-max-iterations", swap, "span.outcome_evaluation_end", 0],
  ["preview-starts-once", "preview-cut", duplicate, "event_start", 0],
  ["delta-continues-a-preview", "preview-cut", drop, "event_start", 0],
  ["delta-continues-a-preview", "preview-cut", swap, "event_start", 0],
  ["complete-event-ends-preview", "preview-two-blocks", swap, "event_delta", 1],
  ["preview-text-is-prefix", "preview-two-blocks", duplicate, "event_delta", 0],
  ["preview-text-is-prefix", "preview", drop, "event_delta", 0],
  ["delta-index-without-gaps", "preview-two-blocks", drop, "event_delta", 0],
  ["delta-index-without-gaps", "preview-two-blocks", swap, "event_delta", 0],
  ["event-appears-once", "refusal", duplicate, "user.message", 1],
  ["queued-once", "refusal", duplicate, "user.message", 0],
  ["queued-once", "system-text", unprocess, "user.message", 1],
  ["processed-stays-processed", "refusal", swap, "user.message", 0],
  ["stored-on-receipt", "budget-while-blocked", unprocess, "user.custom_tool_result", 0],
  ["interrupt-applied-before-idle", "interrupt", drop, "user.interrupt", 1],
  ["interrupt-applied-before-idle", "interrupt-while-idle", swap, "session.status_idle", 0],
  ["request-end-references-start", "refusal", drop, "span.model_request_start", 0],
  ["request-end-references-start", "terminal-error", swap, "span.model_request_start", 0],
  ["request-ends-before-idle", "refusal", drop, "span.model_request_end", 0],
  ["output-inside-a-request", "budget-ends-turn", swap, "span.model_request_start", 0],
  ["call-inside-a-request", "tool-limit", swap, "agent.tool_use", 0],
  ["result-after-the-request", "allowed-tool", swap, "span.model_request_end", 0],
  ["compaction-between-requests", "compaction", swap, "span.model_request_end", 0],
  ["thread-running-once", "retry", drop, "session.thread_status_rescheduled", 0],
  ["thread-idle-after-running", "advice-late", drop, "session.thread_status_running", 1],
  ["thread-idle-after-running", "advice-late", swap, "session.thread_status_running", 1],
  ["threads-idle-before-session", "retry", misthread, "session.thread_status_running", 1],
  ["thread-terminated-is-final", "advice-late", swap, "session.thread_status_idle", 0],
  ["message-from-created-thread", "advice-late", drop, "session.thread_created", 0],
  ["message-from-created-thread", "advice-late", misthread, "session.thread_created", 0],
  ["copied-call-from-created-thread", "child-thread-asks", misthread, "agent.tool_use", 0],
  ["answer-names-created-thread", "child-thread-asks", misthread, "user.tool_confirmation", 0],
  ["usage-before-idle", "refusal", drop, "session.usage", 0],
  ["running-once-per-turn", "retry", drop, "session.status_rescheduled", 0],
  ["turn-has-a-cause", "refusal", drop, "user.message", 1],
  ["work-inside-a-turn", "terminal-error", drop, "session.status_running", 0],
  ["exhausted-after-error", "tool-limit", drop, "session.error", 0],
  ["error-before-rescheduled", "retry", drop, "session.error", 0],
  ["error-before-rescheduled", "retry", swap, "session.error", 0],
  ["thread-runs-before-request", "refusal", swap, "session.thread_status_running", 0],
  ["thread-runs-before-request", "terminal-error", drop, "session.thread_status_running", 0],
  ["answers-before-request", "confirmation-two-calls", drop, "user.tool_confirmation", 1],
  ["run-created-first", "workflow-run-stopped", drop, "workflow_run.created", 0],
  ["run-created-first", "workflow-run-stopped", swap, "workflow_run.created", 0],
  ["run-ended-is-final", "workflow-run-paused", swap, "workflow_run.error", 0],
  ["run-works-while-running", "workflow-run-paused", drop, "workflow_run.status_running", 0],
  ["run-works-while-running", "workflow-run", swap, "workflow_run.status_running", 0],
  ["run-running-once", "workflow-run-paused", drop, "workflow_run.status_idle", 0],
  ["run-running-once", "workflow-run-paused", swap, "workflow_run.status_idle", 0],
  ["phase-end-references-start", "workflow-run", drop, "workflow_run.phase_started", 0],
  ["phase-end-references-start", "workflow-run", misreference, "workflow_run.phase_ended", 0],
  ["thread-idle-after-the-work", "plain-turn", swap, "span.model_request_end", 0],
  ["thread-idle-after-the-work", "outcome-satisfied", swap, "span.outcome_evaluation_end", 0],
  ["tool-result-once", "allowed-tool", again, "agent.tool_result", 0],
  ["mcp-result-once", "mcp-tool", again, "agent.mcp_tool_result", 0],
  [
    "mcp-result-references-call",
    "mcp-tool",
    insert("agent.mcp_tool_result", { mcp_tool_use_id: "sevt_01Nowhere" }),
    "session.thread_status_idle",
    1,
  ],
  [
    "user-result-references-call",
    "plain-turn",
    insert("user.tool_result", { tool_use_id: "sevt_01Nowhere" }),
    "session.thread_status_idle",
    0,
  ],
  [
    "confirmation-references-ask",
    "allowed-tool",
    insert("user.tool_confirmation", { tool_use_id: "sevt_01000005", result: "allow" }),
    "agent.tool_result",
    0,
  ],
  ["asked-call-waits", "confirmation-allow", move(14), "session.thread_status_idle", 0],
  ["denied-call-fails", "confirmation-deny", patch({ is_error: false }), "agent.tool_result", 0],
  ["refused-call-fails", "auto-deny", patch({ is_error: false }), "agent.tool_result", 0],
  [
    "inner-permission-agrees",
    "auto-ask",
    patch({ evaluation: { type: "auto", evaluated_permission: { type: "allow" } } }),
    "agent.tool_use",
    0,
  ],
  ["nothing-after-deleted", "delete", insert("session.deleted", {}), "session.deleted", 0],
  ["terminated-is-final", "archive-and-delete", insert("session.updated", { title: "x" }), "session.deleted", 0],
  ["terminated-is-final", "archive-and-delete", insert("user.interrupt", { processed_at: null }), "session.deleted", 0],
  ["one-outcome-at-a-time", "outcome-satisfied", again, "user.define_outcome", 0],
  ["evaluation-ends-once", "outcome-satisfied", again, "span.outcome_evaluation_end", 0],
  ["iterations-count-up", "outcome-revision", patch({ iteration: 4 }), "span.outcome_evaluation_start", 1],
  [
    "one-evaluation-at-a-time",
    "outcome-satisfied",
    patch({ type: "span.outcome_evaluation_start", iteration: 1 }),
    "span.outcome_evaluation_ongoing",
    0,
  ],
  ["request-end-ends-previews", "preview-cut", move(6), "user.interrupt", 1],
  [
    "preview-text-is-prefix",
    "preview",
    patch({ content: [{ type: "text", text: "Another text." }] }),
    "agent.message",
    0,
  ],
  ["request-ends-once", "plain-turn", again, "span.model_request_end", 0],
  ["thread-created-once", "child-thread", again, "session.thread_created", 0],
  ["thread-running-once", "plain-turn", again, "session.thread_status_running", 0],
  [
    "message-to-created-thread",
    "child-thread",
    patch({ to_session_thread_id: "sthr_01Nowhere" }),
    "agent.thread_message_sent",
    0,
  ],
  ["running-once-per-turn", "plain-turn", again, "session.status_running", 0],
  ["stop-details-only-for-refusal", "plain-turn", patch(REFUSAL), "session.status_idle", 0],
  ["terminal-error-terminates", "terminal-error", patch({ type: "session.deleted" }), "session.status_terminated", 0],
  ["budget-lifts-the-pause", "budget", patch({ type: "user.message", content: [] }), "session.updated", 0],
  [
    "no-new-work-while-blocked",
    "confirmation-allow",
    insert("user.message", { content: [], processed_at: null }),
    "user.tool_confirmation",
    0,
  ],
  ["run-created-once", "workflow-run", again, "workflow_run.created", 0],
  ["phase-ends-once", "workflow-run", again, "workflow_run.phase_ended", 0],
  ["schema", "plain-turn", patch({ content: "text" }), "agent.message", 0],
];

/** The same for streams that keep one profile alone, in that profile. */
const DOCUMENTED_MUTANTS: typeof MUTANTS = [
  ["input-before-running", "refusal", swap, "user.message", 1],
  ["input-before-running", "outcome-satisfied", swap, "user.define_outcome", 0],
  [
    "message-waits-for-the-turn",
    "plain-turn",
    insert("user.message", { content: [] }),
    "session.thread_status_idle",
    0,
  ],
  ["usage-after-the-work", "plain-turn", insert("agent.thread_context_compacted", {}), "session.usage", 0],
  ["answered-once", "custom-tool", again, "user.custom_tool_result", 0],
];

/** Every observed shape has one at least. */
const OBSERVED_MUTANTS: typeof MUTANTS = [
  ["input-after-running", "L1-input-after-running", swap, "session.thread_status_running", 0],
  ["input-after-running", "L1-input-after-running", swap, "session.thread_status_running", 1],
  ["thread-runs-after-session", "L3-result-before-running", swap, "session.status_running", 1],
  ["turn-has-a-cause", "L1-input-after-running", drop, "user.message", 1],
  ["message-between-requests", "L1-input-after-running", insert("user.message", { content: [] }), "agent.message", 0],
  [
    "no-echo-of-waiting-events",
    "L2-one-appearance",
    insert("user.message", { content: [], processed_at: null }),
    "span.model_request_end",
    0,
  ],
  ["event-appears-once", "L2-one-appearance", duplicate, "user.message", 0],
  ["queued-once", "L2-waiting-in-history", duplicate, "user.message", 1],
  ["work-inside-a-turn", "L3-result-before-running", drop, "session.status_running", 1],
  [
    "stored-on-receipt",
    "L3-result-before-running",
    insert("user.custom_tool_result", { custom_tool_use_id: "sevt_01Seen0005", processed_at: null }),
    "session.usage",
    1,
  ],
  ["denied-call-fails", "L3-denied", patch({ is_error: false }), "agent.tool_result", 0],
  ["calls-finished-before-next-request", "L4-second-cycle-beside-a-waiting-call", again, "agent.custom_tool_use", 0],
  ["usage-before-idle", "L4-second-cycle-beside-a-waiting-call", drop, "session.usage", 1],
  ["message-between-requests", "L5-message-joins-the-turn", swap, "user.message", 1],
  ["message-between-requests", "L5-batch-of-two", swap, "user.message", 1],
  ["results-before-interrupt", "L6-interrupt-of-a-running-call", swap, "agent.tool_result", 0],
  ["call-finished-before-end-turn", "L6-interrupt-of-a-waiting-call", drop, "agent.tool_result", 0],
  ["asked-call-waits", "L6-interrupt-of-a-waiting-call", patch({ is_error: false }), "agent.tool_result", 0],
  ["request-ends-before-idle", "L6-interrupt-of-a-request", drop, "span.model_request_end", 0],
  [
    "no-echo-of-waiting-events",
    "L6-interrupt-while-idle",
    insert("user.message", { content: [], processed_at: null }),
    "session.status_running",
    1,
  ],
  ["call-inside-a-request", "L7-one-request", swap, "agent.tool_use", 2],
  ["result-after-the-request", "L7-one-request", swap, "span.model_request_end", 0],
  ["tool-result-once", "L7-one-request", again, "agent.tool_result", 2],
  ["usage-before-idle", "L8-usage-inside-a-turn", drop, "session.usage", 1],
  ["idle-once-per-turn", "L8-before-usage", again, "session.status_idle", 0],
  ["turn-has-a-cause", "L9-history-begins-with-running", drop, "user.message", 0],
  ["message-before-child-runs", "L10-child-gets-its-message-first", drop, "agent.thread_message_sent", 0],
  ["message-to-created-thread", "L10-child-gets-its-message-first", swap, "session.thread_created", 0],
  ["message-from-created-thread", "L11-report-of-a-child", misreference, "agent.thread_message_received", 0],
  ["thread-idle-after-running", "L11-thread-of-a-child", drop, "session.thread_status_running", 0],
  ["answer-names-created-thread", "L12-confirmation-of-a-child", misthread, "user.tool_confirmation", 0],
  ["copied-call-from-created-thread", "L12-confirmation-of-a-child", misthread, "agent.tool_use", 0],
  ["asked-call-waits", "L12-thread-of-the-child", drop, "user.tool_confirmation", 0],
  ["threads-idle-before-session", "L13-budget-of-two-threads", drop, "session.thread_status_idle", 1],
  ["usage-before-idle", "L13-budget-of-two-threads", drop, "session.usage", 1],
  [
    "running-once-per-turn",
    "L14-error-at-start",
    insert("session.status_running", {}),
    "session.thread_status_running",
    0,
  ],
  [
    "terminal-error-terminates",
    "L14-prompt-too-long",
    patch({ type: "session.deleted" }),
    "session.status_terminated",
    0,
  ],
  ["heartbeat-during-evaluation", "L15-outcome-with-a-revision", move(8), "session.thread_status_idle", 0],
  [
    "outcome-graded-before-end-turn",
    "L15-outcome-with-a-revision",
    patch({ result: "needs_revision" }),
    "span.outcome_evaluation_end",
    1,
  ],
  ["input-after-running", "L15-outcome-with-a-revision", swap, "session.thread_status_running", 0],
  ["compaction-between-requests", "L16-compaction", swap, "span.model_request_end", 1],
  ["terminated-is-final", "L17-archive", again, "session.status_terminated", 0],
  ["event-appears-once", "L18-update", duplicate, "session.updated", 0],
  ["output-inside-a-request", "L19-frames-named-message", swap, "agent.message", 0],
  ["usage-before-idle", "L20-joined-late", drop, "session.usage", 0],
  ["preview-text-is-prefix", "L21-preview", drop, "event_delta", 0],
  ["delta-continues-a-preview", "L21-preview", drop, "event_start", 1],
  ["one-request-at-a-time", "L22-history-behind-the-stream", again, "span.model_request_start", 0],
  ["request-ends-before-idle", "L23-times-of-either-precision", drop, "span.model_request_end", 0],
  ["message-before-child-runs", "L24-absent-instead-of-null", drop, "agent.thread_message_sent", 0],
  ["idle-once-per-turn", "L32-late-result", drop, "user.custom_tool_result", 1],
  ["custom-result-references-call", "L32-waiting-result-in-history", misreference, "user.custom_tool_result", 0],
  [
    "user-result-references-call",
    "L35-self-hosted-tool",
    insert("user.tool_result", { tool_use_id: "sevt_01Nowhere" }),
    "session.status_running",
    1,
  ],
  ["call-inside-a-request", "L35-self-hosted-tool", swap, "agent.tool_use", 0],
];

function mutate(all: readonly Frame[], mutation: Mutation, type: string, nth: number): readonly Frame[] {
  const at = all.flatMap((frame, i) => (frame.type === type ? [i] : []))[nth];
  const mutant = at === undefined ? undefined : mutation(all, at);
  if (!mutant) throw new Error(`there is nothing to change at ${type} ${nth}`);
  return mutant.frames;
}

/** Ids of the rules that are violated. */
function broken(all: readonly Frame[], options: StreamCheckerOptions): string[] {
  const checker = createStreamChecker(undefined, options);
  const found = all.flatMap((frame) => checker.push(frame)).filter(({ severity }) => severity === "violation");
  return [...new Set(found.map(({ rule }) => rule))];
}

test.each(MUTANTS)("%s is what breaks in %s", (rule, trace, mutation, type, nth) => {
  expect(broken(mutate(frames(trace), mutation, type, nth), { joined: "start" })).toEqual([rule]);
});

test.each(DOCUMENTED_MUTANTS)("%s is what breaks the documentation in %s", (rule, trace, mutation, type, nth) => {
  const mutant = mutate(frames(trace), mutation, type, nth);
  expect(broken(mutant, { joined: "start", profile: "documented" })).toEqual([rule]);
  expect(broken(mutant, { joined: "start" })).not.toContain(rule);
});

test.each(OBSERVED_MUTANTS)("%s is what breaks in %s, as observed", (rule, name, mutation, type, nth) => {
  const shape = OBSERVED.find((each) => each.name === name);
  const mutant = mutate(shape?.frames ?? [], mutation, type, nth);
  expect(broken(mutant, { ...shape?.options, profile: "observed" })).toEqual([rule]);
});

test("every observed shape has a mutant", () => {
  const mutated = new Set(OBSERVED_MUTANTS.map(([, name]) => name));
  expect(OBSERVED.filter(({ name }) => !mutated.has(name)).map(({ name }) => name)).toEqual([]);
});
