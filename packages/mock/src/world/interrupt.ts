import { END_TURN } from "../domain/stop.ts";
import { NO_SPENDING } from "../domain/usage.ts";
import { interruptCalls } from "./perform-calls.ts";
import { closeRequest } from "./perform-model.ts";
import { interruptOutcome } from "./perform-outcome.ts";
import { primaryOf, type SessionRecord, type ThreadRecord } from "./records.ts";
import { rest, settle } from "./settle.ts";
import { takeUp } from "./take-up.ts";
import { dropScript, goIdle, terminateThread, waitForCalls, waitingCalls } from "./thread-status.ts";
import { wakeWaiting } from "./wake.ts";
import type { World } from "./world.ts";

/**
 * Stops the work of the session, or of one of its threads. What is open is closed: requests, calls, an outcome. A thread that does
 * nothing is left alone, and so are workflow runs.
 */
export function interrupt(world: World, session: SessionRecord, threadId: string | null): void {
  const blocked = session.gate === "requires_action";
  const targets = session.threads.filter(({ id, status }) => (threadId ?? id) === id && status !== "terminated");
  for (const thread of [...targets].reverse()) interruptThread(world, thread);
  wakeWaiting(world, session);
  if (blocked && !session.inTurn) {
    if (waitingCalls(session).length > 0) rest(world, session, "requires_action", waitForCalls(session));
    else rest(world, session, "open", END_TURN);
    takeUp(world, session);
  }
  settle(world, session);
}

function interruptThread(world: World, thread: ThreadRecord): void {
  const { session, cursor } = thread;
  if (cursor === null && thread.status === "idle") return;
  closeRequest(world, thread, NO_SPENDING, false);
  const wasWaiting = waitingCalls(session, thread.id).length > 0;
  interruptCalls(world, thread);
  if (thread === primaryOf(session)) interruptOutcome(world, thread);
  dropScript(world, thread);
  goIdle(world, thread, END_TURN, wasWaiting);
  if (thread.agent.type === "advisor") terminateThread(world, thread);
}
