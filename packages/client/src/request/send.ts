import { ApiError } from "../errors/api-error.ts";
import { UnknownOutcomeError } from "../errors/unknown-outcome-error.ts";
import { attempt, type Reader } from "./attempt.ts";
import type { Call } from "./call.ts";
import { classifyFailure } from "./classify-failure.ts";
import { retryDelay } from "./retry-delay.ts";
import type { Settings } from "./settings.ts";
import { sleep } from "./sleep.ts";

/**
 * Makes a call, again if that is useful and harmless, and reads its answer.
 *
 * A call that is to be made once is repeated only if the service cannot have acted.
 *
 * @throws the signal's reason, {@link UnknownOutcomeError}, or what the last attempt failed with
 */
export async function send<T>(settings: Settings, call: Call, read: Reader<T>): Promise<T> {
  let mayHaveActed = false;
  for (let retries = 0; ; retries++) {
    try {
      return await attempt(settings, call, read);
    } catch (failure) {
      call.signal?.throwIfAborted();
      const { transient, harmless, ambiguous } = classifyFailure(failure);
      mayHaveActed ||= ambiguous && call.once;
      const headers = failure instanceof ApiError ? failure.headers : undefined;
      const delay = retryDelay(retries, headers);
      const allowed = !call.once || harmless;
      // A wait longer than an attempt may take is the caller's to decide on.
      if (!transient || !allowed || retries >= call.maxRetries || delay > call.timeout) {
        if (!mayHaveActed) throw failure;
        throw new UnknownOutcomeError(`${call.label}: the service may have acted; look first`, failure);
      }
      settings.logger?.warn(`${call.label}: retry ${retries + 1} in ${delay} ms`, summarize(failure));
      await sleep(delay, call.signal);
    }
  }
}

/** What can be logged of a failure: no body and no header, which its message and its cause can quote. */
function summarize(failure: unknown): object {
  const { name, status, type, requestId } = failure as Partial<ApiError>;
  return { name, status, type, requestId };
}
