import { number, text, texts, type Wire, type WireEvent, wire } from "../wire.ts";
import { contentText } from "./content.ts";
import type { NoteEntry } from "./entry.ts";

type Description = Pick<NoteEntry, "tone" | "label" | "text">;

const count = (value: unknown): string => (number(value) ?? 0).toLocaleString("en");

/** What a turn stopped for. */
export function stopText(event: Wire): string {
  const reason = wire(event.stop_reason);
  const details = wire(event.stop_details);
  const waiting = texts(reason.event_ids).length;
  const parts = [text(reason.type)];
  if (waiting > 0) parts.push(`${waiting} ${waiting === 1 ? "call waits" : "calls wait"} for an answer`);
  parts.push(text(details.category), text(details.explanation));
  return parts.filter(Boolean).join(" · ");
}

/** Money as the service counts it: cents as text. */
function costText(cost: unknown): string {
  const { amount, currency } = wire(cost);
  const cents = Number(text(amount, "NaN"));
  return Number.isFinite(cents) ? `${(cents / 100).toFixed(2)} ${text(currency)}` : "";
}

function usageText(event: WireEvent): string {
  const usage = wire(event.usage);
  return [
    `${count(usage.input_tokens)} in`,
    `${count(usage.output_tokens)} out`,
    `${count(usage.cache_read_input_tokens)} cached`,
    costText(usage.list_cost),
    number(usage.active_seconds) === null ? "" : `${number(usage.active_seconds)} s`,
  ]
    .filter(Boolean)
    .join(" · ");
}

/** The tokens and the time of one model request. The time is left out where its start is unknown. */
export function modelText(start: WireEvent | null, end: WireEvent): string {
  const usage = wire(end.model_usage);
  const ms = Date.parse(text(end.processed_at)) - Date.parse(text(start?.processed_at));
  return [
    end.is_error === true ? "failed" : "",
    Number.isFinite(ms) ? `${(ms / 1000).toFixed(2)} s` : "",
    `${count(usage.input_tokens)} in`,
    `${count(usage.output_tokens)} out`,
    `${count(usage.cache_read_input_tokens)} cached`,
  ]
    .filter(Boolean)
    .join(" · ");
}

function errorText(error: Wire): string {
  const retry = text(wire(error.retry_status).type);
  return [text(error.mcp_server_name), text(error.message) || text(error.type), retry === "" ? "" : `retry: ${retry}`]
    .filter(Boolean)
    .join(" · ");
}

const changed = (event: WireEvent): string =>
  Object.keys(event)
    .filter((name) => !["id", "type", "processed_at"].includes(name))
    .map((name) => (name === "title" ? `title: ${text(event.title, "none")}` : name))
    .join(", ");

/** An event in a line. What this page does not know is shown by its type. */
export function describe(event: WireEvent): Description {
  const { type } = event;
  const [group = "", name = ""] = type.split(".", 2);
  const who = text(event.agent_name);
  if (type === "session.usage") return { tone: "usage", label: "usage", text: usageText(event) };
  if (type === "session.error") {
    return { tone: "error", label: text(wire(event.error).type, "error"), text: errorText(wire(event.error)) };
  }
  if (type === "session.thread_created") return { tone: "thread", label: "thread created", text: who };
  if (name.startsWith("thread_status_")) {
    const status = name.slice("thread_status_".length);
    return { tone: "thread", label: `thread ${status}`, text: [who, stopText(event)].filter(Boolean).join(" · ") };
  }
  if (name.startsWith("status_") && group === "session") {
    return { tone: "status", label: name.slice("status_".length), text: stopText(event) };
  }
  if (type === "session.updated") return { tone: "status", label: "updated", text: changed(event) };
  if (type === "session.deleted") return { tone: "status", label: "deleted", text: "" };
  if (type === "agent.thinking") return { tone: "thinking", label: "thinking", text: "" };
  if (type === "agent.thread_context_compacted") return { tone: "model", label: "context compacted", text: "" };
  if (type === "span.model_request_start") return { tone: "model", label: "model request", text: "at work" };
  if (type === "span.model_request_end") return { tone: "model", label: "model request", text: modelText(null, event) };
  // Beside its call, unless that is in a part of the history that is not loaded.
  if (name.endsWith("tool_result")) return { tone: "input", label: "tool result", text: contentText(event.content) };
  if (type === "user.tool_confirmation") {
    const parts = [text(event.result), text(event.deny_message)];
    return { tone: "input", label: "confirmation", text: parts.filter(Boolean).join(" · ") };
  }
  if (type === "user.interrupt") return { tone: "input", label: "interrupt", text: "" };
  if (type === "user.define_outcome") {
    return { tone: "outcome", label: "outcome defined", text: text(event.description) || contentText(event.content) };
  }
  if (name.startsWith("outcome_evaluation")) {
    const parts = [number(event.iteration) === null ? "" : `iteration ${number(event.iteration)}`];
    parts.push(text(event.result), text(event.explanation));
    const label = name.replaceAll("_", " ").replace("outcome evaluation", "evaluation");
    return { tone: "outcome", label, text: parts.filter(Boolean).join(" · ") };
  }
  if (group === "workflow_run") {
    const result = text(wire(event.result).type);
    const parts = [text(event.name), result, text(wire(event.error).message)];
    return { tone: "workflow", label: `run ${name.replaceAll("_", " ")}`, text: parts.filter(Boolean).join(" · ") };
  }
  return { tone: "other", label: type, text: "" };
}
