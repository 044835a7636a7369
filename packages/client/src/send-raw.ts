import type { Call } from "./call.ts";
import { ApiError } from "./errors/api-error.ts";
import { UnknownOutcomeError } from "./errors/unknown-outcome-error.ts";
import { mergeHeaders } from "./headers.ts";
import { send } from "./send.ts";
import type { Settings } from "./settings.ts";

/** A `fetch` for openapi-fetch: it adds the headers, repeats what is harmless to repeat, and answers with whatever came last. */
export async function sendRaw(settings: Settings, request: Request): Promise<Response> {
  const { method, url, signal } = request;
  const call: Call = {
    ...settings,
    method,
    label: `${method} ${url}`,
    url,
    headers: mergeHeaders(settings.headers, Object.fromEntries(request.headers)),
    body: (await request.text()) || undefined,
    signal,
    // By its path alone nobody can tell which POST is harmless to repeat.
    once: method === "POST",
    lasting: true,
  };
  return send(settings, call, (response) => response).catch(answerAgain);
}

/** A bad status is an answer here. Its body has been read to judge it, so it is put together again. */
function answerAgain(failure: unknown): Response {
  const error = failure instanceof UnknownOutcomeError ? failure.cause : failure;
  if (!(error instanceof ApiError)) throw failure;
  const { body, status, headers } = error;
  return new Response(body ? JSON.stringify(body) : null, { status, headers });
}
