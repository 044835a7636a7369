import type { SessionEvent, StopReason } from "@managed-agents/types";
import { markWaiting } from "./tools.ts";
import type { Transcript, TranscriptThread } from "./transcript.ts";

/** The session has another status. */
export function setStatus(
  transcript: Transcript,
  status: NonNullable<Transcript["status"]>,
  stopReason: StopReason | null = null,
): Transcript {
  if (transcript.status === "deleted") return transcript;
  const next = { ...transcript, status, stopReason };
  return status === "running" || status === "rescheduling" ? next : markWaiting(next, stopReason, null);
}

/** A thread has another status. */
export function setThreadStatus(
  transcript: Transcript,
  event: Extract<SessionEvent, { readonly session_thread_id: string; readonly agent_name: string }>,
  status: TranscriptThread["status"],
): Transcript {
  const id = event.session_thread_id;
  const stopReason = event.type === "session.thread_status_idle" ? (event.stop_reason ?? null) : null;
  const thread: TranscriptThread = { id, agentName: event.agent_name ?? null, status, stopReason };
  const at = transcript.threads.findIndex((other) => other.id === id);
  const threads = at < 0 ? [...transcript.threads, thread] : transcript.threads.with(at, thread);
  const next = { ...transcript, threads };
  return stopReason ? markWaiting(next, stopReason, id) : next;
}
