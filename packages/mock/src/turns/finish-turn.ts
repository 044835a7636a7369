import { BUDGET_REACHED, END_TURN } from "../domain/stop.ts";
import { atCap } from "../state/activity.ts";
import { requiresAnswers, waitingCalls } from "../state/calls.ts";
import { openRuns, primaryOf, type SessionRecord } from "../state/records.ts";
import { reportIdle, reportRunning } from "../state/session-status.ts";
import type { World } from "../state/world.ts";

/**
 * Lets a session follow its threads once none of them works: reports why it is idle, or that it runs on with a workflow run.
 *
 * @returns whether something else may begin now
 */
export function finishTurn(world: World, session: SessionRecord): boolean {
  if (session.threads.some(({ status }) => status === "running" || status === "rescheduling")) return false;
  const announced = session.announcedCallIds.length;
  // Idle, and nothing that was reported has changed since.
  if (!session.inTurn && announced === 0) return false;
  const waiting = waitingCalls(session).length;
  if (waiting > 0) {
    if (session.inTurn || waiting < announced) reportIdle(world, session, "requires_action", requiresAnswers(session));
    return false;
  }
  if (session.inTurn && atCap(session, world.clock.now())) {
    // A run that goes on by itself costs nothing and is not held up by the cap.
    if (!session.runs.some(({ timer }) => timer !== null)) reportIdle(world, session, "budget_reached", BUDGET_REACHED);
    return false;
  }
  if (openRuns(session) > 0) {
    // Behaviour 4.16: stopping the last thread that waited does not stop a run, so the session runs on with it.
    if (!session.inTurn) reportRunning(world, session);
    return false;
  }
  const { stop } = primaryOf(session);
  const ended = session.inTurn && stop !== null && stop.stop_reason.type !== "requires_action";
  reportIdle(world, session, "open", ended ? stop : END_TURN);
  return true;
}
