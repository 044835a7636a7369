import { ScriptError } from "../domain/script-error.ts";
import { NO_SPENDING } from "../domain/usage.ts";
import { interruptCalls } from "./perform-calls.ts";
import { exhaust, failSession } from "./perform-errors.ts";
import { closeRequest } from "./perform-model.ts";
import { endRun } from "./perform-runs.ts";
import { type Actor, isThread, type RunRecord } from "./records.ts";
import type { World } from "./world.ts";

/** Ends a script that cannot go on. The session tells why, as it tells of any other error, and takes new work. */
export function failScript(world: World, actor: Actor, error: unknown): void {
  const known = error instanceof ScriptError;
  if (!known) world.onMistake(error);
  const message = known ? error.message : "The mock made a mistake; its log says which.";
  if (!isThread(actor)) {
    endRun(world, actor as RunRecord, { op: "end_run", result: { type: "program_error", message } });
    return;
  }
  closeRequest(world, actor, NO_SPENDING, true);
  interruptCalls(world, actor);
  const retry_status = { type: "exhausted" as const };
  failSession(world, actor, { op: "session_error", error: { type: "unknown_error", message, retry_status } });
  exhaust(world, actor);
}
