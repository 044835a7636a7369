import type {
  AgentCustomToolUseEvent,
  AgentMCPToolUseEvent,
  AgentToolUseEvent,
  EventParams,
  SessionEvent,
} from "@managed-agents/types";
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
  const { id, name } = call;
  if (call.type !== "agent.custom_tool_use" && call.evaluated_permission === "ask") {
    const decide = (result: unknown, deny_message?: string) =>
      ({ type: "user.tool_confirmation", tool_use_id: id, result, deny_message }) as EventParams;
    return (
      confirm && {
        run: async (context) => {
          const decision = await confirm(call, context);
          // Whatever else it returns: what was not allowed does not run.
          return decision === "allow" ? decide(decision) : decide("deny", (decision as { deny?: string })?.deny);
        },
        fail: (error) => decide("deny", messageOf(error)),
      }
    );
  }
  const result = (output: ToolOutput, is_error: boolean): EventParams => {
    const content = typeof output === "string" ? [{ type: "text", text: output }] : output;
    return (
      call.type === "agent.custom_tool_use"
        ? { type: "user.custom_tool_result", custom_tool_use_id: id, content, is_error }
        : { type: "user.tool_result", tool_use_id: id, content, is_error }
    ) as EventParams;
  };
  const handle =
    call.type === "agent.custom_tool_use"
      ? tools &&
        Object.hasOwn(tools, name) &&
        ((context: CallContext) => tools[name]?.(call.input, { event: call, ...context }))
      : call.type === "agent.tool_use" && toolResult && ((context: CallContext) => toolResult(call, context));
  return handle
    ? {
        run: async (context) => result(await handle(context), false),
        fail: (error) => result(messageOf(error), true),
      }
    : undefined;
}

const messageOf = (error: unknown): string => (error instanceof Error && error.message) || String(error);
