import type { CallInput, Input } from "../../../world-log/input.ts";
import { type AnyEvent, describeEvent } from "../../terminal/describe-event.ts";
import { oneLine } from "../../terminal/one-line.ts";

/** Characters of a part that are looked at; a line shows fewer. */
const LONGEST_PART = 400;
const MOST_EVENTS = 5;

/** An input on one line: what was asked for, of what, and what a reader looks for in it. */
export function describeInput(input: Input): string {
  const parts = partsOf(input).map(oneLine);
  return parts.filter((part) => part !== "").join("  ");
}

/** By properties, so that an input of a newer version is shown too, and one that is damaged. */
function partsOf(input: Input): string[] {
  const { kind, ...rest } = input;
  if (kind !== "call") return [String(kind), Object.keys(rest).length === 0 ? "" : json(rest)];
  const { operation, path, body, file } = rest as Partial<CallInput>;
  return [String(operation), ...Object.values(path ?? {}).map(String), String(file?.filename ?? ""), bodyOf(body)];
}

function bodyOf(body: unknown): string {
  if (typeof body !== "object" || body === null) return "";
  const { events } = body as { readonly events?: unknown };
  if (!Array.isArray(events)) return json(body);
  return events.slice(0, MOST_EVENTS).map(eventOf).join("; ");
}

function eventOf(event: unknown): string {
  const { type } = (event ?? {}) as { readonly type?: unknown };
  return typeof type === "string" ? `${type}: ${describeEvent(event as AnyEvent)}`.slice(0, LONGEST_PART) : json(event);
}

const json = (value: unknown): string => (JSON.stringify(value) ?? "").slice(0, LONGEST_PART);
