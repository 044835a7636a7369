import type { Wire } from "../wire.ts";
import type { Call } from "./call.ts";

/** Which history is read: that of a session, or of one of its threads. */
export interface Target {
  readonly world: string;
  readonly session: string;
  readonly thread: string | null;
}

const part = encodeURIComponent;

const sessionPath = (session: string): string => `/v1/sessions/${part(session)}`;

const historyPath = ({ session, thread }: Target): string =>
  thread === null ? sessionPath(session) : `${sessionPath(session)}/threads/${part(thread)}`;

export const listSessions = (world: string, limit: number): Call => ({
  method: "GET",
  path: `/v1/sessions?limit=${limit}&include_archived=true`,
  world,
});

export const retrieveSession = (world: string, session: string): Call => ({
  method: "GET",
  path: sessionPath(session),
  world,
});

export const listThreads = (world: string, session: string): Call => ({
  method: "GET",
  path: `${sessionPath(session)}/threads`,
  world,
});

export const listAgents = (world: string): Call => ({ method: "GET", path: "/v1/agents?limit=100", world });

export const listEnvironments = (world: string): Call => ({ method: "GET", path: "/v1/environments?limit=100", world });

/**
 * A page of a history. That of a session comes newest first; that of a thread has no order to choose, and comes oldest first.
 *
 * @param page a cursor; null for the first page
 */
export function listEvents(target: Target, limit: number, page: string | null): Call {
  const query = new URLSearchParams({ limit: String(limit) });
  if (target.thread === null) query.set("order", "desc");
  if (page !== null) query.set("page", page);
  return { method: "GET", path: `${historyPath(target)}/events?${query}`, world: target.world };
}

/** The live stream of a history, with previews. */
export const streamEvents = (target: Target): Call => ({
  method: "GET",
  path: `${historyPath(target)}${target.thread === null ? "/events" : ""}/stream?event_deltas[]=agent.message&event_deltas[]=agent.thinking`,
  world: target.world,
});

export const sendEvents = ({ world, session }: Target, ...events: readonly Wire[]): Call => ({
  method: "POST",
  path: `${sessionPath(session)}/events`,
  world,
  body: { events },
});

export const message = (text: string): Wire => ({ type: "user.message", content: [{ type: "text", text }] });

export const interrupt = (thread: string | null): Wire => ({
  type: "user.interrupt",
  ...(thread === null ? {} : { session_thread_id: thread }),
});

export const allow = (id: string): Wire => ({ type: "user.tool_confirmation", tool_use_id: id, result: "allow" });

/** @param reason what the agent is to read; may be empty */
export const deny = (id: string, reason: string): Wire => ({
  type: "user.tool_confirmation",
  tool_use_id: id,
  result: "deny",
  ...(reason === "" ? {} : { deny_message: reason }),
});

/** The result of a call that the client performs: of a custom tool, or in a self-hosted environment. */
export const toolResult = (id: string, custom: boolean, text: string, isError: boolean): Wire => ({
  ...(custom
    ? { type: "user.custom_tool_result", custom_tool_use_id: id }
    : { type: "user.tool_result", tool_use_id: id }),
  content: [{ type: "text", text }],
  is_error: isError,
});

/** What a person chooses of a new session. Empty texts are left out. */
export interface NewSession {
  readonly agent: string;
  readonly environment: string;
  readonly scenario: string;
  readonly title: string;
  readonly message: string;
}

export const createSession = (world: string, chosen: NewSession): Call => ({
  method: "POST",
  path: "/v1/sessions",
  world,
  body: {
    agent: chosen.agent,
    environment_id: chosen.environment,
    ...(chosen.title === "" ? {} : { title: chosen.title }),
    ...(chosen.scenario === "" ? {} : { metadata: { mock_scenario: chosen.scenario } }),
    ...(chosen.message === "" ? {} : { initial_events: [message(chosen.message)] }),
  },
});

/** @param scenario null lets the world's default decide again */
export const chooseScenario = (world: string, session: string, scenario: string | null): Call => ({
  method: "POST",
  path: sessionPath(session),
  world,
  body: { metadata: { mock_scenario: scenario } },
});

export const archiveSession = (world: string, session: string): Call => ({
  method: "POST",
  path: `${sessionPath(session)}/archive`,
  world,
});
