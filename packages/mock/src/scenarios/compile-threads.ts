import type { Op } from "../domain/op.ts";
import { cut } from "../domain/shorten.ts";
import { fill } from "./fill.ts";
import type { CompileView, RunStep, SpawnStep, Step } from "./step.ts";

type Compile = (steps: readonly Step[], view: CompileView) => Op[];

/** The key of a thread that scripts do not name themselves. It cannot be written in a scenario. */
export const threadName = (kind: string): string => `:${kind}`;

/** A thread with its task and its own script, which ends with a report. */
export function compileSpawn(step: SpawnStep, view: CompileView, compile: Compile): Op {
  const script: Op[] = [...compile(step.steps, view), ...reportOf(step.steps, step.report, view)];
  const task = [{ type: "text" as const, text: fill(step.task, view) }];
  return { op: "spawn", key: step.as ?? step.agent, agentName: step.agent, task, script };
}

/** What a thread sends back when its steps are done: what the scenario says, else its last words, else that there were none. */
export function reportOf(steps: readonly Step[], report: string | undefined, view: CompileView): Op[] {
  const last = steps.findLast((step) => "say" in step);
  const text = report ?? (last !== undefined && "say" in last ? last.say : undefined);
  const content = text === undefined ? null : [{ type: "text" as const, text: fill(text, view) }];
  // The reader's next request may begin before the thread is idle (live L11).
  return [
    { op: "report", content },
    { op: "wait", ms: view.latency.report + 20 },
  ];
}

/** A workflow run: phase after phase, each with the threads it makes. */
export function compileRun(step: RunStep, view: CompileView, compile: Compile): Op[] {
  const key = threadName("run");
  const script = step.phases.flatMap((phase, index): Op[] => {
    const spawns = (phase.agents ?? []).map((agent) => compileSpawn(agent, view, compile));
    const keys = (phase.agents ?? []).map((agent) => agent.as ?? agent.agent);
    const time: Op = { op: "wait", ms: (phase.seconds ?? 0.3) * 1000 };
    const paused: Op[] = phase.pause ? [{ op: "run_pause" }, time, { op: "run_continue" }] : [];
    const waiting: Op[] = keys.length > 0 ? [{ op: "await_threads", keys }] : [];
    return [
      { op: "phase_start", phase: index },
      time,
      ...paused,
      ...spawns,
      ...waiting,
      { op: "phase_end", phase: index },
    ];
  });
  const error = step.error && { type: step.error, message: `The run ended with ${step.error.replaceAll("_", " ")}.` };
  const end: Op[] = error
    ? [
        { op: "run_error", error },
        { op: "end_run", result: error },
      ]
    : [{ op: "end_run", result: "completed" }];
  const phases = step.phases.map(({ name, description }) => ({ name, description: description ?? null }));
  const start: Op = {
    op: "start_run",
    key,
    name: cut(step.name, 64),
    description: step.description ? cut(step.description, 256) : (step.description ?? null),
    phases,
    script: [...script, ...end],
  };
  return step.wait === false ? [start] : [start, { op: "await_run", key }];
}
