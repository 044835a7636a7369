import { isNamed, ManagedAgentsError } from "./managed-agents-error.ts";
import type { ServiceErrorType } from "./service-error.ts";

/**
 * A call that must not be made twice failed in a way that leaves open whether the service acted: look before calling again.
 * Only `sessions.create`, `events.send` and `resources.add` fail like this. Why is in `cause`.
 */
export class UnknownOutcomeError extends ManagedAgentsError {
  override name = "UnknownOutcomeError";
  /** The status of the answer; undefined if none came. */
  declare readonly status: number | undefined;
  /** Names the call towards the service's support; undefined if no answer came. */
  declare readonly requestId: string | undefined;
  /** `error.type` of the answer's body; undefined if none came or the body is not the service's. */
  declare readonly type: ServiceErrorType | undefined;

  /** @param cause the failure of the last attempt */
  constructor(message: string, cause: unknown) {
    super(message, { cause });
    const { status, requestId, type } = cause as Partial<UnknownOutcomeError>;
    this.status = status;
    this.requestId = requestId;
    this.type = type;
  }
}

/** Whether it is an {@link UnknownOutcomeError}. */
export const isUnknownOutcomeError = (error: unknown): error is UnknownOutcomeError =>
  isNamed(error, "UnknownOutcomeError");
