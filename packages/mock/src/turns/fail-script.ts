import { ScriptError } from "../domain/script-error.ts";
import { NO_SPENDING } from "../domain/usage.ts";
import { type Actor, isThread } from "../state/records.ts";
import type { World } from "../state/world.ts";
import { interruptCalls } from "./steps/calls.ts";
import { exhaust, failSession } from "./steps/errors.ts";
import { closeRequest } from "./steps/model.ts";
import { endRun } from "./steps/workflow-runs.ts";

/** Ends a script that cannot go on. The session reports why, as it reports any other error, and takes new work. */
export function failScript(world: World, actor: Actor, error: unknown): void {
  const known = error instanceof ScriptError;
  if (!known) world.onInternalError(error);
  const message = known ? error.message : "An internal error of the mock; its log says which.";
  if (!isThread(actor)) {
    endRun(world, actor, { op: "end_run", result: { type: "program_error", message } });
    return;
  }
  closeRequest(world, actor, NO_SPENDING, true);
  interruptCalls(world, actor);
  const retry_status = { type: "exhausted" as const };
  failSession(world, actor, { op: "session_error", error: { type: "unknown_error", message, retry_status } });
  exhaust(world, actor);
}
