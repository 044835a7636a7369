import type { Op } from "../domain/op.ts";
import type { Latency } from "../profiles/latency.ts";
import { compileCalls } from "./compile-calls.ts";
import { compileFailure } from "./compile-failure.ts";
import { compileFile } from "./compile-file.ts";
import { compileMemory } from "./compile-memory.ts";
import { compileRequest, compileSaying, usualSpending } from "./compile-model.ts";
import { compileRun, compileSpawn, reportOf, threadName } from "./compile-threads.ts";
import { configuredCalls } from "./configured-calls.ts";
import { fill } from "./fill.ts";
import { requireBounded, sizeOf } from "./script-size.ts";
import type { CompileView, Scenario, SpendStep, Step, TurnView } from "./step.ts";

/** The operations of one turn. */
export function compileTurn(scenario: Scenario, view: TurnView, latency: Latency): Op[] {
  const { turns } = scenario;
  if (turns.length === 0 && typeof turns !== "function") throw new Error("it is a program, which is not at hand");
  const steps =
    typeof turns === "function"
      ? turns(Object.freeze({ ...view }))
      : (turns[Math.min(view.turn, turns.length - 1)] ?? []);
  return compileSteps(steps, { ...view, latency });
}

/** The operations of a list of steps. What a step says is filled in with what is known now: see `fill`. */
export function compileSteps(steps: readonly Step[], view: CompileView): Op[] {
  const ops: Op[] = [];
  let size = 0;
  let thought: Op[] = [];
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1];
    if ("think" in step && next !== undefined && asksModel(next, view)) {
      // Live L7: an agent thinks in the request in which it then writes or calls.
      thought = [...thought, ...thinking(step.think)];
      continue;
    }
    const compiled = [...requestBefore(step, ops, view), ...compileStep(step, view, thought)];
    thought = [];
    size += requireBounded(sizeOf(compiled));
    requireBounded(size);
    // Not spread into one call: an argument for each operation would overflow the stack.
    for (const op of compiled) ops.push(op);
  }
  return ops;
}

/** Whether a step begins with a model request that an agent can think in. */
const asksModel = (step: Step, view: CompileView): boolean =>
  "say" in step ||
  "think" in step ||
  "call" in step ||
  ("calls" in step && step.calls.length > 0) ||
  "write_file" in step ||
  "write_memory" in step ||
  ("use_configured_tools" in step && configuredCalls(view).length > 0);

/** Live L10: a thread is given work by a request of the one that gives it, so there is one before the first. */
function requestBefore(step: Step, ops: readonly Op[], { latency }: CompileView): Op[] {
  if (!("spawn" in step || "tell" in step)) return [];
  const last = ops.at(-1)?.op;
  const asked = last === "request_end" || last === "spawn" || last === "tell";
  return asked ? [] : compileRequest([{ op: "wait", ms: 200 }], latency);
}

/** Steps again and again. They are compiled once: what they compile to follows from the view alone. */
function repeat(times: number, steps: readonly Step[], view: CompileView): Op[] {
  const once = compileSteps(steps, view);
  if (once.length === 0) return [];
  requireBounded(times * sizeOf(once));
  return Array.from({ length: times }, () => once).flat();
}

/** @param thought what the step's first model request begins with */
function compileStep(step: Step, view: CompileView, thought: readonly Op[] = []): Op[] {
  if ("say" in step) return compileSaying(fill(step.say, view), view.latency, thought);
  if ("think" in step) return compileRequest([...thought, ...thinking(step.think)], view.latency);
  if ("call" in step) return compileCalls([step.call], view, thought);
  if ("calls" in step) return compileCalls(step.calls, view, thought);
  if ("use_configured_tools" in step) {
    return configuredCalls(view).flatMap((made, index) => compileCalls(made, view, index === 0 ? thought : []));
  }
  if ("write_memory" in step) return compileMemory(step.write_memory, view, thought);
  if ("write_file" in step) return compileFile(step.write_file, view, thought);
  if ("wait" in step) return [{ op: "wait", ms: step.wait * 1000 }];
  if ("spend" in step) return spending(step.spend);
  // Live L16: a request that summarises comes first.
  if ("compact" in step) return [...compileRequest([{ op: "wait", ms: 120 }], view.latency), { op: "compact" }];
  if ("refuse" in step) {
    const { category = "general_harms", explanation = null } = step.refuse;
    const details = { type: "refusal" as const, category, explanation };
    return [...compileRequest([{ op: "wait", ms: 200 }], view.latency), { op: "refuse", details }];
  }
  if ("fail" in step) return compileFailure(step.fail);
  if ("spawn" in step) return [compileSpawn(step.spawn, view, compileSteps)];
  if ("tell" in step) {
    const script = [...compileSteps(step.tell.steps ?? [], view), ...reportOf(step.tell.steps ?? [], "Done.", view)];
    return [{ op: "tell", key: step.tell.to, content: [{ type: "text", text: fill(step.tell.text, view) }], script }];
  }
  if ("await" in step) return [{ op: "await_threads", keys: step.await }];
  if ("consult" in step) {
    const { model = "claude-opus-5-5", advice, seconds = 0.4 } = step.consult;
    const content = advice === undefined ? [{ type: "redacted" as const }] : [{ type: "text" as const, text: advice }];
    const script: Op[] = [
      { op: "wait", ms: seconds * 1000 },
      { op: "advise", content },
    ];
    const key = threadName("advisor");
    return [
      { op: "consult", key, model, script },
      { op: "await_threads", keys: [key], stay: true },
    ];
  }
  if ("run" in step) return compileRun(step.run, view, compileSteps);
  if ("refuse_run" in step) {
    const { error, message = "The workflow run could not be started." } = step.refuse_run;
    return [{ op: "refuse_run", error: { type: error, message } }];
  }
  return repeat(step.repeat.times, step.repeat.steps, view);
}

function* thinking(seconds: number): Generator<Op> {
  yield { op: "preview_start", kind: "agent.thinking" };
  yield { op: "wait", ms: seconds * 1000 };
  yield { op: "thinking" };
}

function spending(step: SpendStep): Op[] {
  const usual = usualSpending(0);
  const spent = {
    input: step.input_tokens ?? usual.input,
    output: step.output_tokens ?? usual.output,
    cacheRead: step.cache_read_input_tokens ?? usual.cacheRead,
    cacheWrite: step.cache_creation_input_tokens ?? usual.cacheWrite,
    webSearches: step.web_search_requests ?? 0,
  };
  const end: Op = { op: "request_end", spent, ...(step.to_cap ? { toCap: true as const } : {}) };
  return [{ op: "request_start" }, { op: "wait", ms: 200 }, end];
}
