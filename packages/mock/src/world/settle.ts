import { BUDGET_REACHED, END_TURN, type Stop } from "../domain/stop.ts";
import { atCap } from "./activity.ts";
import { emit } from "./emit.ts";
import { openRuns, primaryOf, type SessionRecord } from "./records.ts";
import { sessionUsage } from "./show.ts";
import { takeUp } from "./take-up.ts";
import { touch, waitForCalls, waitingCalls } from "./thread-status.ts";
import type { World } from "./world.ts";

/**
 * Lets the session follow its threads: once none works it says why it is idle, and takes up what waits. Called after everything that
 * can stop a thread.
 */
export function settle(world: World, session: SessionRecord): void {
  if (session.life !== "live" || !session.inTurn) return;
  if (session.threads.some(({ status }) => status === "running" || status === "rescheduling")) return;
  if (waitingCalls(session).length > 0) {
    rest(world, session, "requires_action", waitForCalls(session));
    return;
  }
  if (atCap(session, world.clock.now())) {
    // A run that goes on by itself costs nothing and is not held up by the cap.
    if (session.runs.some(({ timer }) => timer !== null)) return;
    rest(world, session, "budget_reached", BUDGET_REACHED);
    return;
  }
  if (openRuns(session) > 0) return;
  const { stop } = primaryOf(session);
  rest(world, session, "open", stop === null || stop.stop_reason.type === "requires_action" ? END_TURN : stop);
  takeUp(world, session);
}

/** Says that the session waits for the calls that are left. */
export function restAgain(world: World, session: SessionRecord): void {
  rest(world, session, "requires_action", waitForCalls(session));
}

/** Behaviour 4.1: `session.usage` comes immediately before every idle. */
export function rest(world: World, session: SessionRecord, gate: SessionRecord["gate"], stop: Stop): void {
  session.gate = gate;
  session.toldWaiting = stop.stop_reason.type === "requires_action" ? stop.stop_reason.event_ids : [];
  session.inTurn = false;
  session.rescheduled = false;
  touch(world, session);
  emitUsage(world, session);
  emit(world, primaryOf(session), { type: "session.status_idle", ...stop });
}

export function emitUsage(world: World, session: SessionRecord): void {
  const { budget } = session;
  emit(world, primaryOf(session), { type: "session.usage", usage: sessionUsage(session, world.clock.now()), budget });
}
