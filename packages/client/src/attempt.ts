import type { Call } from "./call.ts";
import { ConnectionError } from "./errors/connection-error.ts";
import { makeApiError } from "./errors/make-api-error.ts";
import { ManagedAgentsError } from "./errors/managed-agents-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import { withCredential } from "./identity.ts";
import { redact } from "./logger.ts";
import { readText } from "./read-text.ts";
import type { Settings } from "./settings.ts";

/** Turns an answer of the service into what the caller gets. Its time counts as the attempt's. */
export type Reader<T> = (response: Response, call: Call) => T | Promise<T>;

/**
 * Makes a call once.
 *
 * @throws the signal's reason, {@link TimeoutError}, {@link ConnectionError}, an `ApiError`, or what `read` throws
 */
export async function attempt<T>(settings: Settings, call: Call, read: Reader<T>): Promise<T> {
  const { method, label, url, body, signal, timeout } = call;
  signal?.throwIfAborted();
  const headers = await withCredential(settings, call.headers);
  const controller = new AbortController();
  const abort = (): void => controller.abort(signal?.reason);
  signal?.addEventListener("abort", abort, { once: true });
  const timer = setTimeout(
    () => controller.abort(new TimeoutError(`${label}: no complete answer within ${timeout} ms`)),
    timeout,
  );
  try {
    const response = await settings.fetch(url, {
      method,
      headers,
      // A redirect to another host would carry the API key there.
      redirect: "manual",
      signal: controller.signal,
      body: body ?? null,
    });
    settings.logger?.debug(`${label}: ${response.status}`, redact(headers));
    if (!response.ok) throw makeApiError(label, response, await readErrorBody(response));
    return await read(response, call);
  } catch (error) {
    if (error instanceof ManagedAgentsError) throw error;
    if (controller.signal.aborted) throw controller.signal.reason;
    throw new ConnectionError(`${label}: no complete answer`, { cause: error });
  } finally {
    clearTimeout(timer);
    if (!call.lasting) signal?.removeEventListener("abort", abort);
  }
}

/** The parsed body, or its text. The status is known by now, so a body that breaks off is no failure of its own. */
async function readErrorBody(response: Response): Promise<unknown> {
  const text = await readText(response, 65_536).catch(() => "");
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
