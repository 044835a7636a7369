import type {
  AgentCustomToolUseEvent,
  AgentMCPToolUseEvent,
  AgentToolUseEvent,
  EventParams,
  SessionEvent,
} from "@managed-agents/types";
import type { CallContext, RunOptions } from "./run-options.ts";

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
export const isSettled = (call: Call, seen: readonly SessionEvent[]): boolean =>
  seen.slice(seen.indexOf(call) + 1).some(
    (event) =>
      // As `tool_use_id`, `mcp_tool_use_id` or `custom_tool_use_id`.
      Object.values(event).includes(call.id) ||
      (event.type === "session.status_idle" && event.stop_reason.type !== "requires_action"),
  );

/** @returns undefined if there is no handler for the call */
export function answeringOf(call: Call, { confirm, tools, toolResult }: RunOptions): Answering | undefined {
  const { id, name, input } = call;
  const custom = call.type === "agent.custom_tool_use";
  const asks = !custom && call.evaluated_permission === "ask";
  const own = tools && Object.hasOwn(tools, name) ? tools[name] : undefined;
  const handler = (custom ? own : asks ? confirm : call.type === "agent.tool_use" && toolResult) as Handler | undefined;
  if (!handler) return undefined;

  const answer = (output: unknown, is_error: boolean) =>
    (asks
      ? {
          type: "user.tool_confirmation",
          tool_use_id: id,
          // Whatever else is returned: what was not allowed does not run.
          result: output === "allow" ? output : "deny",
          deny_message: (output as { readonly deny?: string } | undefined)?.deny,
        }
      : {
          type: custom ? "user.custom_tool_result" : "user.tool_result",
          [custom ? "custom_tool_use_id" : "tool_use_id"]: id,
          content: typeof output === "string" ? [{ type: "text", text: output }] : output,
          is_error,
        }) as EventParams;
  return {
    run: async (context) =>
      answer(await (custom ? handler(input, { event: call, ...context }) : handler(call, context)), false),
    fail(error) {
      const message = String((error as Error | undefined)?.message || error);
      return answer(asks ? { deny: message } : message, true);
    },
  };
}

type Handler = (subject: unknown, context: object) => unknown;
