import { atCap } from "../state/activity.ts";
import { waitingCalls } from "../state/calls.ts";
import { emit } from "../state/emit.ts";
import { type Actor, isThread, isWorking, type SessionRecord } from "../state/records.ts";
import { pause, waitFor } from "../state/script-position.ts";
import { startRunning } from "../state/thread-status.ts";
import type { World } from "../state/world.ts";
import { continueRun } from "./steps/workflow-runs.ts";

/**
 * Makes every actor ready whose wait is over: all of them first, so that their status is reported before any of them works.
 *
 * In a session that waits for the client nothing starts by itself.
 *
 * @returns whether any wait was over
 */
export function wake(world: World, session: SessionRecord): boolean {
  const { threads, runs } = session;
  const isFree = (actor: Actor): boolean => isOver(world, actor);
  if (!threads.some(isFree) && !runs.some(isFree)) return false;
  if (!isWorking(session) && waitingCalls(session).length > 0) return false;
  const over = [...threads, ...runs].filter(isFree);
  for (const actor of over) {
    // A run goes on a moment later, so that it is first reported that its threads have stopped.
    if (isThread(actor) || actor.script?.waiting?.for === "budget") resume(world, actor);
    else pause(world, actor, 1);
  }
  return true;
}

/** Makes an actor ready. A thread that went idle meanwhile runs again, and a run that was paused goes on. */
export function resume(world: World, actor: Actor): void {
  if (actor.script === null) return;
  if (isThread(actor) && actor.session.gate === "budget_reached") {
    // A rest at the cap ends with a higher budget, not with what other threads or runs have done meanwhile.
    waitFor(actor, { for: "budget" });
    return;
  }
  actor.script.waiting = null;
  if (!isThread(actor)) continueRun(world, actor);
  else {
    const slept = actor.status === "idle";
    if (slept) startRunning(world, actor);
    if (actor.inbox.length === 0) return;
    if (slept && world.latency.report > 0) pause(world, actor, world.latency.report);
    else for (const message of actor.inbox.splice(0)) emit(world, actor, message);
  }
}

/** Whether an actor waited for something of its session that has come about. Time is reported by the clock. */
function isOver(world: World, actor: Actor): boolean {
  const { id, session, script } = actor;
  const waiting = script?.waiting ?? null;
  // What a client sent is acted on all at once.
  if (waiting === null || session.startTimer !== null) return false;
  switch (waiting.for) {
    case "time":
      return false;
    case "calls":
      return waitingCalls(session, id).length === 0;
    case "threads":
      // A script is left where a thread waits for the client, for time or for the budget: then it has not stopped.
      return session.threads.every(
        (thread) =>
          !waiting.ids.includes(thread.id) ||
          (actor !== thread && isThread(actor) && thread.reported) ||
          (thread.script === null && thread.status !== "running" && thread.status !== "rescheduling"),
      );
    case "run":
      return !session.runs.some((run) => run.open && run.id === waiting.id);
    case "budget":
      return session.gate !== "budget_reached" && !atCap(session, world.clock.now());
  }
}
