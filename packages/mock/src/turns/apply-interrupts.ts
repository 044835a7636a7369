import { END_TURN } from "../domain/stop.ts";
import { NO_SPENDING } from "../domain/usage.ts";
import { waitingCalls } from "../state/calls.ts";
import { emit, take } from "../state/emit.ts";
import { type InterruptEvent, isWorking, primaryOf, type SessionRecord, type ThreadRecord } from "../state/records.ts";
import { dropScript } from "../state/script-position.ts";
import { goIdle, terminateThread } from "../state/thread-status.ts";
import type { World } from "../state/world.ts";
import { takeStartingInput } from "./input.ts";
import { interruptCalls } from "./steps/calls.ts";
import { closeRequest } from "./steps/model.ts";
import { endOutcome, outcomeWaits } from "./steps/outcome.ts";

/**
 * Takes up every interrupt that a session received, and stops the work of the threads that they name. What is open is closed: requests,
 * calls, an outcome. A thread that does nothing is left alone, and so are workflow runs.
 */
export function applyInterrupts(world: World, session: SessionRecord): void {
  const targets = targetsOf(session.interrupts);
  if (session.life !== "live" || targets.length === 0) return;
  const resting = !isWorking(session) && waitingCalls(session).length > 0;
  const threads = session.threads
    .filter(({ id, status }) => status !== "terminated" && isTarget(targets, id))
    .reverse();
  const outcome = threads.includes(primaryOf(session)) && session.activeOutcome !== null && !outcomeWaits(session);
  if (threads.includes(primaryOf(session))) takeStartingInput(world, session);
  if (resting) abandonTurnWithout(world, session, threads);
  // Live L6: what is open is closed first, then the interrupt is in the history, then the threads are idle.
  const waited = new Map(threads.map((thread) => [thread, waitingCalls(session, thread.id).length > 0]));
  for (const thread of threads) {
    closeRequest(world, thread, NO_SPENDING, false);
    interruptCalls(world, thread);
  }
  recordInterrupts(world, session);
  if (outcome) endOutcome(world, session, "interrupted", "The work was interrupted before it could be graded.");
  for (const thread of threads) stopThread(world, thread, waited.get(thread) === true);
}

/** Writes the interrupts that wait into the history. */
export function recordInterrupts(world: World, session: SessionRecord): void {
  const events = session.interrupts.splice(0);
  for (const event of events) {
    take(world, primaryOf(session), event);
    const child = session.threads.find(({ id, parentId }) => id === event.session_thread_id && parentId !== null);
    if (child && child.status !== "terminated") emit(world, child, { type: "user.interrupt" });
  }
}

/** The ids of the threads that interrupts name; null stands for all threads. */
export const targetsOf = (events: readonly InterruptEvent[]): (string | null)[] =>
  events.map(({ session_thread_id }) => session_thread_id ?? null);

export const isTarget = (targets: readonly (string | null)[], id: string): boolean =>
  targets.includes(null) || targets.includes(id);

/**
 * Ends the turn of a session that waits for the client if nobody is left to be answered once some threads have stopped: nothing in it
 * starts by itself, so every script that waits for other threads is dropped.
 */
export function abandonTurnWithout(world: World, session: SessionRecord, stopped: readonly ThreadRecord[]): void {
  const ids = new Set(stopped.map(({ id }) => id));
  if (waitingCalls(session).some((id) => !ids.has(session.calls.get(id)?.threadId ?? ""))) return;
  if (primaryOf(session).script !== null && !outcomeWaits(session)) {
    endOutcome(world, session, "interrupted", "The thread that did the work was stopped.");
  }
  for (const thread of session.threads) if (thread.script?.waiting?.for === "threads") dropScript(world, thread);
}

function stopThread(world: World, thread: ThreadRecord, wasWaiting: boolean): void {
  if (thread.script === null && thread.status === "idle") return;
  dropScript(world, thread);
  goIdle(world, thread, END_TURN, wasWaiting);
  if (thread.agent.type === "advisor") terminateThread(world, thread);
}
