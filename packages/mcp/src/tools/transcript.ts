import type { SessionEvent } from "@managed-agents/types";

/** Characters of one event, and of all, that a transcript shows. */
const LONGEST_LINE = 2_000;
const LONGEST = 60_000;

/** What happened, one event after another, for a reader. Of a long one the end is kept. */
export function describeEvents(events: readonly SessionEvent[]): string {
  const lines = events.map(describeEvent).filter((line) => line !== "");
  const text = lines.join("\n");
  return text.length <= LONGEST ? text : `… ${text.slice(-LONGEST)}`;
}

/** One event in words; empty for what says nothing to a reader. */
export function describeEvent(event: SessionEvent): string {
  const line = describe(event as Described);
  return line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE)}… (${line.length} characters)`;
}

/** Of an event what is described, whatever its type. */
interface Described {
  readonly type: string;
  readonly name?: string;
  readonly input?: unknown;
  readonly content?: readonly { readonly type?: string; readonly text?: string }[] | string;
  readonly is_error?: boolean;
  readonly result?: string;
  readonly deny_message?: string | null;
  readonly error?: { readonly type?: string; readonly message?: string };
  readonly stop_reason?: { readonly type: string };
}

function describe(event: Described): string {
  const { type, name, input, content, is_error, result, deny_message, error, stop_reason } = event;
  switch (type) {
    case "user.message":
      return `user: ${textOf(content)}`;
    case "agent.message":
      return `agent: ${textOf(content)}`;
    case "agent.tool_use":
    case "agent.mcp_tool_use":
    case "agent.custom_tool_use":
      return `tool ${name}: ${JSON.stringify(input)}`;
    case "agent.tool_result":
    case "agent.mcp_tool_result":
    case "user.tool_result":
    case "user.custom_tool_result":
      return `${is_error === true ? "error" : "result"}: ${textOf(content)}`;
    case "user.tool_confirmation":
      return `confirmation: ${result}${deny_message ? ` (${deny_message})` : ""}`;
    case "session.error":
      return `error: ${error?.type ?? ""} ${error?.message ?? ""}`;
    case "session.status_idle":
      return `idle: ${stop_reason?.type}`;
    case "session.status_terminated":
    case "session.deleted":
      return type.replace(/^session\.(?:status_)?/, "");
    default:
      return "";
  }
}

function textOf(content: Described["content"]): string {
  if (typeof content === "string") return content;
  return (content ?? []).map(({ text, type }) => text ?? `[${type}]`).join("");
}
