import type { SessionEvent, StopReason } from "@managed-agents/types";
import { describeEvents } from "./transcript.ts";

/** How a turn went, for the model that ran it. */
export interface TurnReport {
  /** The stop reason's type, that the session is `terminated` or `deleted`, or `max_seconds` where the turn goes on. */
  readonly ended: string;
  /** What the agent wrote, message by message. */
  readonly text: string;
  readonly transcript: string;
  /** Calls that wait for an answer of the client. */
  readonly pending: readonly PendingCall[];
  readonly stop_reason?: unknown;
  /** Of the whole session so far, as the service reported it last. */
  readonly usage?: unknown;
  /** Where the next call goes on; `start` if nothing came yet. */
  readonly last_event_id: string;
}

/** A call of a tool that waits for an answer. */
export interface PendingCall {
  readonly id: string;
  readonly name: string;
  readonly input: unknown;
  /** The event that answers it: to be completed, or changed from `allow` to `deny`, and sent. */
  readonly answer: Readonly<Record<string, unknown>>;
}

/** What is known of a turn besides its events. */
export interface TurnContext {
  /** The time was up before the end of the turn. */
  readonly goesOn: boolean;
  /** Calls of before the turn that may still wait. */
  readonly earlier: readonly SessionEvent[];
  /** Id of the last event that was known before. */
  readonly after: string;
}

/** Puts together how a turn went. */
export function describeTurn(events: readonly SessionEvent[], { goesOn, earlier, after }: TurnContext): TurnReport {
  // An end that was seen before the time was up is that of an earlier turn.
  const last = goesOn ? undefined : lastEnd(events);
  const reason = stopReasonOf(last);
  const usage = events.findLast((event) => event.type === "session.usage")?.usage;
  const messages = events.flatMap((event) => (event.type === "agent.message" ? [event.content] : []));
  return {
    ended: goesOn ? "max_seconds" : (reason?.type ?? ENDS[last?.type ?? "session.deleted"] ?? "deleted"),
    text: messages.map((content) => content.map((block) => ("text" in block ? block.text : "")).join("")).join("\n\n"),
    transcript: describeEvents(events),
    pending: goesOn ? [] : waitingIds(events).map((id) => pendingCall(id, [...earlier, ...events])),
    ...(reason === undefined ? {} : { stop_reason: reason }),
    ...(usage === undefined ? {} : { usage }),
    last_event_id: events.findLast(isPlaced)?.id ?? after,
  };
}

/** In the place of the id of an event: before all of them. */
export const START = "start";

/** Whether an event has its place in the history: one that waits has none yet. */
export const isPlaced = (event: SessionEvent): event is SessionEvent & { readonly id: string } =>
  typeof event.id === "string" && "processed_at" in event && typeof event.processed_at === "string";

/** Events after which nothing more comes of itself. */
const ENDS: Readonly<Record<string, string>> = {
  "session.status_idle": "idle",
  "session.status_terminated": "terminated",
  "session.deleted": "deleted",
};

const lastEnd = (events: readonly SessionEvent[]): SessionEvent | undefined =>
  events.findLast(({ type }) => Object.hasOwn(ENDS, type));

const stopReasonOf = (event: SessionEvent | undefined): StopReason | undefined =>
  event?.type === "session.status_idle" ? event.stop_reason : undefined;

/** Ids of the calls that the session waits for after these events. */
export function waitingIds(events: readonly SessionEvent[]): readonly string[] {
  const reason = stopReasonOf(lastEnd(events));
  return reason?.type === "requires_action" ? reason.event_ids : [];
}

function pendingCall(id: string, events: readonly SessionEvent[]): PendingCall {
  const call = events.find((event) => event.id === id) as Partial<WaitingCall> | undefined;
  const { type, name = "", input = {}, evaluated_permission } = call ?? {};
  if (type === "agent.custom_tool_use") {
    return { id, name, input, answer: { type: "user.custom_tool_result", custom_tool_use_id: id, content: [] } };
  }
  if (evaluated_permission === "ask") {
    return { id, name, input, answer: { type: "user.tool_confirmation", tool_use_id: id, result: "allow" } };
  }
  return { id, name, input, answer: { type: "user.tool_result", tool_use_id: id, content: [] } };
}

interface WaitingCall {
  readonly type: string;
  readonly name: string;
  readonly input: unknown;
  readonly evaluated_permission: string;
}
