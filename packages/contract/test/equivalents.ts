/**
 * Changes of a stream that leave it legal, or that a stream cannot show to be illegal, and why. Written as the mutations name them;
 * a type with a question mark is a client event that waits in the queue. `swap` holds in both orders.
 */
export interface Equivalents {
  readonly because: string;
  /** The profile in which it holds; both if left out. */
  readonly profile?: "observed" | "documented";
  readonly drop?: readonly string[];
  readonly swap?: readonly (readonly [string, string])[];
  readonly other?: readonly string[];
}

export const EQUIVALENTS: readonly Equivalents[] = [
  {
    because: "beside a call that waits, a session can run and go idle again (L4), so an answer can come meanwhile",
    swap: [
      ["user.custom_tool_result", "session.status_running"],
      ["user.tool_confirmation", "session.status_running"],
      ["user.tool_result", "session.status_running"],
    ],
  },
  {
    because: "beside a call that waits, a session can run and go idle again (L4, L12)",
    profile: "observed",
    drop: ["session.status_running"],
    swap: [["user.tool_confirmation", "session.thread_status_idle"]],
  },
  {
    because: "usage also comes inside a turn (L8), after a child went idle (L11) and at no certain place",
    profile: "observed",
    drop: ["session.usage"],
    swap: [
      ["session.thread_status_idle", "session.usage"],
      ["session.usage", "agent.message"],
      ["session.usage", "agent.tool_result"],
      ["session.usage", "span.model_request_start"],
    ],
  },
  {
    because: "threads work side by side, and a stream does not show which thread is the primary one",
    profile: "observed",
    swap: [
      ["agent.thread_message_sent", "session.thread_status_idle"],
      ["agent.thread_message_sent", "span.model_request_start"],
      ["session.thread_status_running", "agent.message"],
      ["session.thread_status_running", "agent.tool_use"],
      ["session.thread_status_running", "session.thread_status_running"],
    ],
  },
  {
    because: "the stream of one thread is not held to the rules of a session, which depend on the ends of turns",
    profile: "observed",
    drop: ["agent.tool_result"],
    swap: [
      ["session.thread_status_running", "user.tool_confirmation"],
      ["span.model_request_end", "agent.thread_message_sent"],
      ["span.model_request_end", "session.thread_status_idle"],
    ],
    other: ["misreference from_session_thread_id of agent.thread_message_received"],
  },
  {
    because: "a stream that is joined late has no past, and one that is cut has no end",
    profile: "observed",
    drop: ["span.model_request_start"],
    swap: [["span.model_request_start", "agent.message"]],
    other: ["misthread session.thread_status_idle"],
  },
  {
    because:
      "a client interrupts and updates when it likes, and where nothing is to stop an interrupt does nothing (L6)",
    profile: "observed",
    drop: ["user.interrupt"],
    swap: [
      ["session.status_idle", "user.interrupt"],
      ["session.status_running", "user.interrupt"],
      ["session.status_running", "session.updated"],
    ],
  },
  {
    because: "these are alike, or the order of the two was not counted",
    profile: "observed",
    swap: [
      ["agent.custom_tool_use", "agent.tool_use"],
      ["agent.tool_result", "user.message"],
      ["session.status_running", "session.error"],
      ["span.outcome_evaluation_ongoing", "span.outcome_evaluation_ongoing"],
    ],
  },
  {
    because: "a model can say less, and a tool can do nothing that shows",
    drop: [
      ...["agent.gesture", "agent.message", "agent.thinking", "agent.thread_context_compacted", "agent.tool_use"],
      ...[
        "agent.thread_message_received",
        "agent.thread_message_sent",
        "span.outcome_evaluation_ongoing",
        "event_start",
      ],
    ],
  },
  {
    because: "a preview can stop early, and one that never becomes complete is not compared",
    drop: ["event_delta"],
    other: ["duplicate event_delta"],
  },
  {
    because: "the client, or the service for reasons of its own, could have left it out",
    drop: [
      "session.error",
      "session.updated",
      "session.deleted",
      "session.status_terminated",
      "system.message",
      "user.message",
      "user.tool_confirmation",
    ],
  },
  {
    because: "a usage event also comes when one thread pauses at the cap, so that no idle can be demanded after it",
    drop: ["session.status_idle"],
  },
  { because: "an error that ends the session can cut a request", drop: ["span.model_request_end"] },
  {
    because: "a run can pause, fail and end at any time, and the session need not wait for it",
    drop: [
      "workflow_run.error",
      "workflow_run.phase_ended",
      "workflow_run.status_ended",
      "workflow_run.status_running",
    ],
    swap: [
      ["workflow_run.error", "span.model_request_start"],
      ["workflow_run.phase_started", "session.thread_created"],
      ["workflow_run.status_ended", "session.status_terminated"],
      ["workflow_run.status_ended", "session.thread_status_idle"],
      ["workflow_run.status_ended", "session.thread_status_terminated"],
      ["workflow_run.status_ended", "span.model_request_start"],
      ["workflow_run.status_running", "workflow_run.error"],
      ["workflow_run.phase_ended", "session.thread_status_idle"],
    ],
  },
  {
    because:
      "a stream does not show which thread is the primary one, and an archived session need not name its threads",
    drop: [
      "session.thread_created",
      "session.thread_status_idle",
      "session.thread_status_running",
      "session.thread_status_terminated",
    ],
    swap: [
      ["session.thread_status_idle", "session.thread_status_idle"],
      ["session.thread_status_idle", "session.thread_status_running"],
      ["session.thread_status_idle", "span.model_request_start"],
      ["session.thread_status_idle", "user.interrupt"],
      ["session.thread_status_running", "span.model_request_start"],
      ["session.thread_status_terminated", "session.error"],
      ["session.thread_status_terminated", "session.status_terminated"],
      ["session.thread_status_terminated", "span.model_request_start"],
    ],
    other: [
      "misthread session.thread_created",
      "misthread session.thread_status_running",
      "misthread session.thread_status_terminated",
    ],
  },
  {
    because: "the order of these is not documented",
    swap: [
      ["session.status_running", "session.thread_status_running"],
      ["session.status_rescheduled", "session.thread_status_rescheduled"],
      ["session.thread_created", "session.thread_status_running"],
      ["session.thread_status_running", "agent.mcp_tool_result"],
      ["session.thread_status_running", "agent.tool_result"],
      ["session.thread_status_running", "agent.thread_message_sent"],
      ["session.thread_status_running", "session.error"],
      ["session.error", "span.model_request_start"],
      ["session.error", "span.model_request_end"],
      ["span.model_request_end", "session.thread_created"],
      ["span.model_request_end", "user.custom_tool_result"],
      ["span.model_request_end", "user.interrupt"],
      ["span.model_request_end", "workflow_run.created"],
      ["span.model_request_end", "workflow_run.error"],
      ["user.interrupt", "agent.tool_result"],
      ["user.interrupt", "span.outcome_evaluation_end"],
    ],
  },
  {
    because: "threads talk when they like, and advice can come late",
    swap: [
      ["agent.thread_message_received", "agent.thread_message_sent"],
      ["agent.thread_message_received", "session.thread_status_idle"],
      ["agent.thread_message_received", "session.thread_status_running"],
      ["agent.thread_message_received", "session.thread_status_terminated"],
      ["agent.thread_message_received", "span.model_request_start"],
      ["agent.thread_message_sent", "agent.tool_use"],
    ],
  },
  {
    because: "a request can bring forth its parts, and tools their results, in any order",
    swap: [
      ["agent.custom_tool_use", "agent.custom_tool_use"],
      ["agent.gesture", "agent.message"],
      ["agent.gesture", "span.model_request_start"],
      ["agent.message", "agent.tool_use"],
      ["agent.mcp_tool_result", "agent.tool_result"],
      ["agent.mcp_tool_use", "agent.tool_use"],
      ["agent.thinking", "agent.message"],
      ["agent.thinking", "event_start"],
      ["agent.tool_result", "agent.tool_result"],
      ["agent.tool_use", "agent.tool_use"],
    ],
  },
  {
    because: "client events are taken up in the order in which they came, which is the client's choice",
    drop: ["user.custom_tool_result"],
    swap: [
      ["session.status_running", "system.message"],
      ["session.status_running", "user.message"],
      ["session.usage", "user.custom_tool_result"],
      ["session.usage", "user.tool_confirmation"],
      ["agent.tool_result", "user.tool_confirmation"],
      ["system.message", "user.message"],
      ["user.message", "user.message"],
    ],
    other: ["unprocess user.message"],
  },
];

/** Why a change leaves a stream legal in a profile; undefined if it does not. */
export function equivalence(profile: "observed" | "documented", what: string, isLast: boolean): string | undefined {
  const [kind = "", one = "", other = ""] = what.split(" ");
  if (kind === "drop" && isLast) return "a stream can be cut anywhere";
  if (kind === "drop" && one.endsWith("?")) return "a client event that is taken up at once need not wait";
  if (kind === "swap" && (one.endsWith("?") || other.endsWith("?"))) return "a client sends when it likes";
  const listed = EQUIVALENTS.filter((each) => each.profile === undefined || each.profile === profile);
  return listed.find(
    ({ drop = [], swap = [], other: others = [] }) =>
      (kind === "drop" && drop.includes(one)) ||
      (kind === "swap" && swap.some(([a, b]) => (a === one && b === other) || (a === other && b === one))) ||
      others.includes(what),
  )?.because;
}
