import type { Op } from "../domain/op.ts";
import type { Latency } from "../profiles/latency.ts";
import { compileCalls } from "./compile-calls.ts";
import { compileFailure } from "./compile-failure.ts";
import { compileRequest, compileSaying, usualSpending } from "./compile-model.ts";
import { compileRun, compileSpawn, reportOf, threadName } from "./compile-threads.ts";
import { configuredCalls } from "./configured-calls.ts";
import { fill } from "./fill.ts";
import { requireBounded, sizeOf } from "./script-size.ts";
import type { CompileView, Scenario, SpendStep, Step, TurnView } from "./step.ts";

/** The operations of one turn. */
export function compileTurn(scenario: Scenario, view: TurnView, latency: Latency): Op[] {
  const { turns } = scenario;
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
  for (const step of steps) {
    const compiled = compileStep(step, view);
    size += requireBounded(sizeOf(compiled));
    requireBounded(size);
    // Not spread into one call: an argument for each operation would overflow the stack.
    for (const op of compiled) ops.push(op);
  }
  return ops;
}

/** Steps again and again. They are compiled once: what they compile to follows from the view alone. */
function repeat(times: number, steps: readonly Step[], view: CompileView): Op[] {
  const once = compileSteps(steps, view);
  if (once.length === 0) return [];
  requireBounded(times * sizeOf(once));
  return Array.from({ length: times }, () => once).flat();
}

function compileStep(step: Step, view: CompileView): Op[] {
  if ("say" in step) return compileSaying(fill(step.say, view), view.latency);
  if ("think" in step) return compileRequest([...thinking(step.think)], view.latency);
  if ("call" in step) return compileCalls([step.call], view);
  if ("calls" in step) return compileCalls(step.calls, view);
  if ("use_configured_tools" in step) return configuredCalls(view).flatMap((made) => compileCalls(made, view));
  if ("wait" in step) return [{ op: "wait", ms: step.wait * 1000 }];
  if ("spend" in step) return spending(step.spend);
  if ("compact" in step) return [{ op: "wait", ms: 120 }, { op: "compact" }];
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
