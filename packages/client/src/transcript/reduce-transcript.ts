import type { SessionEvent, StreamEvent, StreamThreadEvent } from "@managed-agents/types";
import { addEntry, addQueued, dropProvisional, findProvisional, isQueued } from "./entries.ts";
import { abandonGrowing, grow, startGrowing, stopGrowing } from "./growing.ts";
import { messageText } from "./message-text.ts";
import { addSeen, hasSeen } from "./seen-ids.ts";
import { setStatus, setThreadStatus } from "./status.ts";
import { addCall, addConfirmation, addResult } from "./tools.ts";
import type { MessageEntry, Transcript } from "./transcript.ts";

/**
 * Folds one event into a transcript: `events.reduce(reduceTranscript, emptyTranscript)`. It is pure, needs no framework, and takes the
 * events of a history, of a stream and of `follow` alike, of a session or of one thread.
 *
 * Duplicates change nothing. A client event that waits is an entry that is `queued`, until it comes again with its time. A message whose
 * preview grows ends as if there had been no preview; what is announced and never comes is taken out. Events of types that this version
 * does not know are entries of the kind `other`.
 *
 * @returns the same transcript if the event changes nothing
 */
export function reduceTranscript(
  transcript: Transcript,
  event: SessionEvent | StreamEvent | StreamThreadEvent,
): Transcript {
  if (event.type === "event_start") return startGrowing(transcript, event);
  if (event.type === "event_delta") return grow(transcript, event);
  const stored = event as SessionEvent;
  const { id, processed_at } = stored as { readonly id?: unknown; readonly processed_at?: unknown };
  if (isInput(stored.type) && (processed_at ?? null) === null) return queue(transcript, stored);
  const known = typeof id === "string" && id !== "";
  // An interrupt may come without an id.
  const key = known ? id : typeof processed_at === "string" ? `${stored.type} ${processed_at}` : null;
  if (key !== null && hasSeen(transcript.seen, key)) return transcript;
  const base: Transcript = {
    ...transcript,
    position: known && typeof processed_at === "string" ? { id, processed_at } : transcript.position,
    seen: key === null ? transcript.seen : addSeen(transcript.seen, key),
  };
  const taken = known ? dropProvisional(stopGrowing(base, id), (entry) => isQueued(entry) && entry.id === id) : base;
  return settle(taken, stored, known ? id : "");
}

const isInput = (type: unknown): boolean =>
  typeof type === "string" && (type.startsWith("user.") || type === "system.message");

/** A client event that waits. An answer counts at once: who has given it is not asked again. */
function queue(transcript: Transcript, event: SessionEvent): Transcript {
  const { id } = event as { readonly id?: unknown };
  // What has no id could not be found again when it is taken up, which is when it comes anyway.
  if (typeof id !== "string" || id === "" || hasSeen(transcript.seen, id)) return transcript;
  switch (event.type) {
    case "user.message":
    case "system.message":
      return findProvisional(transcript, id)
        ? transcript
        : addQueued(transcript, messageEntry(event, id, event.type === "user.message" ? "user" : "system", "queued"));
    case "user.tool_confirmation":
      return addConfirmation(transcript, event) ?? transcript;
    case "user.custom_tool_result":
      return addResult(transcript, event.custom_tool_use_id, event) ?? transcript;
    case "user.tool_result":
      return addResult(transcript, event.tool_use_id, event) ?? transcript;
    default:
      return transcript;
  }
}

/** An event of the history, which is new. */
function settle(transcript: Transcript, event: SessionEvent, id: string): Transcript {
  const message = (from: MessageEntry["from"]): Transcript => addEntry(transcript, messageEntry(event, id, from));
  const other = (): Transcript => addEntry(transcript, { kind: "other", id, event });
  switch (event.type) {
    case "user.message":
      return message("user");
    case "agent.message":
      return message("agent");
    case "system.message":
      return message("system");
    case "agent.thread_message_sent":
    case "agent.thread_message_received":
      return message("thread");
    case "agent.thinking":
      return addEntry(transcript, { kind: "thinking", id, state: "complete" });
    case "agent.tool_use":
    case "agent.mcp_tool_use":
    case "agent.custom_tool_use":
      return addCall(transcript, event);
    case "agent.tool_result":
    case "user.tool_result":
      return addResult(transcript, event.tool_use_id, event) ?? other();
    case "agent.mcp_tool_result":
      return addResult(transcript, event.mcp_tool_use_id, event) ?? other();
    case "user.custom_tool_result":
      return addResult(transcript, event.custom_tool_use_id, event) ?? other();
    case "user.tool_confirmation":
      return addConfirmation(transcript, event) ?? other();
    case "session.error":
      return addEntry(transcript, { kind: "error", id, error: event.error });
    case "session.usage":
      return { ...transcript, usage: event.usage };
    case "session.status_running":
      return setStatus(transcript, "running");
    case "session.status_rescheduled":
      return setStatus(transcript, "rescheduling");
    case "session.status_idle":
      return setStatus(abandonGrowing(transcript), "idle", event.stop_reason ?? null);
    case "session.status_terminated":
      return setStatus(abandonGrowing(transcript), "terminated");
    case "session.deleted":
      return setStatus(abandonGrowing(transcript), "deleted");
    case "session.thread_created":
      return setThreadStatus(transcript, event, null);
    case "session.thread_status_running":
      return setThreadStatus(transcript, event, "running");
    case "session.thread_status_rescheduled":
      return setThreadStatus(transcript, event, "rescheduling");
    case "session.thread_status_idle":
      return setThreadStatus(transcript, event, "idle");
    case "session.thread_status_terminated":
      return setThreadStatus(transcript, event, "terminated");
    case "span.model_request_start":
      return transcript;
    case "span.model_request_end":
      return abandonGrowing(transcript);
    default:
      return other();
  }
}

const messageEntry = (
  event: SessionEvent,
  id: string,
  from: MessageEntry["from"],
  state: MessageEntry["state"] = "complete",
): MessageEntry => ({
  kind: "message",
  id,
  from,
  text: messageText(event),
  state,
  event,
});
