import type { EventParams } from "@managed-agents/types";
import type { Call } from "./call.ts";
import type { Refusal } from "./refusal.ts";
import { shorten } from "./shorten.ts";
import type { Gate } from "./status.ts";

/** What decides whether client events are accepted. */
export interface EventFacts {
  readonly gate: Gate;
  readonly idle: boolean;
  /** Calls that wait for the client, in order. */
  readonly waitingIds: readonly string[];
  readonly calls: ReadonlyMap<string, Call>;
  readonly threadIds: readonly string[];
  readonly outcomeActive: boolean;
  readonly selfHosted: boolean;
  readonly takesSystemText: boolean;
}

const SETTLING =
  "`user.tool_confirmation`, `user.custom_tool_result`, `user.tool_result`, or `user.interrupt` may be sent";

/** What `system.message` may follow. */
const CARRIERS: ReadonlySet<string> = new Set(["user.message", "user.tool_result", "user.custom_tool_result"]);

/**
 * Validates the events of one request, which are accepted or refused together.
 *
 * @returns why the first one that cannot be accepted is refused; null if all can
 */
export function validateEvents(events: readonly EventParams[], facts: EventFacts): Refusal | null {
  const answered = new Set<string>();
  let outcomes = facts.outcomeActive ? 1 : 0;
  for (const [index, event] of events.entries()) {
    if (event.type === "user.define_outcome") outcomes++;
    const wrong = validateEvent(event, index, events, facts, answered, outcomes);
    if (wrong !== null) return typeof wrong === "string" ? { status: 400, message: at(event, index, wrong) } : wrong;
  }
  return null;
}

const at = ({ type }: EventParams, index: number, wrong: string): string =>
  `Invalid ${type} event at events[${index}]: ${wrong}`;

function validateEvent(
  event: EventParams,
  index: number,
  events: readonly EventParams[],
  facts: EventFacts,
  answered: Set<string>,
  outcomes: number,
): Refusal | string | null {
  switch (event.type) {
    case "user.message":
      return validateWork(facts);
    case "user.define_outcome":
      return validateWork(facts) ?? (outcomes > 1 ? "another outcome is active; wait for its final verdict" : null);
    case "user.interrupt":
      return validateThread(event.session_thread_id, facts);
    case "user.tool_confirmation":
      return validateConfirmation(event, facts);
    case "user.custom_tool_result":
      return validateResult(event.custom_tool_use_id, "custom", facts, answered);
    case "user.tool_result":
      if (!facts.selfHosted) return "only sessions on a self-hosted environment take tool results";
      return validateResult(event.tool_use_id, "tool", facts, answered);
    case "system.message":
      return validateSystemText(index, events, facts, event);
  }
}

function validateWork({ gate, waitingIds }: EventFacts): string | Refusal | null {
  if (gate === "requires_action") return `waiting on responses to events [${waitingIds.join(", ")}]; only ${SETTLING}`;
  if (gate === "budget_reached") return `the session has reached its budget; only ${SETTLING}`;
  return null;
}

function validateThread(id: string | null | undefined, { threadIds }: EventFacts): Refusal | null {
  if (id === null || id === undefined || threadIds.includes(id)) return null;
  return { status: 404, message: `There is no thread ${JSON.stringify(shorten(id, 128))} in this session.` };
}

function validateConfirmation(
  event: Extract<EventParams, { type: "user.tool_confirmation" }>,
  { calls }: EventFacts,
): string | null {
  const call = calls.get(event.tool_use_id);
  if (call === undefined || call.kind === "custom") {
    return `tool_use_id: expected the id of an agent.tool_use or agent.mcp_tool_use event of this session`;
  }
  if (call.waitsFor !== "confirmation") return "tool_use_id: the call did not ask for a confirmation";
  const given = event.deny_message !== undefined && event.deny_message !== null;
  return given && event.result === "allow" ? "deny_message: goes with the result deny alone" : null;
}

function validateResult(id: string, kind: Call["kind"], { calls }: EventFacts, answered: Set<string>): string | null {
  const call = calls.get(id);
  if (call === undefined || call.kind !== kind || call.waitsFor !== "result") {
    const name = kind === "custom" ? "custom_tool_use_id" : "tool_use_id";
    return `${name}: expected the id of an agent.${kind === "custom" ? "custom_tool_use" : "tool_use"} event that waits for its result`;
  }
  if (call.state !== "pending" || answered.has(id)) return `the call ${id} has been answered already`;
  answered.add(id);
  return null;
}

/** House rule H23: last in its request, behind a message or a result; alone only while the session waits for work. */
function validateSystemText(
  index: number,
  events: readonly EventParams[],
  { gate, idle, takesSystemText }: EventFacts,
  { type }: EventParams,
): Refusal | string | null {
  if (!takesSystemText) {
    const code = "model_does_not_support_mid_conversation_system";
    const message = `Invalid ${type} event at events[${index}]: the model takes no system text here (${code})`;
    return { status: 400, message, code };
  }
  if (gate === "budget_reached") return `the session has reached its budget; only ${SETTLING}`;
  if (index !== events.length - 1) return "a system.message is the last event of its request";
  const previous = events[index - 1];
  if (previous === undefined) {
    return idle && gate === "open"
      ? null
      : "on its own it is taken only while the session is idle and waits for nothing";
  }
  return CARRIERS.has(previous.type) ? null : `it cannot follow ${previous.type}`;
}
