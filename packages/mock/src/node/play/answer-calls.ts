import type { AnyEvent } from "../terminal/describe-event.ts";

/** How what waits for the client is answered. */
export interface AnswerOptions {
  readonly allow: readonly string[];
  /** `*` stands for every tool that `allow` does not name. */
  readonly deny: readonly string[];
  readonly denyMessage: string | undefined;
  /** What tools that the client runs return. */
  readonly result: string;
}

/**
 * What a client sends for the calls that an idle session waits for: a confirmation for a tool that asks, a result for one that the client runs.
 *
 * @param calls the events that the idle event names
 */
export function answerCalls(calls: readonly AnyEvent[], options: AnswerOptions): object[] {
  return calls.map((call) => {
    const name = String(call.name);
    const denied = isDenied(name, options);
    const failure = options.denyMessage ?? "Denied.";
    const content = [{ type: "text", text: denied ? failure : options.result }];
    if (call.type === "agent.custom_tool_use") {
      return { type: "user.custom_tool_result", custom_tool_use_id: call.id, content, is_error: denied };
    }
    if (call.evaluated_permission !== "ask") {
      return { type: "user.tool_result", tool_use_id: call.id, content, is_error: denied };
    }
    const answer = denied
      ? { result: "deny", ...(options.denyMessage === undefined ? {} : { deny_message: options.denyMessage }) }
      : { result: "allow" };
    return { type: "user.tool_confirmation", tool_use_id: call.id, ...answer };
  });
}

/** A name that is given counts more than `*`. */
function isDenied(name: string, { allow, deny }: AnswerOptions): boolean {
  if (allow.includes(name)) return false;
  return deny.includes(name) || deny.includes("*");
}
