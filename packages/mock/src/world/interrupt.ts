import { END_TURN } from "../domain/stop.ts";
import { NO_SPENDING } from "../domain/usage.ts";
import { abandonTurn } from "./abandon-turn.ts";
import { interruptCalls } from "./perform-calls.ts";
import { closeRequest } from "./perform-model.ts";
import { endOutcome } from "./perform-outcome.ts";
import { primaryOf, type SessionRecord, type ThreadRecord } from "./records.ts";
import { endOrRunOn } from "./run-on.ts";
import { restAgain, settle } from "./settle.ts";
import { takeUp } from "./take-up.ts";
import { dropScript, goIdle, terminateThread, waitingCalls } from "./thread-status.ts";
import { wakeWaiting } from "./wake.ts";
import type { World } from "./world.ts";

/**
 * Stops the work of threads. What is open is closed: requests, calls, an outcome. A thread that does nothing is left alone, and so are
 * workflow runs.
 *
 * @param threadIds which threads; null among them means every one
 */
export function interrupt(world: World, session: SessionRecord, threadIds: readonly (string | null)[]): void {
  const resting = session.gate === "requires_action" && !session.inTurn;
  const targets = session.threads.filter(({ id, status }) => status !== "terminated" && isTarget(threadIds, id));
  if (targets.includes(primaryOf(session))) {
    endOutcome(world, session, "interrupted", "The work was interrupted before it could be graded.");
  }
  const left = waitingCalls(session).filter((id) => !isTarget(threadIds, session.calls.get(id)?.threadId ?? ""));
  if (resting && left.length === 0) abandonTurn(world, session);
  for (const thread of [...targets].reverse()) interruptThread(world, thread);
  if (!resting) wakeWaiting(world, session);
  else {
    if (left.length === 0) endOrRunOn(world, session);
    else if (left.length < session.toldWaiting.length) restAgain(world, session);
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
  dropScript(world, thread);
  goIdle(world, thread, END_TURN, wasWaiting);
  if (thread.agent.type === "advisor") terminateThread(world, thread);
}

export const isTarget = (threadIds: readonly (string | null)[], id: string): boolean =>
  threadIds.includes(null) || threadIds.includes(id);
