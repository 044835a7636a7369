import { attempt, type Reader } from "./attempt.ts";
import type { Call } from "./call.ts";
import { ApiError } from "./errors/api-error.ts";
import { UnknownOutcomeError } from "./errors/unknown-outcome-error.ts";
import { judgeFailure } from "./judge-failure.ts";
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
      const { transient, harmless, ambiguous } = judgeFailure(failure);
      mayHaveActed ||= ambiguous && call.once;
      const headers = failure instanceof ApiError ? failure.headers : undefined;
      const delay = retryDelay(retries, headers);
      const allowed = !call.once || harmless;
      // A wait longer than an attempt may take is the caller's to decide on.
      if (!transient || !allowed || retries >= call.maxRetries || delay > call.timeout) {
        if (!mayHaveActed) throw failure;
        throw new UnknownOutcomeError(`${call.label}: the service may have acted; look first`, {
          cause: failure,
        });
      }
      settings.logger?.warn(`${call.label}: retry ${retries + 1} in ${delay} ms`, failure);
      await sleep(delay, call.signal);
    }
  }
}
