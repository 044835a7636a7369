import type { RequirementId } from "../requirements.ts";

/** The order of a session's events, and where it was read: a row of the live evidence, or documentation. */
export interface OrderCell {
  readonly source: string;
  readonly order: readonly string[];
}

/** One course of events under each profile. */
export interface OrderRow {
  readonly requirements: readonly RequirementId[];
  readonly observed: OrderCell;
  readonly documented: OrderCell;
}

const PAIR = ["session.status_running", "session.thread_status_running"];
const START = "span.model_request_start";
const END = "span.model_request_end";
const ANSWER = [START, "agent.message", END];

const idle = (reason: string): readonly string[] => [
  `session.thread_status_idle ${reason}`,
  "session.usage",
  `session.status_idle ${reason}`,
];

/** The input of a turn with what it causes first: behaviour 4.1 and live L1 differ in this alone. */
const begin = (input: string) => ({ observed: [...PAIR, input], documented: [input, ...PAIR] });

const MESSAGE = begin("user.message");
const CHILD_RUNS = "child session.thread_status_running";
const SPAWNED = "child session.thread_created";
const SENT = "agent.thread_message_sent";
const REPORTED = [...PAIR.slice(1), "agent.thread_message_received", START];
const CHILD_ENDS = ["child session.thread_status_idle end_turn", "session.usage"];
const CLOSING = ["agent.message", END, ...idle("end_turn")];
const CHILD_ASKS = [
  "child agent.tool_use",
  "child session.thread_status_idle requires_action",
  "session.usage",
  "session.status_idle requires_action",
];

/** The same under both profiles, with a source for each. */
const same = (
  requirements: readonly RequirementId[],
  observed: string,
  documented: string,
  order: readonly string[],
): OrderRow => ({
  requirements,
  observed: { source: observed, order },
  documented: { source: documented, order },
});

/**
 * What a history holds after each course of events, typed by hand. What comes after "what is answered" is cut off before it, as the
 * name of the row says. `child` stands before an event that carries a child's id; a reason to stop stands behind it.
 */
export const ORDER_CELLS = {
  "a first turn": {
    requirements: ["turn.order", "live.L1", "live.L7", "live.L8"],
    observed: { source: "live L1, L7, L8", order: [...MESSAGE.observed, ...ANSWER, ...idle("end_turn")] },
    documented: { source: "behaviour 4.1", order: [...MESSAGE.documented, ...ANSWER, ...idle("end_turn")] },
  },
  "a later turn": {
    requirements: ["turn.order", "live.L1"],
    observed: { source: "live L1", order: [...MESSAGE.observed, ...ANSWER, ...idle("end_turn")] },
    documented: { source: "behaviour 4.1", order: [...MESSAGE.documented, ...ANSWER, ...idle("end_turn")] },
  },
  "after a denied call": same(["confirm.deny", "live.L3"], "live L3", "behaviour 4.3", [
    "user.tool_confirmation",
    ...PAIR,
    "agent.tool_result",
    ...ANSWER,
    ...idle("end_turn"),
  ]),
  "after a custom result": same(["custom.result", "live.L3"], "live L3", "behaviour 4.4", [
    "user.custom_tool_result",
    ...PAIR,
    ...ANSWER,
    ...idle("end_turn"),
  ]),
  "after the result of a self-hosted tool": same(["self-hosted.result", "live.L35"], "live L35", "behaviour 4.6", [
    "user.tool_result",
    ...PAIR,
    ...ANSWER,
    ...idle("end_turn"),
  ]),
  "a built-in and a custom call in one request": {
    requirements: ["turn.order", "live.L4"],
    observed: {
      source: "live L4",
      order: [
        ...MESSAGE.observed,
        ...[START, "agent.tool_use", "agent.custom_tool_use", END],
        ...idle("requires_action"),
        ...[...PAIR, ...idle("requires_action")],
        ...["user.custom_tool_result", ...PAIR, "agent.tool_result"],
        ...[...ANSWER, ...idle("end_turn")],
      ],
    },
    documented: {
      source: "behaviour 2.3, 4.4",
      order: [
        ...MESSAGE.documented,
        ...[START, "agent.tool_use", "agent.custom_tool_use", END],
        ...idle("requires_action"),
        ...["user.custom_tool_result", ...PAIR, "agent.tool_result"],
        ...[...ANSWER, ...idle("end_turn")],
      ],
    },
  },
  "a message during a turn": {
    requirements: ["send.queued", "live.L5"],
    observed: {
      source: "live L5",
      order: [
        ...[...MESSAGE.observed, START, "agent.tool_use", END, "agent.tool_result"],
        ...["user.message", ...ANSWER, START, "agent.tool_use", END, "agent.tool_result"],
        ...[...ANSWER, ...idle("end_turn")],
      ],
    },
    documented: {
      source: "behaviour 2.1",
      order: [...Array(2)].flatMap(() => [
        ...[...MESSAGE.documented, START, "agent.tool_use", END, "agent.tool_result"],
        ...[...ANSWER, ...idle("end_turn")],
      ]),
    },
  },
  "two messages at once": {
    requirements: ["send.queued", "live.L5"],
    observed: {
      source: "live L5",
      order: [...MESSAGE.observed, ...ANSWER, "user.message", ...ANSWER, ...idle("end_turn")],
    },
    documented: {
      source: "behaviour 2.1, which is silent on the turns of one request",
      order: ["user.message", ...MESSAGE.documented, ...ANSWER, ...idle("end_turn")],
    },
  },
  "after the interrupt of a waiting call": same(["interrupt.blocked", "live.L6"], "live L6", "behaviour 2.3", [
    "agent.tool_result",
    "user.interrupt",
    ...idle("end_turn"),
  ]),
  "the interrupt of a running call": {
    requirements: ["interrupt.running", "live.L6"],
    observed: {
      source: "live L6",
      order: [
        ...[...MESSAGE.observed, START, "agent.tool_use", END],
        ...["agent.tool_result", "user.interrupt", ...idle("end_turn")],
      ],
    },
    documented: {
      source: "behaviour 2.3, 4.8",
      order: [
        ...[...MESSAGE.documented, START, "agent.tool_use", END],
        ...["agent.tool_result", "user.interrupt", ...idle("end_turn")],
      ],
    },
  },
  "the interrupt of a request": {
    requirements: ["interrupt.running", "live.L6"],
    observed: {
      source: "live L6",
      order: [...MESSAGE.observed, START, END, "user.interrupt", ...idle("end_turn")],
    },
    documented: {
      source: "behaviour 4.8",
      order: [...MESSAGE.documented, START, END, "user.interrupt", ...idle("end_turn")],
    },
  },
  "after an interrupt while idle": same(["interrupt.idle", "live.L6"], "live L6", "behaviour 2.1", ["user.interrupt"]),
  "an outcome with a revision": {
    requirements: ["outcome.one", "live.L15"],
    observed: { source: "live L15", order: [...begin("user.define_outcome").observed, ...outcome()] },
    documented: { source: "behaviour 4.9", order: [...begin("user.define_outcome").documented, ...outcome()] },
  },
  "a compaction": {
    requirements: ["turn.order", "live.L16"],
    observed: {
      source: "live L16",
      order: [
        ...[...MESSAGE.observed, ...ANSWER, START, END, "agent.thread_context_compacted"],
        ...[...ANSWER, ...idle("end_turn")],
      ],
    },
    documented: {
      source: "behaviour 4.12, which is silent on a request of its own",
      order: [
        ...[...MESSAGE.documented, ...ANSWER, START, END, "agent.thread_context_compacted"],
        ...[...ANSWER, ...idle("end_turn")],
      ],
    },
  },
  "a child's task and report": {
    requirements: ["thread.cross-post", "live.L10", "live.L11"],
    observed: {
      source: "live L10, L11",
      order: [
        ...[...MESSAGE.observed, ...ANSWER],
        ...[SPAWNED, SENT, "session.thread_status_idle end_turn", CHILD_RUNS],
        ...[...REPORTED, ...CHILD_ENDS, ...CLOSING],
      ],
    },
    documented: {
      source: "behaviour 4.14, which leaves the order of the first three open",
      order: [
        ...[...MESSAGE.documented, ...ANSWER],
        ...[SPAWNED, CHILD_RUNS, SENT, "session.thread_status_idle end_turn"],
        ...[...REPORTED, ...CHILD_ENDS, ...CLOSING],
      ],
    },
  },
  "a child's question": {
    requirements: ["thread.cross-post", "live.L12"],
    observed: {
      source: "live L10, L12",
      order: [
        ...[...MESSAGE.observed, ...ANSWER],
        ...[SPAWNED, SENT, "session.thread_status_idle end_turn", CHILD_RUNS, ...CHILD_ASKS],
        ...[...PAIR, "child user.tool_confirmation", "session.thread_status_idle end_turn"],
        ...["session.usage", "session.status_idle requires_action", CHILD_RUNS],
        ...["session.status_running", ...REPORTED, ...CHILD_ENDS, ...CLOSING],
      ],
    },
    documented: {
      source: "behaviour 2.3, 4.14",
      order: [
        ...[...MESSAGE.documented, ...ANSWER],
        ...[SPAWNED, CHILD_RUNS, SENT, "session.thread_status_idle end_turn", ...CHILD_ASKS],
        ...["child user.tool_confirmation", "session.status_running", CHILD_RUNS],
        ...[...REPORTED, ...CHILD_ENDS, ...CLOSING],
      ],
    },
  },
  "after archiving": {
    requirements: ["archive.effect", "live.L17"],
    observed: { source: "live L17", order: ["session.status_terminated"] },
    documented: {
      source: "behaviour 1.4; the thread's event is house rule H39",
      order: ["session.thread_status_terminated", "session.status_terminated"],
    },
  },
} as const satisfies Readonly<Record<string, OrderRow>>;

/** Work and grading, which asks for a revision once: the same under both profiles, after the input. */
function outcome(): readonly string[] {
  const work = [START, "agent.tool_use", END, "agent.tool_result", ...ANSWER];
  const grading = ["start", "ongoing", "end"].map((step) => `span.outcome_evaluation_${step}`);
  return [...work, ...grading, ...work, ...grading, ...idle("end_turn")];
}

export type OrderRowName = keyof typeof ORDER_CELLS;
