import type { ProfileName, WireEvent } from "@managed-agents/harness";
import { settled } from "../history-invariants.ts";
import type { StreamReader } from "./stream-reader.ts";

// Every rule here is typed from the facts about sessions (behaviour 1 to 6), not from the emulator.

const STATUS_OF: Readonly<Record<string, string>> = {
  "session.status_idle": "idle",
  "session.status_running": "running",
  "session.status_rescheduled": "rescheduling",
  "session.status_terminated": "terminated",
};

/** What a client sent, as opposed to what the agent and the session report. */
const isInput = ({ type }: WireEvent): boolean => type.startsWith("user.") || type === "system.message";

/** A session at rest has the status that its last status event says. */
export function settledViolations(history: readonly WireEvent[], status: string): string[] {
  const last = history.findLast(({ type }) => type in STATUS_OF);
  const said = last === undefined ? "idle" : STATUS_OF[last.type];
  return said === status ? [] : [`the session is ${status}, but its last status event is ${last?.type}`];
}

/**
 * The same for a session that may be at work. Two kinds of work begin before their running event: what a client sent was accepted and is
 * acted on a moment later, and children go on after their confirmation while the session is reported as idle (live L12).
 */
export function statusViolations(history: readonly WireEvent[], status: string): string[] {
  const place = history.findLastIndex(({ type }) => type in STATUS_OF);
  const idle = place === -1 || history[place]?.type === "session.status_idle";
  const since = history.slice(place + 1);
  const confirmed = history[place - 1]?.type === "session.usage" && answersOwnIdle(history.slice(0, place + 1));
  const accepted = since.some((event) => isInput(event) || event.type === "session.thread_status_running");
  if (status === "running" && idle && (accepted || confirmed)) return [];
  return settledViolations(history, status);
}

/** Whether the last event, an idle one, waits only for calls that were confirmed before it. */
function answersOwnIdle(history: readonly WireEvent[]): boolean {
  const ids = history.at(-1)?.stop_reason?.event_ids ?? [];
  const confirmed = new Set(
    history.filter(({ type }) => type === "user.tool_confirmation").map((event) => event.tool_use_id),
  );
  return ids.length > 0 && ids.every((id) => confirmed.has(id));
}

const isProcessed = ({ processed_at }: WireEvent): boolean => typeof processed_at === "string";

/**
 * A reader gets what is processed after it came, in the order of the list, each event once as processed and at most once before as queued.
 *
 * @param list the events that the stream's list holds at the end
 */
export function readerViolations(
  { path, listed, events, left }: Pick<StreamReader, "path" | "listed" | "events" | "left">,
  list: readonly WireEvent[],
  profile: ProfileName,
): string[] {
  const got = events.filter(isProcessed).map(({ id }) => id);
  const all = list.filter(isProcessed).map(({ id }) => id);
  const before = settled(listed).length;
  // What waited when the reader came was processed after that, an outcome perhaps before. A list of `varied` may have trailed the stream.
  const mayMiss = listed.slice(before).map(({ id }) => id);
  const first = got[0] === undefined ? all.length : Math.max(0, all.indexOf(got[0]));
  const missed = left && got.length === 0 ? [] : all.slice(before, first).filter((id) => !mayMiss.includes(id));
  const expected = all.slice(profile === "varied" || missed.length === 0 ? first : before);
  const wanted = left ? expected.slice(0, got.length) : expected;
  const place = wanted.findIndex((id, index) => id !== got[index]);
  const problems: string[] = [];
  if (place !== -1)
    problems.push(`a reader of ${path} gets ${got[place] ?? "nothing"} where the list has ${wanted[place]}`);
  if (got.length > wanted.length)
    problems.push(`a reader of ${path} gets ${got[wanted.length]}, which the list has not`);
  const queued = events.filter(({ processed_at }) => processed_at === null).map(({ id }) => id);
  if (new Set(queued).size !== queued.length) problems.push(`a reader of ${path} gets a queued event twice`);
  const late = events.findIndex(
    (event, index) =>
      event.processed_at === null &&
      events.slice(0, index).some(({ id, processed_at }) => id === event.id && processed_at),
  );
  if (late !== -1) problems.push(`a reader of ${path} gets ${events[late]?.id} as queued after it was processed`);
  return problems;
}

const LAST_OF_SESSION = "session.status_terminated";
const LAST_OF_THREAD = "session.thread_status_terminated";

/** Nothing is written behind the event that ends a thread or a session. */
export function terminatedViolations(path: string, events: readonly WireEvent[]): string[] {
  const last = path.includes("/threads/") ? LAST_OF_THREAD : LAST_OF_SESSION;
  const end = events.findIndex(({ type }) => type === last);
  if (end === -1) return [];
  return events
    .slice(end + 1)
    .filter(({ processed_at }) => processed_at !== null)
    .map(({ type, id }) => `${type} ${id} is written to ${path} after its end`);
}

const RESULT: Readonly<Record<string, string>> = {
  "agent.tool_result": "tool_use_id",
  "agent.mcp_tool_result": "mcp_tool_use_id",
};

/** A call has at most one result, and a denied one a result that is an error. */
export function decisionViolations(history: readonly WireEvent[], denied: ReadonlySet<string>): string[] {
  const results = new Map<string, WireEvent[]>();
  for (const event of history) {
    const call = event[RESULT[event.type] ?? ""];
    if (typeof call === "string") results.set(call, [...(results.get(call) ?? []), event]);
  }
  return [...results].flatMap(([call, [first, ...more]]) => [
    ...(more.length > 0 ? [`${call} has ${more.length + 1} results`] : []),
    ...(denied.has(call) && first?.is_error !== true ? [`${call} was denied, but its result is no error`] : []),
  ]);
}
