import type { SessionEvent } from "@managed-agents/types";

/** The calls that a history has answers of a client to, an id for each answer. */
export const answeredIn = (history: readonly SessionEvent[]): string[] =>
  history.flatMap((event) => {
    if (event.type === "user.custom_tool_result") return [event.custom_tool_use_id];
    return event.type === "user.tool_confirmation" ? [event.tool_use_id] : [];
  });
