import type { Op } from "../../domain/op.ts";
import { type Actor, isThread, type RunRecord, type ThreadRecord } from "../../state/records.ts";
import { pause } from "../../state/script-position.ts";
import type { World } from "../../state/world.ts";
import { takeStartingInput } from "../input.ts";
import { callWriteMemory } from "./call-write-memory.ts";
import { settleCalls, useTool } from "./calls.ts";
import { exhaust, failSession, refuse, rescheduleThread, resume, terminate } from "./errors.ts";
import { compact, endRequest, say, startPreview, startRequest, think, typeText } from "./model.ts";
import { endGrading, showGrading, startGrading } from "./outcome.ts";
import { advise, awaitThreads, consult, readMessage, report, spawn, tell } from "./threads.ts";
import {
  awaitRun,
  continueRun,
  endPhase,
  endRun,
  failRun,
  pauseRun,
  refuseRun,
  startPhase,
  startRun,
} from "./workflow-runs.ts";

type Performer<Kind extends Op["op"]> = (world: World, actor: Actor, op: Extract<Op, { op: Kind }>) => void;

const PERFORMERS: { readonly [Kind in Op["op"]]: Performer<Kind> } = {
  take_input: byThread((world, { session }) => takeStartingInput(world, session)),
  read_message: byThread(readMessage),
  wait: (world, actor, { ms }) => pause(world, actor, ms),
  request_start: byThread(startRequest),
  request_end: byThread(endRequest),
  preview_start: byThread(startPreview),
  preview_text: byThread(typeText),
  thinking: byThread(think),
  message: byThread(say),
  call: byThread(useTool),
  write_memory: byThread(callWriteMemory),
  settle_calls: byThread(settleCalls),
  session_error: byThread(failSession),
  reschedule: byThread(rescheduleThread),
  resume: byThread(resume),
  exhaust: byThread(exhaust),
  terminate: byThread(terminate),
  refuse: byThread(refuse),
  compact: byThread(compact),
  spawn,
  tell: byThread(tell),
  report: byThread(report),
  await_threads: awaitThreads,
  consult: byThread(consult),
  advise: byThread(advise),
  start_run: byThread(startRun),
  refuse_run: byThread(refuseRun),
  await_run: byThread(awaitRun),
  phase_start: byRun(startPhase),
  phase_end: byRun(endPhase),
  run_error: byRun(failRun),
  run_pause: byRun(pauseRun),
  run_continue: byRun(continueRun),
  end_run: byRun(endRun),
  grade_start: byThread(startGrading),
  grade_ongoing: byThread(showGrading),
  grade_end: byThread(endGrading),
};

/** Does one operation of a script. */
export function perform(world: World, actor: Actor, op: Op): void {
  (PERFORMERS[op.op] as Performer<Op["op"]>)(world, actor, op as never);
}

function byThread<Kind extends Op["op"]>(
  apply: (world: World, thread: ThreadRecord, op: Extract<Op, { op: Kind }>) => void,
): Performer<Kind> {
  return (world, actor, op) => {
    if (!isThread(actor)) throw new Error(`expected a thread to do "${op.op}", but it is a workflow run`);
    apply(world, actor, op);
  };
}

function byRun<Kind extends Op["op"]>(
  apply: (world: World, run: RunRecord, op: Extract<Op, { op: Kind }>) => void,
): Performer<Kind> {
  return (world, actor, op) => {
    if (isThread(actor)) throw new Error(`expected a workflow run to do "${op.op}", but it is a thread`);
    apply(world, actor, op);
  };
}
