import { isNamed, ManagedAgentsError } from "./managed-agents-error.ts";

/** The answer took longer than `timeout`, or a stream was silent for longer than `idleTimeout`. */
export class TimeoutError extends ManagedAgentsError {
  override name = "TimeoutError";
  /** The request certainly did not leave, so that the service cannot have acted: the time went by before, in the credential function. */
  declare readonly neverSent: boolean;

  constructor(message: string, neverSent = false) {
    super(message);
    this.neverSent = neverSent;
  }
}

/** Whether it is a {@link TimeoutError}. */
export const isTimeoutError = (error: unknown): error is TimeoutError => isNamed(error, "TimeoutError");
