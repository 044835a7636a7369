import { ApiError } from "./errors/api-error.ts";
import { ConnectionError } from "./errors/connection-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";

/** What the failure of one attempt says about another. */
export interface Judgement {
  /** Another attempt may go better. */
  readonly transient: boolean;
  /** The service has not acted, or asks for the repetition. */
  readonly harmless: boolean;
  /** Nobody can tell whether the service acted. */
  readonly ambiguous: boolean;
}

export function judgeFailure(failure: unknown): Judgement {
  if (failure instanceof ApiError) {
    const { status, headers } = failure;
    const wish = headers.get("x-should-retry");
    const failed = status === 408 || status >= 500;
    return {
      transient: wish ? wish === "true" : failed || status === 409 || status === 429,
      harmless: wish === "true" || status === 429,
      // Other statuses are refusals, which prove that nothing was done.
      ambiguous: failed && wish !== "true" && status !== 501,
    };
  }
  const transient = failure instanceof ConnectionError || failure instanceof TimeoutError;
  const harmless = transient && wasNeverSent(failure.cause);
  return { transient, harmless, ambiguous: transient && !harmless };
}

/** Whether the connection was not even made. Only Node says so, two errors deep; a browser keeps it to itself. */
const wasNeverSent = (cause: unknown): boolean =>
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|CONNECT_TIMEOUT/.test((cause as Caused | undefined)?.cause?.code ?? "");

interface Caused {
  readonly cause?: { readonly code?: string };
}
