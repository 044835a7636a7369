import {
  checkedAs,
  microsOf,
  type ProfileName,
  unansweredCalls,
  violationsOf,
  violationsOfHistory,
  type WireEvent,
} from "@managed-agents/harness";
import { afterText, doneText, type Team } from "./any-team.ts";
import type { TeamRun } from "./run-team.ts";

/** Everything about a played team that contradicts what is known of sessions and threads, one line each. */
export function teamViolations(team: Team, run: TeamRun): string[] {
  const options = { joined: "start", profile: checkedAs(run.profile) } as const;
  return [
    ...run.mock.internalErrors.map((error) => `internal error: ${String(error)}`),
    ...(run.status === "idle" ? [] : [`the session ends ${run.status}`]),
    ...violationsOf(run.frames, options).map((text) => `stream: ${text}`),
    ...violationsOfHistory(run.history, options).map((text) => `history: ${text}`),
    ...[...run.children].flatMap(([name, events]) =>
      violationsOfHistory(events, { ...options, stream: "thread" }).map((text) => `thread ${name}: ${text}`),
    ),
    ...turnViolations(team, run),
    ...statusViolations(run.history, run.profile),
    ...waitViolations(team, run),
    ...resultViolations(run),
  ];
}

const textOf = ({ content }: WireEvent): string => {
  const [block] = (content ?? []) as readonly { readonly text?: string }[];
  return block?.text ?? "";
};

/** How often a session goes idle for good, at least and at most. */
function endsOf({ turns }: Pick<Team, "turns">, { profile, rounds }: Pick<TeamRun, "profile" | "rounds">) {
  // A message that comes during a turn joins it (live L5), or waits for a turn of its own (behaviour 2.1).
  const [least, most] = { observed: [rounds, rounds], documented: [turns, turns], varied: [rounds, turns] }[profile];
  return { least, most };
}

/** Messages are taken up in order, each before the last words of its answer, and no turn ends with a message unanswered. */
function turnViolations(team: Pick<Team, "turns">, run: Pick<TeamRun, "profile" | "rounds" | "history">): string[] {
  const done = Array.from({ length: team.turns }, (_, turn) => doneText(turn));
  const problems: string[] = [];
  let [taken, answered, ends] = [0, 0, 0];
  for (const [place, event] of run.history.entries()) {
    if (event.type === "user.message") taken += 1;
    else if (event.type === "agent.message" && done.includes(textOf(event))) {
      if (textOf(event) !== done[answered]) problems.push(`event ${place}: ${textOf(event)} is not what comes next`);
      answered += 1;
      if (answered > taken) problems.push(`event ${place}: an answer without its message`);
    } else if (event.type === "session.status_idle" && event.stop_reason?.type !== "requires_action") {
      ends += 1;
      if (event.stop_reason?.type !== "end_turn") problems.push(`event ${place}: idle with ${event.stop_reason?.type}`);
      if (answered !== taken) problems.push(`event ${place}: idle with ${taken - answered} messages unanswered`);
    }
  }
  if (answered !== team.turns) problems.push(`${answered} messages have an answer, not ${team.turns}`);
  const { least = 0, most = 0 } = endsOf(team, run);
  if (ends < least || ends > most) problems.push(`the session is idle for good ${ends} times, not ${least} to ${most}`);
  return problems;
}

/**
 * The session is idle only while no thread runs, and waits for just the calls that have no answer. As recordings show, a child whose
 * confirmation was all that the session waited for works while the session is idle (live L12).
 */
export function statusViolations(history: readonly WireEvent[], profile: ProfileName): string[] {
  const running = new Set<string>();
  const problems: string[] = [];
  const primary = history.find(({ type }) => type === "session.thread_status_running")?.session_thread_id;
  let sessionRuns = false;
  let confirmed = false;
  let childrenWork = false;
  for (const [place, { type, session_thread_id = "", stop_reason }] of history.entries()) {
    if (type === "session.status_running") {
      sessionRuns = true;
      confirmed = false;
    }
    if (type === "user.tool_confirmation") confirmed ||= session_thread_id !== "";
    if (type === "session.thread_status_running") {
      running.add(session_thread_id);
      if (!sessionRuns && !(childrenWork && session_thread_id !== primary)) {
        problems.push(`event ${place}: ${session_thread_id} runs while the session is idle`);
      }
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
    const answered = named.length > 0 && named.every((id) => !open.includes(id));
    childrenWork = profile !== "documented" && confirmed && answered;
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
    if (end === undefined || microsOf(after.processed_at) > microsOf(end.processed_at)) return [];
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
