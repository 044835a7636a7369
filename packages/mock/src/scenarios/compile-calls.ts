import type { CustomTool } from "@managed-agents/types";
import type { Op } from "../domain/op.ts";
import { compileRequest } from "./compile-model.ts";
import { sampleInput } from "./sample-input.ts";
import type { CallStep, CompileView, TurnView } from "./step.ts";

/** A model request that makes tool calls, and what comes of them. @param thought what the request begins with */
export function compileCalls(calls: readonly CallStep[], view: CompileView, thought: readonly Op[] = []): Op[] {
  if (calls.length === 0) return [];
  const seconds = Math.max(...calls.map((call) => call.seconds ?? view.latency.tool / 1000));
  return requestOfCalls(
    calls.map((call) => useOf(call, view)),
    seconds,
    view,
    thought,
  );
}

/** A model request that makes calls, the time that they take, and their results. */
export function requestOfCalls(made: readonly Op[], seconds: number, view: CompileView, thought: readonly Op[]): Op[] {
  const uses = made.flatMap((op): Op[] => [{ op: "wait", ms: 40 }, op]);
  const { afterResult } = view.latency;
  const pause: Op[] = afterResult > 0 ? [{ op: "wait", ms: afterResult }] : [];
  return [
    ...compileRequest([...thought, ...uses], view.latency),
    { op: "wait", ms: seconds * 1000 },
    { op: "settle_calls" },
    ...pause,
  ];
}

function useOf(call: CallStep, view: TurnView): Op {
  const permission = call.permission ?? "policy";
  const outcome = {
    content: [{ type: "text" as const, text: call.result ?? "ok" }],
    isError: call.is_error ?? false,
  };
  if (call.server !== undefined) {
    const { server, tool = "search", input = {} } = call;
    return { op: "call", kind: "mcp", server, name: tool, input, permission, outcome };
  }
  if (call.custom !== undefined) {
    return { op: "call", kind: "custom", ...customTool(call.custom, call.input, view), permission, outcome };
  }
  return { op: "call", kind: "tool", name: call.tool ?? "bash", input: call.input ?? {}, permission, outcome };
}

/** The custom tool that a script names. An agent that has others gets its first one called, with an input made from its schema. */
function customTool(
  name: string,
  input: CallStep["input"],
  { agent }: TurnView,
): { name: string; input: { readonly [key: string]: unknown } } {
  const declared = agent.tools.filter((tool): tool is CustomTool => tool.type === "custom");
  const [first] = declared;
  if (first === undefined || declared.some((tool) => tool.name === name)) return { name, input: input ?? {} };
  return { name: first.name, input: sampleInput(first.input_schema) };
}
