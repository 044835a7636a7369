import { LIFECYCLE } from "@managed-agents/types";
import { type ErrorAnswer, errorOf } from "../http/error-answer.ts";
import type { MockAnswer } from "../http/mock-answer.ts";
import type { Route } from "../http/route.ts";
import type { World } from "../state/world.ts";
import type { Fault } from "./fault.ts";
import { faultySource } from "./faulty-stream.ts";
import { statusError } from "./status-error.ts";

/** Answers a request under the faults that meet it. */
export async function applyFaults(
  faults: readonly Fault[],
  world: World,
  route: Route,
  respond: () => MockAnswer | Promise<MockAnswer>,
  fail: (error: ErrorAnswer) => MockAnswer,
): Promise<MockAnswer> {
  for (const fault of faults) if (fault.kind === "delay") await world.clock.sleep(fault.ms);
  if (faults.some(({ kind }) => kind === "reset")) return { kind: "broken" };
  const status = faults.find((fault) => fault.kind === "status");
  if (status?.kind === "status") return fail(statusError(status));
  const lag = faults.find((fault) => fault.kind === "status_lag");
  const lags = lag?.kind === "status_lag" && isLagging(world, route, lag.ms);
  if (lags && ENDING.has(route.operation)) return fail(errorOf(400, LIFECYCLE.refusals.session_running.meaning));
  const answer = await respond();
  if (faults.some(({ kind }) => kind === "apply_then_drop")) return { kind: "broken" };
  if (answer.kind === "stream")
    return { ...answer, source: faultySource(answer.source, faults, answer.headers["request-id"] ?? "") };
  if (!lags || answer.kind !== "text" || route.operation !== "sessions.retrieve") return answer;
  return { ...answer, body: answer.body.replace('"status":"idle"', '"status":"running"') };
}

/** Calls that a session refuses while it works. */
const ENDING: ReadonlySet<string> = new Set(["sessions.archive", "sessions.delete"]);

/** Whether the session went idle only a moment ago, so that its status still says that it runs (behaviour 1). */
function isLagging(world: World, { path }: Route, ms: number): boolean {
  const session = path.session_id === undefined ? undefined : world.session(path.session_id);
  if (session === undefined || session.inTurn || session.turns === 0) return false;
  return world.clock.now() - session.updatedAt < ms;
}
