import type {
  Session,
  SessionStats,
  SessionThread,
  SessionThreadUsage,
  SessionUsage,
  SessionUsageSnapshot,
} from "@managed-agents/types";
import { sessionStatus } from "../domain/status.ts";
import { timeText } from "../domain/time.ts";
import { listCost, NO_SPENDING, type Spending } from "../domain/usage.ts";
import { activeMs, activeSeconds } from "./activity.ts";
import { occasionOf } from "./emit.ts";
import { isActive, openRuns, type SessionRecord, type ThreadRecord } from "./records.ts";
import type { World } from "./world.ts";

/** Longest time by which a status trails its events, in milliseconds. */
export const LONGEST_LAG = 400;

/** A time as a world prints it. @param occasion what it belongs to; see `Profile.choose` */
export const stampText = (world: World, time: number, occasion: string): string =>
  timeText(time * 1000, world.profile.choose("time_precision", occasion));

/** The status of a session as it is. */
export function statusOf(session: SessionRecord): Session["status"] {
  const { life, gate, threads, accepted } = session;
  const starting = accepted || threads.some(isActive);
  return sessionStatus({ life, gate, threads, openRuns: openRuns(session), starting });
}

/** The status of a session as it is shown, and as calls are checked against it: it may trail its events (live L22). */
export function shownStatus(world: World, session: SessionRecord): Session["status"] {
  const status = statusOf(session);
  // Where time does not pass between timers, a lag would never end.
  if (!world.clock.passes || (status !== "idle" && status !== "running")) return status;
  const occasion = occasionOf(session);
  if (world.profile.choose("status_lag", occasion) === "none") return status;
  const lag = world.profile.draw("status_lag", occasion) % LONGEST_LAG;
  return world.clock.now() - session.statusSince < lag ? session.previousStatus : status;
}

function usage(spent: Spending, active: number): SessionUsageSnapshot & SessionThreadUsage {
  return {
    input_tokens: spent.input,
    output_tokens: spent.output,
    cache_read_input_tokens: spent.cacheRead,
    // Live L29: a session without a model request so far has none.
    ...(spent === NO_SPENDING
      ? {}
      : { cache_creation: { ephemeral_5m_input_tokens: spent.cacheWrite, ephemeral_1h_input_tokens: 0 } }),
    list_cost: { amount: String(Math.round(listCost(spent, active))), currency: "USD" },
    active_seconds: active,
    server_tool_use: { web_search_requests: spent.webSearches, web_fetch_requests: 0 },
  };
}

/** @param spent what is shown as spent: see `settled` */
export const sessionUsage = (
  session: SessionRecord,
  spent: Spending,
  now: number,
): SessionUsage & SessionUsageSnapshot => usage(spent, activeSeconds(session.activity, now));

function sessionStats(session: SessionRecord, now: number): SessionStats {
  const summed = session.threads.reduce((sum, { activity }) => sum + activeMs(activity, now), 0);
  return { active_seconds: summed / 1000, duration_seconds: ((session.endedAt ?? now) - session.createdAt) / 1000 };
}

/** Agents are shared by many sessions and never change once they are shown. */
const agentJson = new WeakMap<object, string>();

/** An agent as JSON text. */
export function stringifyAgent(agent: object): string {
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
export function sessionJson(world: World, session: SessionRecord): string {
  const now = world.clock.now();
  session.json ??= settledJson(world, session, now);
  const running = session.activity.running > 0;
  const usage = running ? `,"usage":${JSON.stringify(sessionUsage(session, session.settled, now))}` : "";
  const { active_seconds, duration_seconds } = sessionStats(session, now);
  const stats = `{"active_seconds":${active_seconds},"duration_seconds":${duration_seconds}}`;
  return `{"id":"${session.id}","type":"session","status":"${shownStatus(world, session)}",${session.json},"stats":${stats}${usage}}`;
}

/** Usage grows with time only while a thread runs; a change of that drops this text. */
function settledJson(world: World, session: SessionRecord, now: number): string {
  const text = (time: number): string => stampText(world, time, session.id);
  const absent = session.deploymentId === null && world.profile.choose("optional_nulls", session.id) === "absent";
  const rest = JSON.stringify({
    environment_id: session.environmentId,
    title: session.title,
    metadata: session.metadata,
    vault_ids: session.vaultIds,
    resources: session.resources.map(({ shown }) => shown),
    budget: session.budget,
    ...(absent ? {} : { deployment_id: session.deploymentId }),
    outcome_evaluations: session.outcomes,
    created_at: text(session.createdAt),
    updated_at: text(session.updatedAt),
    archived_at: session.archivedAt === null ? null : text(session.archivedAt),
    ...(session.activity.running > 0 ? {} : { usage: sessionUsage(session, session.settled, now) }),
  });
  return `"agent":${stringifyAgent(session.agent)},${rest.slice(1, -1)}`;
}

/** A thread as the API shows it. */
export function showThread(world: World, thread: ThreadRecord): SessionThread {
  const now = world.clock.now();
  const text = (time: number): string => stampText(world, time, thread.id);
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
    created_at: text(thread.createdAt),
    updated_at: text(thread.updatedAt),
    archived_at: thread.archivedAt === null ? null : text(thread.archivedAt),
  };
}
