import type {
  AgentCustomToolUseEvent,
  AgentMCPToolUseEvent,
  AgentToolUseEvent,
  EventParams,
  SessionEvent,
} from "@managed-agents/types";
import { ManagedAgentsError } from "../errors/managed-agents-error.ts";
import type { CallContext, RunOptions, ToolOutput } from "./run-options.ts";

/** An event that may wait for an answer. */
export type Call = AgentCustomToolUseEvent | AgentMCPToolUseEvent | AgentToolUseEvent;

/** How a call is answered. */
export interface Answering {
  /** Runs the handler. */
  run(context: CallContext): Promise<EventParams>;
  /** The answer if that failed. */
  fail(error: unknown): EventParams;
}

export const isCall = (event: SessionEvent): event is Call => /^agent\.\w*tool_use$/.test(event.type);

/** Whether a call has its answer in what was seen, by whomever, or needs none any more. */
export function isSettled(call: Call, seen: readonly SessionEvent[]): boolean {
  return seen.slice(seen.indexOf(call)).some((event) => {
    const { tool_use_id, mcp_tool_use_id, custom_tool_use_id, stop_reason } = event as Naming;
    if ([tool_use_id, mcp_tool_use_id, custom_tool_use_id].includes(call.id)) return true;
    return event.type === "session.status_idle" && stop_reason?.type !== "requires_action";
  });
}

interface Naming {
  readonly tool_use_id?: string;
  readonly mcp_tool_use_id?: string;
  readonly custom_tool_use_id?: string;
  readonly stop_reason?: { readonly type: unknown };
}

/** @returns undefined if there is no handler for the call */
export function answeringOf(call: Call, { confirm, tools, toolResult }: RunOptions): Answering | undefined {
  const { id } = call;
  const result = (output: ToolOutput, is_error: boolean): EventParams => {
    const content = typeof output === "string" ? [{ type: "text" as const, text: output }] : [...(output ?? [])];
    return call.type === "agent.custom_tool_use"
      ? { type: "user.custom_tool_result", custom_tool_use_id: id, content, is_error }
      : { type: "user.tool_result", tool_use_id: id, content, is_error };
  };
  const returning = (run: (context: CallContext) => ToolOutput | Promise<ToolOutput>): Answering => ({
    run: async (context) => result(await run(context), false),
    fail: (error) => result(messageOf(error), true),
  });
  if (call.type === "agent.custom_tool_use") {
    const { name, input } = call;
    const tool = tools && Object.hasOwn(tools, name) ? tools[name] : undefined;
    return tool && returning(({ signal }) => tool(input, { event: call, signal }));
  }
  if (call.evaluated_permission !== "ask") {
    return toolResult && call.type === "agent.tool_use" ? returning((context) => toolResult(call, context)) : undefined;
  }
  const decide = (deny_message?: string): EventParams => ({
    type: "user.tool_confirmation",
    tool_use_id: id,
    result: "deny",
    ...(deny_message && { deny_message }),
  });
  return (
    confirm && {
      run: async (context) => {
        const decision = await confirm(call, context);
        if (decision === "allow") return { type: "user.tool_confirmation", tool_use_id: id, result: decision };
        if (decision === "deny") return decide();
        if (typeof decision?.deny === "string") return decide(decision.deny);
        throw new ManagedAgentsError("confirm must return allow, deny or { deny: reason }");
      },
      fail: (error) => decide(messageOf(error)),
    }
  );
}

const messageOf = (error: unknown): string => (error instanceof Error && error.message) || String(error);
