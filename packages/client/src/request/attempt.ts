import { ConnectionError } from "../errors/connection-error.ts";
import { ManagedAgentsError } from "../errors/managed-agents-error.ts";
import { makeApiError } from "../errors/status-errors.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { Call } from "./call.ts";
import { fillCredential, hideCredential, placeCredential } from "./identity.ts";
import { redact } from "./logger.ts";
import { runMiddleware } from "./middleware.ts";
import { readText } from "./read-text.ts";
import type { Settings } from "./settings.ts";
import { wasNeverSent } from "./was-never-sent.ts";

/** Turns an answer of the service into what the caller gets. Its time counts as the attempt's. */
export type Reader<T> = (response: Response) => T | Promise<T>;

/** How far an attempt is. */
interface Progress {
  /** The request has been handed to `fetch`. */
  sent: boolean;
  /** A bad status has come; its body is on its way. */
  refused?: Response;
}

/**
 * Makes a call once. The signal and the timeout hold even where the credential function, a middleware, `fetch` or a body ignores them.
 *
 * @throws the signal's reason, {@link TimeoutError}, {@link ConnectionError}, an `ApiError`, or what `read`, a middleware or the credential
 *   function throws
 */
export const attempt = <T>(settings: Settings, call: Call, read: Reader<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const { label, signal, timeout, reading } = call;
    if (signal?.aborted) return reject(signal.reason);
    const controller = new AbortController();
    const progress: Progress = { sent: false };
    const fail = (error: unknown): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      reject(error);
    };
    const stop = (reason: unknown): void => {
      fail(reason);
      controller.abort(reason);
    };
    const abort = (): void => stop(signal?.reason);
    const timer = setTimeout(() => {
      // The status is known by now, so a body that does not come is no failure of its own.
      if (progress.refused) stop(makeApiError(label, progress.refused, ""));
      else stop(new TimeoutError(`${label}: no complete answer within ${timeout} ms`, !progress.sent));
    }, timeout);
    signal?.addEventListener("abort", abort, { once: true });
    run(settings, call, read, controller.signal, progress).then((value) => {
      clearTimeout(timer);
      if (!reading.unread) signal?.removeEventListener("abort", abort);
      resolve(value);
    }, fail);
  });

async function run<T>(
  settings: Settings,
  call: Call,
  read: Reader<T>,
  signal: AbortSignal,
  progress: Progress,
): Promise<T> {
  const { label } = call;
  const response = await open(settings, call, signal, progress);
  settings.logger?.debug(`${label}: ${response.status}`, redact(call.headers));
  if (signal.aborted) {
    // The caller has its error already, so the body stays unread.
    response.body?.cancel().catch(() => {});
    throw signal.reason;
  }
  if (!response.ok) {
    progress.refused = response;
    throw makeApiError(label, response, await readErrorBody(response));
  }
  try {
    return await read(response);
  } catch (error) {
    throw error instanceof ManagedAgentsError
      ? error
      : new ConnectionError(`${label}: no complete answer`, { cause: error });
  }
}

/** The answer to one request, whatever its status. */
async function open(settings: Settings, call: Call, signal: AbortSignal, progress: Progress): Promise<Response> {
  const { method, label, url } = call;
  const body = typeof call.body === "function" ? await call.body() : (call.body ?? null);
  signal.throwIfAborted();
  const transmit = async (input: string | Request, init?: RequestInit): Promise<Response> => {
    let cause: unknown;
    try {
      const answer = settings.fetch(input, init);
      progress.sent = true;
      return await answer;
    } catch (error) {
      cause = error;
    }
    if (signal.aborted) throw signal.reason;
    throw new ConnectionError(`${label}: no complete answer`, { cause }, !progress.sent || wasNeverSent(cause));
  };
  // A redirect to another host would carry the API key there.
  const redirect = "manual";
  if (!call.middleware.length) {
    const filled = fillCredential(settings, call.headers);
    // Not awaited without need: that costs a turn of the queue.
    const headers = filled instanceof Promise ? await filled : filled;
    signal.throwIfAborted();
    return transmit(url, { method, body, redirect, signal, headers });
  }
  const init = { method, body, redirect, signal, headers: hideCredential(settings, call.headers) } as const;
  return runMiddleware(settings, call, init, async (request) => {
    const headers = await fillCredential(settings, placeCredential(settings, call.headers, request.headers));
    signal.throwIfAborted();
    return transmit(new Request(request, { redirect, signal, headers }));
  });
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
