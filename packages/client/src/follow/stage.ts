import type { StreamEvent } from "@managed-agents/types";
import type { FollowUntil } from "./follow-options.ts";

/** How close to its end a session, or a thread, is. */
const WORKING = 0;
const BLOCKED = 1;
const AT_REST = 2;
const TERMINATED = 3;
const DELETED = 4;

/** The stage that ends following, or any beyond it. */
export const LAST_STAGE: Readonly<Record<FollowUntil, number>> = {
  idle: BLOCKED,
  end_turn: AT_REST,
  terminated: TERMINATED,
  deleted: DELETED,
  never: DELETED,
};

/** The stage that an event reports, undefined for most. Of a session with threads, the events of the one that is followed count. */
export function stageOf(event: StreamEvent, threadId: string | undefined): number | undefined {
  if (event.type === "session.deleted") return DELETED;
  if (event.type === "session.status_terminated") return TERMINATED;
  // What a client sends is work, also before the running event. An interrupt makes none.
  if (/^user\.(?!interrupt)/.test(event.type)) return WORKING;
  const status = /^session\.(thread_)?status_(\w+)$/.exec(event.type);
  if (!status || !status[1] !== !threadId) return undefined;
  const { session_thread_id, stop_reason } = event as Status;
  if (threadId && session_thread_id !== threadId) return undefined;
  if (status[2] === "terminated") return TERMINATED;
  if (status[2] !== "idle") return WORKING;
  return stop_reason?.type === "requires_action" ? BLOCKED : AT_REST;
}

interface Status {
  readonly session_thread_id?: string;
  readonly stop_reason?: { readonly type?: unknown };
}
