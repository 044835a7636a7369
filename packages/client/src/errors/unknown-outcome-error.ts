import { ManagedAgentsError } from "./managed-agents-error.ts";

/**
 * A call that must not be made twice failed in a way that leaves open whether the service acted: look before calling again.
 * Only `sessions.create`, `events.send` and `resources.add` fail like this. Why is in `cause`.
 */
export class UnknownOutcomeError extends ManagedAgentsError {
  override name = "UnknownOutcomeError";
}

/** Whether it is an {@link UnknownOutcomeError}. */
export const isUnknownOutcomeError = (error: unknown): error is UnknownOutcomeError =>
  error instanceof UnknownOutcomeError;
