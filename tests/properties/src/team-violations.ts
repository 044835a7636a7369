import { unansweredCalls, violationsOf, violationsOfHistory, type WireEvent } from "@managed-agents/harness";
import { afterText, doneText, type Team } from "./any-team.ts";
import type { TeamRun } from "./run-team.ts";

/** Everything about a played team that contradicts what is known of sessions and threads, one line each. */
export function teamViolations(team: Team, run: TeamRun): string[] {
  return [
    ...run.mock.internalErrors.map((error) => `internal error: ${String(error)}`),
    ...(run.status === "idle" ? [] : [`the session ends ${run.status}`]),
    ...violationsOf(run.frames, { joined: "start" }).map((text) => `stream: ${text}`),
    ...violationsOfHistory(run.history, { joined: "start" }).map((text) => `history: ${text}`),
    ...[...run.children].flatMap(([name, events]) =>
      violationsOfHistory(events, { joined: "start", stream: "thread" }).map((text) => `thread ${name}: ${text}`),
    ),
    ...turnViolations(team, run.history),
    ...statusViolations(run.history),
    ...waitViolations(team, run),
    ...resultViolations(run),
  ];
}

const textOf = ({ content }: WireEvent): string => {
  const [block] = (content ?? []) as readonly { readonly text?: string }[];
  return block?.text ?? "";
};

/** Marks of a turn in the order of a history: a message taken up, what the turn says last, and the end that is reported. */
function marksOf(history: readonly WireEvent[], turns: number): string[] {
  const done = new Set(Array.from({ length: turns }, (_, turn) => doneText(turn)));
  return history.flatMap((event) => {
    if (event.type === "user.message") return ["a message is taken up"];
    if (event.type === "agent.message" && done.has(textOf(event))) return [textOf(event)];
    if (event.type !== "session.status_idle" || event.stop_reason?.type === "requires_action") return [];
    return [`idle with ${event.stop_reason?.type}`];
  });
}

/** Each turn takes up one message, says its last words, and ends once. */
export function turnViolations({ turns }: Pick<Team, "turns">, history: readonly WireEvent[]): string[] {
  const expected = Array.from({ length: turns }, (_, turn) => [
    "a message is taken up",
    doneText(turn),
    "idle with end_turn",
  ]).flat();
  const actual = marksOf(history, turns);
  if (String(actual) === String(expected)) return [];
  return [`the turns go [${actual.join(", ")}], not [${expected.join(", ")}]`];
}

/** The session is idle only while no thread runs, and waits for just the calls that have no answer. */
export function statusViolations(history: readonly WireEvent[]): string[] {
  const running = new Set<string>();
  const problems: string[] = [];
  let sessionRuns = false;
  for (const [place, { type, session_thread_id = "", stop_reason }] of history.entries()) {
    if (type === "session.status_running") sessionRuns = true;
    if (type === "session.thread_status_running") {
      running.add(session_thread_id);
      if (!sessionRuns) problems.push(`event ${place}: ${session_thread_id} runs while the session is idle`);
    }
    if (type === "session.thread_status_idle" || type === "session.thread_status_terminated") {
      running.delete(session_thread_id);
    }
    if (type !== "session.status_idle") continue;
    sessionRuns = false;
    if (running.size > 0) problems.push(`event ${place}: the session is idle while ${[...running].join(", ")} runs`);
    const open = unansweredCalls(history.slice(0, place)).map(({ id }) => id);
    const named: readonly (string | undefined)[] = stop_reason?.event_ids ?? [];
    const missed = open.filter((id) => !named.includes(id));
    if (missed.length > 0) problems.push(`event ${place}: ${missed.join(", ")} has no answer and is not waited for`);
  }
  return problems;
}

/** A thread goes on only after the thread that it waits for has ended its work. */
function waitViolations({ waits }: Team, { history, children }: TeamRun): string[] {
  const ids = new Map(
    history.filter(({ type }) => type === "session.thread_created").map((event) => [event.agent_name, event]),
  );
  return waits.flatMap(({ waiter, awaited }) => {
    const thread = ids.get(awaited)?.session_thread_id;
    const end = history.findLast(
      (event) => event.type === "session.thread_status_idle" && event.session_thread_id === thread,
    );
    const after = children.get(waiter)?.find((event) => textOf(event) === afterText(waiter, awaited));
    if (after === undefined) return [`${waiter} never goes on after ${awaited}`];
    if (end === undefined || (after.processed_at ?? "") > (end.processed_at ?? "")) return [];
    return [`${waiter} goes on at ${after.processed_at}, but ${awaited} ends at ${end.processed_at}`];
  });
}

const CALLS: ReadonlySet<string> = new Set(["agent.tool_use", "agent.custom_tool_use", "agent.mcp_tool_use"]);
const RESULTS: Readonly<Record<string, string>> = {
  "agent.tool_result": "tool_use_id",
  "agent.mcp_tool_result": "mcp_tool_use_id",
  "user.custom_tool_result": "custom_tool_use_id",
  "user.tool_result": "tool_use_id",
};

/** Every call has one result, on the thread that made it. */
function resultViolations({ history, children }: TeamRun): string[] {
  const own = history.filter(({ session_thread_id }) => session_thread_id === undefined);
  return [["primary", own] as const, ...children].flatMap(([name, events]) =>
    events
      .filter(({ type }) => CALLS.has(type))
      .flatMap((call) => {
        const results = events.filter((event) => event[RESULTS[event.type] ?? ""] === call.id);
        return results.length === 1 ? [] : [`${name}: ${call.type} ${call.id} has ${results.length} results`];
      }),
  );
}
