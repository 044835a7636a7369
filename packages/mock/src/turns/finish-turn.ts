import { BUDGET_REACHED, END_TURN } from "../domain/stop.ts";
import { atCap } from "../state/activity.ts";
import { requiresAnswers, waitingCalls } from "../state/calls.ts";
import { isActive, isWorking, openRuns, primaryOf, type SessionRecord } from "../state/records.ts";
import { reportIdle, reportRunning } from "../state/session-status.ts";
import type { World } from "../state/world.ts";

/**
 * Lets a session follow its threads once none of them works: reports why it is idle, or that it runs on with a workflow run.
 *
 * @returns whether something else may begin now
 */
export function finishTurn(world: World, session: SessionRecord): boolean {
  if (session.startTimer !== null || session.threads.some(isActive)) return false;
  const working = isWorking(session);
  const announced = session.announcedCallIds;
  // Idle, and nothing that was reported has changed since.
  if (!working && announced.length === 0 && !session.announceAgain) return false;
  const waiting = waitingCalls(session);
  if (waiting.length > 0) {
    const same = waiting.length === announced.length && waiting.every((id) => announced.includes(id));
    if (working || !same) reportIdle(world, session, "requires_action", requiresAnswers(session));
    return false;
  }
  if (working && atCap(session, world.clock.now())) {
    // A run that goes on by itself costs nothing and is not held up by the cap.
    if (!session.runs.some(({ timer }) => timer !== null)) reportIdle(world, session, "budget_reached", BUDGET_REACHED);
    return false;
  }
  if (openRuns(session) > 0) {
    // Behaviour 4.16: stopping the last thread that waited does not stop a run, so the session runs on with it.
    if (!session.inTurn && !session.announceAgain) reportRunning(world, session);
    return false;
  }
  const { stop } = primaryOf(session);
  const ended = working && stop !== null && stop.stop_reason.type !== "requires_action";
  reportIdle(world, session, "open", ended ? stop : END_TURN);
  return true;
}
