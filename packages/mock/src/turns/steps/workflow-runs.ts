import type { KnownWorkflowRunError } from "@managed-agents/types";
import type { Op } from "../../domain/op.ts";
import { END_TURN } from "../../domain/stop.ts";
import { emit } from "../../state/emit.ts";
import { openRuns, primaryOf, type RunRecord, type ThreadRecord } from "../../state/records.ts";
import { dropScript, giveScript, waitFor } from "../../state/script-position.ts";
import { touch } from "../../state/session-status.ts";
import { goIdle } from "../../state/thread-status.ts";
import type { World } from "../../state/world.ts";

type Of<Kind extends Op["op"]> = Extract<Op, { op: Kind }>;

/** Behaviour 4.16: open runs of one session. */
const MAX_OPEN_RUNS = 10;

/** Starts a workflow run that goes on by itself, whatever becomes of the thread that started it. */
export function startRun(world: World, thread: ThreadRecord, op: Of<"start_run">): void {
  const { session } = thread;
  if (openRuns(session) >= MAX_OPEN_RUNS) {
    const message = `A session has at most ${MAX_OPEN_RUNS} open workflow runs.`;
    refuseRun(world, thread, { op: "refuse_run", error: { type: "max_workflow_runs_error", message } });
    return;
  }
  const phases = op.phases.map((phase) => ({ id: world.ids.next("wrph"), ...phase }));
  const run: RunRecord = {
    session,
    id: world.ids.next("wrun"),
    phases: phases.map(({ id }) => ({ id, startedId: null })),
    open: true,
    paused: false,
    script: null,
    timer: null,
  };
  session.runs.push(run);
  thread.script?.names.set(op.key, run.id);
  const shown = { workflow_run_id: run.id, name: op.name, description: op.description, phases };
  emit(world, primaryOf(session), { type: "workflow_run.created", ...shown });
  emit(world, primaryOf(session), { type: "workflow_run.status_running", workflow_run_id: run.id });
  giveScript(world, run, op.script);
}

export function refuseRun(world: World, { session }: ThreadRecord, { error }: Of<"refuse_run">): void {
  emitError(world, { session, id: null }, error);
}

export function awaitRun(world: World, thread: ThreadRecord, { key }: Of<"await_run">): void {
  const id = thread.script?.names.get(key);
  const run = thread.session.runs.find((candidate) => candidate.id === id);
  if (id === undefined || run?.open !== true) return;
  waitFor(thread, { for: "run", id });
  goIdle(world, thread, END_TURN);
}

export function startPhase(world: World, run: RunRecord, { phase }: Of<"phase_start">): void {
  const started = run.phases[phase];
  if (started === undefined) return;
  const ids = { workflow_run_id: run.id, workflow_run_phase_id: started.id };
  started.startedId = emit(world, primaryOf(run.session), { type: "workflow_run.phase_started", ...ids });
}

export function endPhase(world: World, run: RunRecord, { phase }: Of<"phase_end">): void {
  const ended = run.phases[phase];
  if (!ended?.startedId) return;
  const ids = { workflow_run_id: run.id, workflow_run_phase_id: ended.id, phase_started_id: ended.startedId };
  emit(world, primaryOf(run.session), { type: "workflow_run.phase_ended", ...ids });
}

export function failRun(world: World, run: RunRecord, { error }: Of<"run_error">): void {
  emitError(world, run, error);
}

function emitError(
  world: World,
  { session, id }: { session: RunRecord["session"]; id: string | null },
  error: KnownWorkflowRunError,
): void {
  emit(world, primaryOf(session), { type: "workflow_run.error", workflow_run_id: id, error });
}

/** Reports that a run is paused, unless that is the last thing that was reported. */
export function pauseRun(world: World, run: RunRecord): void {
  if (run.paused) return;
  run.paused = true;
  emit(world, primaryOf(run.session), { type: "workflow_run.status_idle", workflow_run_id: run.id });
}

/** Reports that a run goes on, if it was paused. */
export function continueRun(world: World, run: RunRecord): void {
  if (!run.paused) return;
  run.paused = false;
  emit(world, primaryOf(run.session), { type: "workflow_run.status_running", workflow_run_id: run.id });
}

export function endRun(world: World, run: RunRecord, { result }: Of<"end_run">): void {
  const { session } = run;
  dropScript(world, run);
  run.open = false;
  const ended = typeof result === "string" ? { type: result } : { type: "error" as const, error: result };
  emit(world, primaryOf(session), { type: "workflow_run.status_ended", workflow_run_id: run.id, result: ended });
  touch(world, session);
}
