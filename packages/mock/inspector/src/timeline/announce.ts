import { shorten } from "../shorten.ts";
import { text, type WireEvent } from "../wire.ts";
import { contentText } from "./content.ts";
import { stopText } from "./describe.ts";

/** What a screen reader is to say of an event that has just come; empty for what would only be noise. */
export function announce(event: WireEvent): string {
  switch (event.type) {
    case "agent.message":
      return `Agent: ${shorten(contentText(event.content), 200)}`;
    case "agent.custom_tool_use":
      return `${text(event.name)} waits for its result.`;
    case "agent.tool_use":
    case "agent.mcp_tool_use":
      return event.evaluated_permission === "ask" ? `${text(event.name)} asks for permission.` : "";
    case "session.status_idle":
      return `The session is idle: ${stopText(event).replaceAll("_", " ")}.`;
    case "session.status_terminated":
      return "The session is terminated.";
    case "session.error":
      return "The session reports an error.";
    default:
      return "";
  }
}
