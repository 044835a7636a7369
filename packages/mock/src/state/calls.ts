import { requiresAction, type Stop } from "../domain/stop.ts";
import type { SessionRecord } from "./records.ts";

/** Ids of the calls that wait for the client, in the order they were made: of one thread, or of all. */
export function waitingCalls(session: SessionRecord, threadId?: string): string[] {
  const ids: string[] = [];
  for (const call of session.calls.values()) {
    if (call.state === "pending" && call.waitsFor !== null && (threadId ?? call.threadId) === call.threadId) {
      ids.push(call.id);
    }
  }
  return ids;
}

/** Why something is idle that waits for the client. */
export const requiresAnswers = (session: SessionRecord, threadId?: string): Stop =>
  requiresAction(waitingCalls(session, threadId));
