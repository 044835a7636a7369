import type { SessionEvent } from "@managed-agents/types";
import type { Style } from "../output/painter.ts";

/** What one line of the timeline shows. */
export interface Entry {
  readonly label: string;
  readonly text: string;
  readonly style?: Style;
  /** Lines of the text to show; what is longer is cut, and said to be. */
  readonly most?: number;
}

/** Any event, also of a type that this version does not define. */
export interface AnyEvent {
  readonly type: string;
  readonly id?: string;
  readonly [property: string]: unknown;
}

type Describe<T extends SessionEvent["type"]> = (
  event: Extract<SessionEvent, { readonly type: T }>,
) => Entry | undefined;

const JSON_LINES = 3;
const RESULT_LINES = 8;

const tool = (
  name: string,
  { input, evaluated_permission }: { readonly input: unknown; readonly evaluated_permission?: string },
): Entry => {
  const asks = evaluated_permission === "ask" ? " (asks)" : evaluated_permission === "deny" ? " (denied)" : "";
  return { label: "tool", text: `${name} ${JSON.stringify(input)}${asks}`, style: "cyan", most: JSON_LINES };
};

const result = ({ content, is_error }: { readonly content?: unknown; readonly is_error?: boolean | null }): Entry => ({
  label: is_error ? "error" : "result",
  text: textOf(content) || "(empty)",
  style: is_error ? "red" : "dim",
  most: RESULT_LINES,
});

const status = (text: string): Entry => ({ label: "status", text, style: "dim" });

const thread = (name: string | null | undefined, text: string): Entry => ({
  label: "thread",
  text: `${name ?? "(no name)"}: ${text}`,
  style: "dim",
});

/** What a reader of the live timeline wants to know of each event; what is left out here is shown by its type. */
const DESCRIPTIONS: { readonly [T in SessionEvent["type"]]?: Describe<T> } = {
  "user.message": ({ content }) => ({ label: "you", text: textOf(content), style: "bold" }),
  "user.interrupt": () => ({ label: "you", text: "(interrupt)", style: "yellow" }),
  "user.tool_confirmation": ({ result: answer, deny_message }) => ({
    label: "you",
    text: `${answer}${deny_message ? `: ${deny_message}` : ""}`,
    style: "yellow",
  }),
  "user.custom_tool_result": result,
  "user.tool_result": result,
  "user.define_outcome": ({ description }) => ({ label: "outcome", text: description, style: "bold" }),
  "agent.message": ({ content }) => ({ label: "agent", text: textOf(content) }),
  "agent.thinking": () => ({ label: "agent", text: "(thinking)", style: "dim" }),
  "agent.tool_use": (event) => tool(event.name, event),
  "agent.mcp_tool_use": (event) => tool(`${event.mcp_server_name}/${event.name}`, event),
  "agent.custom_tool_use": (event) => tool(event.name, event),
  "agent.tool_result": result,
  "agent.mcp_tool_result": result,
  "agent.thread_message_sent": ({ to_agent_name, content }) => ({
    label: "thread",
    text: `to ${to_agent_name ?? "(no name)"}: ${textOf(content)}`,
    most: RESULT_LINES,
  }),
  "agent.thread_message_received": ({ from_agent_name, content }) => ({
    label: "thread",
    text: `from ${from_agent_name ?? "(no name)"}: ${textOf(content)}`,
    most: RESULT_LINES,
  }),
  "session.status_running": () => status("running"),
  "session.status_rescheduled": () => ({ label: "status", text: "rescheduled", style: "yellow" }),
  "session.status_terminated": () => ({ label: "status", text: "terminated", style: "red" }),
  "session.status_idle": ({ stop_reason }) => ({
    label: "status",
    text: `idle: ${stop_reason.type}`,
    style: stop_reason.type === "end_turn" ? "green" : "yellow",
  }),
  "session.error": ({ error }) => ({ label: "error", text: `${error.type}: ${error.message}`, style: "red" }),
  "session.thread_created": ({ agent_name }) => thread(agent_name, "created"),
  "session.thread_status_running": ({ agent_name }) => thread(agent_name, "running"),
  "session.thread_status_rescheduled": ({ agent_name }) => thread(agent_name, "rescheduled"),
  "session.thread_status_terminated": ({ agent_name }) => thread(agent_name, "terminated"),
  "session.thread_status_idle": ({ agent_name, stop_reason }) => thread(agent_name, `idle: ${stop_reason.type}`),
  "session.usage": ({ usage: { input_tokens, output_tokens, list_cost } }) => ({
    label: "usage",
    text: `${input_tokens} tokens in, ${output_tokens} out${list_cost ? `, ${(Number(list_cost.amount) / 100).toFixed(2)} ${list_cost.currency}` : ""} in all`,
    style: "dim",
  }),
  "span.model_request_start": () => undefined,
  "span.model_request_end": ({ model_usage: { input_tokens, output_tokens }, is_error }) => ({
    label: "model",
    text: `${input_tokens} tokens in, ${output_tokens} out${is_error ? ", failed" : ""}`,
    style: "dim",
  }),
};

/** @returns undefined for an event that only repeats what others show */
export function describeEvent(event: AnyEvent): Entry | undefined {
  const describe = Object.hasOwn(DESCRIPTIONS, event.type)
    ? (DESCRIPTIONS[event.type as SessionEvent["type"]] as ((event: AnyEvent) => Entry | undefined) | undefined)
    : undefined;
  try {
    if (describe !== undefined) return describe(event);
  } catch {
    // A property that should be there is not: the event is shown as one that is not known.
  }
  const { type, id: _, processed_at: __, ...rest } = event;
  const text = Object.keys(rest).length === 0 ? type : `${type} ${JSON.stringify(rest)}`;
  return { label: "event", text, style: "dim", most: 2 };
}

/** The text of content blocks; of another block, its type. */
export function textOf(content: unknown): string {
  if (typeof content === "string") return content;
  if (!Array.isArray(content)) return "";
  return content
    .map((block: { readonly type?: unknown; readonly text?: unknown }) =>
      typeof block?.text === "string" ? block.text : `(${String(block?.type ?? "unknown")})`,
    )
    .join("\n");
}
