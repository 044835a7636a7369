import type { OperationId } from "@managed-agents/types";
import { type ErrorAnswer, errorOf } from "./error-answer.ts";

/** Refusals whose code the document's schemas cannot say: `model: null` in an override is not merely of the wrong type. */
export function precheckBody(operation: OperationId, body: unknown): ErrorAnswer | null {
  if (operation !== "sessions.create") return null;
  const { agent } = (body ?? {}) as { agent?: unknown };
  if (typeof agent !== "object" || agent === null || (agent as { model?: unknown }).model !== null) return null;
  const code = "agent_model_required";
  return errorOf(400, `agent.model: a session needs a model; leave it out to keep the agent's (${code})`, { code });
}
