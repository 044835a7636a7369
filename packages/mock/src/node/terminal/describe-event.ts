import { redactBody } from "../../worlds/redact.ts";
import { oneLine } from "./one-line.ts";
import type { Style } from "./painter.ts";

/** Any event of a session, also of a type that this version does not know. */
export interface AnyEvent {
  readonly type: string;
  readonly id?: string;
  readonly processed_at?: string | null;
  readonly [property: string]: unknown;
}

/** Characters of one part of an event that are looked at; a line shows fewer. */
const LONGEST_PART = 2000;

/**
 * What an event says, on one line: who, which tool with what, how it was decided, the text, why a turn stopped, what was spent. By
 * properties, so that an event of a new type is shown too. Secrets in inputs of tools are hidden.
 */
export function describeEvent(event: AnyEvent): string {
  const parts = [
    toolOf(event),
    decisionOf(event),
    stopOf(event),
    errorOf(event.error),
    usageOf(event),
    textOf(event.content ?? event.description ?? event.explanation),
  ];
  const said = parts.filter((part) => part !== "").join("  ");
  const who = event.agent_name ?? event.to_agent_name ?? event.from_agent_name;
  if (typeof who !== "string") return oneLine(said);
  return oneLine(said === "" ? who : `${who}: ${said}`);
}

/** The colour of an event, by what a reader looks for. */
export function styleOf({ type, is_error, stop_reason }: AnyEvent): Style {
  if (type.startsWith("user.")) return "bold";
  if (type.endsWith(".error") || type.endsWith("terminated") || is_error === true) return "red";
  if (type.endsWith("_use")) return "cyan";
  if (propertyOf(stop_reason, "type") === "requires_action" || type.endsWith("rescheduled")) return "yellow";
  if (type === "session.status_idle") return "green";
  return type === "agent.message" ? "reset" : "dim";
}

const propertyOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

function toolOf({ type, name, mcp_server_name, input, evaluated_permission }: AnyEvent): string {
  if (typeof name !== "string") return "";
  const tool = typeof mcp_server_name === "string" ? `${mcp_server_name}/${name}` : name;
  const permission = typeof evaluated_permission === "string" ? ` (${evaluated_permission})` : "";
  if (!type.endsWith("_use")) return tool;
  return `${tool}${permission} ${redactBody(JSON.stringify(input ?? {})) ?? ""}`.slice(0, LONGEST_PART);
}

function decisionOf({ result, deny_message, is_error }: AnyEvent): string {
  const reason = typeof deny_message === "string" ? `: ${deny_message}` : "";
  const failed = is_error === true ? "failed" : "";
  const decided = typeof result === "string" ? result : propertyOf(result, "type");
  return [typeof decided === "string" ? `${decided}${reason}` : "", failed].filter((part) => part !== "").join(" ");
}

function stopOf({ stop_reason }: AnyEvent): string {
  const type = propertyOf(stop_reason, "type");
  const waiting = propertyOf(stop_reason, "event_ids");
  if (typeof type !== "string") return "";
  return Array.isArray(waiting) ? `${type} (${waiting.length} to answer)` : type;
}

function errorOf(error: unknown): string {
  const type = propertyOf(error, "type");
  if (typeof type !== "string") return "";
  const retry = propertyOf(propertyOf(error, "retry_status"), "type");
  const message = propertyOf(error, "message");
  return `${type}${typeof retry === "string" ? ` (${retry})` : ""}${typeof message === "string" ? `: ${message}` : ""}`;
}

function usageOf({ usage, model_usage }: AnyEvent): string {
  const spent = model_usage ?? usage;
  const [read, written] = [propertyOf(spent, "input_tokens"), propertyOf(spent, "output_tokens")];
  return typeof read === "number" && typeof written === "number" ? `${read} tokens in, ${written} out` : "";
}

/** The text of content blocks; of another block, its type. */
function textOf(content: unknown): string {
  if (typeof content === "string") return content.slice(0, LONGEST_PART);
  if (!Array.isArray(content)) return "";
  const texts = content.slice(0, 20).map((block) => {
    const text = propertyOf(block, "text");
    return typeof text === "string" ? text.slice(0, LONGEST_PART) : `(${String(propertyOf(block, "type"))})`;
  });
  return texts.join(" ").slice(0, LONGEST_PART);
}
