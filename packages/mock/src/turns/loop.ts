import type { Op } from "../domain/op.ts";
import { BUDGET_REACHED, END_TURN } from "../domain/stop.ts";
import { gradeOps } from "../scenarios/grade.ts";
import { atCap } from "../state/activity.ts";
import { type Actor, isActive, isThread, primaryOf, type SessionRecord, type ThreadRecord } from "../state/records.ts";
import { dropScript, waitFor } from "../state/script-position.ts";
import { emitUsage } from "../state/session-status.ts";
import { goIdle } from "../state/thread-status.ts";
import type { World } from "../state/world.ts";
import { confirmChildren } from "./confirm-children.ts";
import { failScript } from "./fail-script.ts";
import { finishTurn } from "./finish-turn.ts";
import { joinInput, nextJoined, takeQueuedOutcomes } from "./input.ts";
import { continueTurn, startTurn } from "./start-turn.ts";
import { perform } from "./steps/index.ts";
import { endRun, pauseRun } from "./steps/workflow-runs.ts";
import { wake } from "./wake.ts";

/** Steps of one call after which a script is held to be one that neither waits nor ends. */
const MAX_STEPS = 1_000_000;

/** Operations that ask a model or let another thread ask one, and so are not done at the budget's cap. */
const MODEL_OPS: ReadonlySet<Op["op"]> = new Set(["request_start", "grade_start", "spawn", "tell", "consult"]);

/**
 * The turn loop, the only place that runs scripts, wakes actors, and finishes and starts turns. Called after everything that changes a
 * session; it returns when nothing is left to do until time passes or a client acts.
 */
export function runUntilIdle(world: World, session: SessionRecord): void {
  for (let steps = 0; session.life === "live"; ) {
    const actor = readyActor(session);
    if (actor !== undefined) steps = runScript(world, actor, steps);
    else if (!goOn(world, session)) return;
  }
}

/** What becomes of a session whose scripts all wait: the first of these that has something to do. */
const goOn = (world: World, session: SessionRecord): boolean =>
  confirmChildren(world, session) || wake(world, session) || finishTurn(world, session) || startTurn(world, session);

/** Children are asked last: what a thread does at one instant comes before what it set off. */
function readyActor({ threads, runs }: SessionRecord): Actor | undefined {
  return threads.find(isReady) ?? runs.find(isReady);
}

const isReady = ({ script }: Actor): boolean => script !== null && script.waiting === null;

/** Follows an actor's script until it waits or ends. @returns the steps of this call so far */
function runScript(world: World, actor: Actor, stepsBefore: number): number {
  let steps = stepsBefore;
  for (const { script } = actor; script !== null && script === actor.script && script.waiting === null; steps++) {
    const op = script.ops[script.at];
    if (op === undefined) {
      endScript(world, actor);
      continue;
    }
    if (MODEL_OPS.has(op.op) && atCap(actor.session, world.clock.now())) {
      restAtCap(world, actor);
      break;
    }
    script.at++;
    if (op.op === "request_start" && actor === primaryOf(actor.session)) joinInput(world, actor as ThreadRecord);
    try {
      if (steps >= MAX_STEPS) throw new Error(`a script made ${MAX_STEPS} steps at one instant without waiting`);
      perform(world, actor, op);
    } catch (error) {
      failScript(world, actor, error);
    }
  }
  return steps;
}

function restAtCap(world: World, actor: Actor): void {
  waitFor(actor, { for: "budget" });
  if (!isThread(actor)) {
    pauseRun(world, actor);
    return;
  }
  goIdle(world, actor, BUDGET_REACHED);
  // Behaviour 4.11: also reported when one thread pauses and others work on.
  if (actor.session.threads.some(({ status }) => status === "running")) emitUsage(world, actor.session);
}

function endScript(world: World, actor: Actor): void {
  const { session } = actor;
  if (!isThread(actor)) {
    endRun(world, actor, { op: "end_run", result: "completed" });
    return;
  }
  if (actor === primaryOf(session)) {
    takeQueuedOutcomes(world, session);
    const text = nextJoined(world, session);
    if (text !== null) {
      continueTurn(world, session, text);
      return;
    }
    if (session.activeOutcome !== null) {
      gradeOutcome(world, actor);
      return;
    }
  }
  dropScript(world, actor);
  goIdle(world, actor, END_TURN);
  // Live L11: reported behind a child's end while others work; else it comes with the session's idle.
  if (actor.parentId !== null && session.inTurn && session.threads.some(isActive)) emitUsage(world, session);
}

/** The work on an outcome is done, so its script goes on with the grading. */
function gradeOutcome(world: World, { session, script }: ThreadRecord): void {
  if (script === null || session.activeOutcome === null) return;
  const open = session.runs.find((candidate) => candidate.open);
  if (open !== undefined) {
    // Behaviour 4.9: nothing is graded while a workflow run is open.
    script.waiting = { for: "run", id: open.id };
    goIdle(world, primaryOf(session), END_TURN);
    return;
  }
  script.ops = gradeOps(world.scenarios, session, session.activeOutcome.evaluation.iteration, world.latency);
  script.at = 0;
}
