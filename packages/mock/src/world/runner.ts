import type { Op, Waiting } from "../domain/op.ts";
import { BUDGET_REACHED, END_TURN } from "../domain/stop.ts";
import { gradeOps } from "../scenarios/grade.ts";
import { atCap } from "./activity.ts";
import { failScript } from "./fail-script.ts";
import { perform } from "./perform.ts";
import { continueRun, pauseRun } from "./perform-runs.ts";
import { type Actor, isThread, primaryOf, type RunRecord, type ThreadRecord } from "./records.ts";
import { emitUsage, settle } from "./settle.ts";
import { dropScript, goIdle, startRunning } from "./thread-status.ts";
import { wakeWaiting } from "./wake.ts";
import type { World } from "./world.ts";

/** Operations that ask a model or let another thread ask one, and so are not done at the budget's cap. */
const MODEL_OPS: ReadonlySet<Op["op"]> = new Set(["request_start", "grade_start", "spawn", "tell", "consult"]);

/** Follows an actor's script until it has to wait or is done. */
export function run(world: World, actor: Actor): void {
  for (let { cursor } = actor; cursor !== null && cursor === actor.cursor; ) {
    if (cursor.waiting !== null) return;
    const op = cursor.ops[cursor.at];
    if (op === undefined) {
      if (!finish(world, actor)) return;
      continue;
    }
    if (MODEL_OPS.has(op.op) && atCap(actor.session, world.clock.now())) {
      pauseAtCap(world, actor);
      return;
    }
    cursor.at++;
    try {
      perform(world, actor, op);
    } catch (error) {
      failScript(world, actor, error);
    }
  }
}

/** Lets time pass before the script goes on. */
export function pause(world: World, actor: Actor, ms: number): void {
  const { cursor } = actor;
  if (cursor === null) return;
  cursor.waiting = { for: "time" };
  actor.timer = world.clock.after(ms, () => {
    if (actor.cursor !== cursor) return;
    actor.timer = null;
    goOn(world, actor);
  });
}

/** Lets an actor go on after what it waited for. A thread that went idle meanwhile runs again. */
export function goOn(world: World, actor: Actor): void {
  if (actor.cursor === null) return;
  if (isThread(actor) && actor.session.gate === "budget_reached") {
    // A rest at the cap ends with a higher budget, not with what other threads or runs have done meanwhile.
    actor.cursor.waiting = { for: "budget" };
    return;
  }
  actor.cursor.waiting = null;
  if (!isThread(actor)) continueRun(world, actor as RunRecord);
  else if (actor.status === "idle") startRunning(world, actor);
  run(world, actor);
}

export function waitFor(actor: Actor, waiting: Waiting): void {
  if (actor.cursor !== null) actor.cursor.waiting = waiting;
}

function pauseAtCap(world: World, actor: Actor): void {
  waitFor(actor, { for: "budget" });
  if (!isThread(actor)) {
    pauseRun(world, actor as RunRecord);
    settle(world, actor.session);
    return;
  }
  const thread: ThreadRecord = actor;
  goIdle(world, thread, BUDGET_REACHED);
  // Behaviour 4.11: also told when one thread pauses and others work on.
  if (thread.session.threads.some(({ status }) => status === "running")) emitUsage(world, thread.session);
  settle(world, thread.session);
}

/** @returns whether there is more to do: an outcome that is not graded yet */
function finish(world: World, actor: Actor): boolean {
  const { session, cursor } = actor;
  if (!isThread(actor)) {
    perform(world, actor, { op: "end_run", result: "completed" });
    return false;
  }
  const { activeOutcome } = session;
  if (actor === primaryOf(session) && activeOutcome !== null && cursor !== null) {
    const open = session.runs.find((candidate) => candidate.open);
    if (open) {
      // Behaviour 4.9: nothing is graded while a workflow run is open.
      waitFor(actor, { for: "run", id: open.id });
      goIdle(world, actor, END_TURN);
      settle(world, session);
      return false;
    }
    cursor.ops = gradeOps(world.scenarios, session, activeOutcome.evaluation.iteration);
    cursor.at = 0;
    return true;
  }
  dropScript(world, actor);
  goIdle(world, actor, END_TURN);
  wakeWaiting(world, session);
  settle(world, session);
  return false;
}
