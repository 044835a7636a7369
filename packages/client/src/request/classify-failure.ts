import { ApiError } from "../errors/api-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";

/** What the failure of one attempt means for another. */
export interface FailureClass {
  /** Another attempt may succeed. */
  readonly transient: boolean;
  /** The service has not acted, or requests the repetition with `x-should-retry: true`. */
  readonly harmless: boolean;
  /** The service may or may not have acted. */
  readonly ambiguous: boolean;
}

export function classifyFailure(failure: unknown): FailureClass {
  if (failure instanceof ApiError) {
    const { status, headers } = failure;
    const shouldRetry = headers.get("x-should-retry");
    const failed = status === 408 || status >= 500;
    return {
      transient: shouldRetry ? shouldRetry === "true" : failed || status === 409 || status === 429,
      harmless: shouldRetry === "true" || status === 429,
      // Other statuses are refusals, which prove that nothing was done.
      ambiguous: failed && shouldRetry !== "true" && status !== 501,
    };
  }
  const transient = failure instanceof ConnectionError || failure instanceof TimeoutError;
  const harmless = transient && failure.neverSent;
  return { transient, harmless, ambiguous: transient && !harmless };
}
