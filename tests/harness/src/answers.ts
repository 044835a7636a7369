import type { WireEvent } from "./wire-event.ts";

/**
 * The client event that settles a call: yes to one that asks, a result for one that the client runs.
 *
 * @param call the event of the call, from a history
 */
export function answerTo(call: WireEvent): object {
  const content = [{ type: "text", text: "Done by the client" }];
  if (call.type === "agent.custom_tool_use") {
    return { type: "user.custom_tool_result", custom_tool_use_id: call.id, content };
  }
  if (call.evaluated_permission === "ask") {
    return { type: "user.tool_confirmation", tool_use_id: call.id, result: "allow" };
  }
  return { type: "user.tool_result", tool_use_id: call.id, content };
}

/**
 * The answers to everything that a session waits for.
 *
 * @param history whose last idle event says `requires_action`
 * @throws Error if it waits for an event that the history does not hold
 */
export function answersTo(history: readonly WireEvent[]): object[] {
  const idle = history.findLast(({ type }) => type === "session.status_idle");
  return (idle?.stop_reason?.event_ids ?? []).map((id) => {
    const call = history.find((event) => event.id === id);
    if (call === undefined) throw new Error(`the session waits for ${id}, which its history does not hold`);
    return answerTo(call);
  });
}

/** Every property by which an event answers a call or gives its result. */
const ANSWERED = ["tool_use_id", "custom_tool_use_id", "mcp_tool_use_id"] as const;

/**
 * The calls of a history that ask the client and have no answer yet: custom calls, and calls to confirm. Built-in calls of a
 * self-hosted environment are not among them, since a history does not show who runs them.
 */
export function unansweredCalls(history: readonly WireEvent[]): WireEvent[] {
  const answered = new Set(history.flatMap((event) => ANSWERED.map((name) => event[name])));
  return history.filter(
    ({ type, id, evaluated_permission }) =>
      !answered.has(id) &&
      (type === "agent.custom_tool_use" ||
        ((type === "agent.tool_use" || type === "agent.mcp_tool_use") && evaluated_permission === "ask")),
  );
}
