import { type EventParams, LIFECYCLE } from "@managed-agents/types";
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
  /** Whether a second result of an answered custom call is stored once the turn is over (live L32). */
  readonly storesLateResults: boolean;
}

/** What a session takes that waits for answers, or is at its cap. */
const SETTLING = "`user.tool_confirmation`, `user.custom_tool_result`, `user.tool_result`, or `user.interrupt`";

/** The service's words (live L31). */
export const ONE_OUTCOME = LIFECYCLE.refusals.outcome_active.meaning;

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
      return validateWork(event, index, facts);
    case "user.define_outcome":
      return validateWork(event, index, facts) ?? (outcomes > 1 ? { status: 400, message: ONE_OUTCOME } : null);
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

/** The service's words, with the ids parted by blanks (live L31). */
function validateWork(event: EventParams, index: number, { gate, waitingIds }: EventFacts): string | Refusal | null {
  if (gate === "requires_action") {
    const ids = waitingIds.join(" ");
    return `waiting on responses to events [${ids}]; only ${SETTLING} may be sent (a \`system.message\` may trail a tool result)`;
  }
  return gate === "budget_reached" ? overBudget(event, index) : null;
}

/** The service's words (live L31). */
const overBudget = ({ type }: EventParams, index: number): Refusal => ({
  status: 400,
  message:
    `session budget reached: consumed list cost has met \`budget.max_list_cost\`; only ${SETTLING} ` +
    `are accepted until the budget is raised (rejected \`${type}\` at events[${index}])`,
});

function validateThread(id: string | null | undefined, { threadIds }: EventFacts): Refusal | null {
  if (id === null || id === undefined || threadIds.includes(id)) return null;
  const shown = JSON.stringify(shorten(id, 128));
  if (!/^sthr_\w+$/.test(id)) return { status: 400, message: `Invalid session_thread_id: ${shown}` };
  return { status: 404, message: `There is no thread ${shown} in this session.` };
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

function validateResult(id: string, kind: Call["kind"], facts: EventFacts, answered: Set<string>): string | null {
  const { calls } = facts;
  const call = calls.get(id);
  if (call === undefined || call.kind !== kind || call.waitsFor !== "result") {
    const name = kind === "custom" ? "custom_tool_use_id" : "tool_use_id";
    return `${name}: expected the id of an agent.${kind === "custom" ? "custom_tool_use" : "tool_use"} event that waits for its result`;
  }
  const late = call.state !== "pending";
  if (answered.has(id) || (late && !storesLate(kind, facts))) return `the call ${id} has been answered already`;
  answered.add(id);
  return null;
}

/** Live L32: only of a custom call, and only while the session neither works nor waits for anything. */
const storesLate = (kind: Call["kind"], { storesLateResults, idle, gate, waitingIds }: EventFacts): boolean =>
  storesLateResults && kind === "custom" && idle && gate === "open" && waitingIds.length === 0;

/** House rule H23: last in its request, behind a message or a result; alone only while the session waits for work. */
function validateSystemText(
  index: number,
  events: readonly EventParams[],
  { gate, idle, takesSystemText }: EventFacts,
  event: EventParams,
): Refusal | string | null {
  if (!takesSystemText) {
    const code = "model_does_not_support_mid_conversation_system";
    const message = `Invalid ${event.type} event at events[${index}]: the model takes no system text here (${code})`;
    return { status: 400, message, code };
  }
  if (gate === "budget_reached") return overBudget(event, index);
  if (index !== events.length - 1) return "a system.message is the last event of its request";
  const previous = events[index - 1];
  if (previous === undefined) {
    return idle && gate === "open"
      ? null
      : "on its own it is taken only while the session is idle and waits for nothing";
  }
  return CARRIERS.has(previous.type) ? null : `it cannot follow ${previous.type}`;
}
