import { refusalNamed } from "../domain/legality.ts";
import { errorOf } from "../http/error-answer.ts";
import type { InterceptedCall } from "../http/interceptor.ts";
import type { MockAnswer } from "../http/mock-answer.ts";
import { blankId } from "./blank-ids.ts";
import type { Fault } from "./fault.ts";
import { faultySource } from "./faulty-stream.ts";
import { isLagging } from "./is-lagging.ts";
import type { Pending } from "./pending.ts";
import { statusError } from "./status-error.ts";

const BROKEN: MockAnswer = { kind: "broken" };

/** Answers a request under the faults that meet it. */
export async function applyFaults(
  faults: readonly Fault[],
  { world, route, respond, fail }: InterceptedCall,
  pending: Pending,
): Promise<MockAnswer> {
  for (const fault of faults) {
    if (fault.kind === "delay" && !(await pending.sleep(world.clock, fault.ms))) return BROKEN;
  }
  if (faults.some(({ kind }) => kind === "reset")) return BROKEN;
  const status = faults.find((fault) => fault.kind === "status");
  if (status?.kind === "status") return fail(statusError(status));
  const lag = faults.find((fault) => fault.kind === "status_lag");
  const lags = lag?.kind === "status_lag" && isLagging(world, route.path.session_id, lag.ms);
  const ending = lags ? ENDING.get(route.operation) : undefined;
  if (ending !== undefined) {
    const { message } = refusalNamed(ending, { id: route.path.session_id ?? "", status: "running" });
    return fail(errorOf(400, message));
  }
  const trailing = faults.find((fault) => fault.kind === "list_lag");
  const answer = await respond(trailing?.kind === "list_lag" ? trailing.ms : 0);
  if (faults.some(({ kind }) => kind === "apply_then_drop")) return BROKEN;
  if (answer.kind === "stream") {
    const requestId = answer.headers["request-id"] ?? "";
    const named = world.profile.choose("frame_names", requestId) === "event_type";
    const frameName = (type: string): string => (named ? type : "message");
    return { ...answer, source: faultySource(answer.source, faults, { requestId, pending, frameName }) };
  }
  if (
    answer.kind === "text" &&
    route.operation.endsWith("events.list") &&
    faults.some(({ kind }) => kind === "blank_ids")
  ) {
    return { ...answer, body: blankId(answer.body) };
  }
  if (!lags || answer.kind !== "text" || route.operation !== "sessions.retrieve") return answer;
  return { ...answer, body: answer.body.replace('"status":"idle"', '"status":"running"') };
}

/** Calls that a session refuses while it works, and how. */
const ENDING = new Map<string, "archive_while_running" | "delete_while_running">([
  ["sessions.archive", "archive_while_running"],
  ["sessions.delete", "delete_while_running"],
]);
