import type {
  Session,
  SessionStats,
  SessionThread,
  SessionThreadUsage,
  SessionUsage,
  SessionUsageSnapshot,
} from "@managed-agents/types";
import { sessionStatus } from "../domain/status.ts";
import { listCost, type Spending } from "../domain/usage.ts";
import { activeMs, activeSeconds } from "./activity.ts";
import { openRuns, type SessionRecord, type ThreadRecord } from "./records.ts";

/** RFC 3339 in UTC with milliseconds. */
export const iso = (time: number): string => new Date(time).toISOString();

const isoOrNull = (time: number | null): string | null => (time === null ? null : iso(time));

export const statusOf = (session: SessionRecord): Session["status"] =>
  sessionStatus({ ...session, threads: session.threads, openRuns: openRuns(session) });

function usage(spent: Spending, active: number): SessionUsageSnapshot & SessionThreadUsage {
  return {
    input_tokens: spent.input,
    output_tokens: spent.output,
    cache_read_input_tokens: spent.cacheRead,
    cache_creation: { ephemeral_5m_input_tokens: spent.cacheWrite, ephemeral_1h_input_tokens: 0 },
    list_cost: { amount: String(Math.round(listCost(spent, active))), currency: "USD" },
    active_seconds: active,
    server_tool_use: { web_search_requests: spent.webSearches, web_fetch_requests: 0 },
  };
}

export const sessionUsage = (session: SessionRecord, now: number): SessionUsage & SessionUsageSnapshot =>
  usage(session.spent, activeSeconds(session.activity, now));

function sessionStats(session: SessionRecord, now: number): SessionStats {
  const summed = session.threads.reduce((sum, { activity }) => sum + activeMs(activity, now), 0);
  return { active_seconds: summed / 1000, duration_seconds: ((session.endedAt ?? now) - session.createdAt) / 1000 };
}

/** Agents are shared by many sessions and never change once they are shown. */
const agentJson = new WeakMap<object, string>();

function stringifyAgent(agent: object): string {
  let json = agentJson.get(agent);
  if (json === undefined) {
    json = JSON.stringify(agent);
    agentJson.set(agent, json);
  }
  return json;
}

/**
 * A session as JSON text. What does not change with time is kept as text until something touches it, so that a read costs little more
 * than joining it.
 */
export function sessionJson(session: SessionRecord, now: number): string {
  session.json ??= settledJson(session, now);
  const usage = session.activity.running > 0 ? `,"usage":${JSON.stringify(sessionUsage(session, now))}` : "";
  const { active_seconds, duration_seconds } = sessionStats(session, now);
  const stats = `{"active_seconds":${active_seconds},"duration_seconds":${duration_seconds}}`;
  return `{"id":"${session.id}","type":"session","status":"${statusOf(session)}",${session.json},"stats":${stats}${usage}}`;
}

/** Usage grows with time only while a thread runs; a change of that drops this text. */
function settledJson(session: SessionRecord, now: number): string {
  const rest = JSON.stringify({
    environment_id: session.environmentId,
    title: session.title,
    metadata: session.metadata,
    vault_ids: session.vaultIds,
    resources: session.resources.map(({ shown }) => shown),
    budget: session.budget,
    deployment_id: session.deploymentId,
    outcome_evaluations: session.outcomes,
    created_at: iso(session.createdAt),
    updated_at: iso(session.updatedAt),
    archived_at: isoOrNull(session.archivedAt),
    ...(session.activity.running > 0 ? {} : { usage: sessionUsage(session, now) }),
  });
  return `"agent":${stringifyAgent(session.agent)},${rest.slice(1, -1)}`;
}

/** A thread as the API shows it. */
export function showThread(thread: ThreadRecord, now: number): SessionThread {
  const until = thread.archivedAt ?? (thread.status === "terminated" ? thread.updatedAt : now);
  const active = activeSeconds(thread.activity, now);
  return {
    id: thread.id,
    type: "session_thread",
    session_id: thread.session.id,
    parent_thread_id: thread.parentId,
    workflow_run_id: thread.runId,
    status: thread.status,
    agent: thread.agent,
    stats: thread.everChanged
      ? { active_seconds: active, duration_seconds: (until - thread.createdAt) / 1000, startup_seconds: 0 }
      : null,
    usage: thread.everIdle ? usage(thread.spent, active) : null,
    created_at: iso(thread.createdAt),
    updated_at: iso(thread.updatedAt),
    archived_at: isoOrNull(thread.archivedAt),
  };
}
