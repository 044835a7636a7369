import { ManagedAgentsError } from "./managed-agents-error.ts";

/** The answer took longer than `timeout`, or a stream was silent for longer than `idleTimeout`. */
export class TimeoutError extends ManagedAgentsError {
  override name = "TimeoutError";
}

/** Whether it is a {@link TimeoutError}. */
export const isTimeoutError = (error: unknown): error is TimeoutError => error instanceof TimeoutError;
