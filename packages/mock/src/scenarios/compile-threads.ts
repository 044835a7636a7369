import type { Op } from "../domain/op.ts";
import { cut } from "../domain/shorten.ts";
import { fill } from "./fill.ts";
import type { RunStep, SpawnStep, Step, TurnView } from "./step.ts";

type Compile = (steps: readonly Step[], view: TurnView) => Op[];

/** The key of a thread that scripts do not name themselves. It cannot be written in a scenario. */
export const threadName = (kind: string): string => `:${kind}`;

/** A thread with its task and its own script, which ends with a report. */
export function compileSpawn(step: SpawnStep, view: TurnView, compile: Compile): Op {
  const report = fill(step.report ?? `${step.agent} is done with: ${step.task}`, view);
  const script: Op[] = [...compile(step.steps, view), { op: "report", content: [{ type: "text", text: report }] }];
  const task = [{ type: "text" as const, text: fill(step.task, view) }];
  return { op: "spawn", key: step.as ?? step.agent, agentName: step.agent, task, script };
}

/** A workflow run: phase after phase, each with the threads it makes. */
export function compileRun(step: RunStep, view: TurnView, compile: Compile): Op[] {
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
