import { ApiError } from "../errors/api-error.ts";
import { UnknownOutcomeError } from "../errors/unknown-outcome-error.ts";
import type { Call } from "../request/call.ts";
import { addBetas, mergeHeaders } from "../request/headers.ts";
import { addQuery } from "../request/query.ts";
import { send } from "../request/send.ts";
import type { Settings } from "../request/settings.ts";

/** A `fetch` for openapi-fetch: it adds the headers, repeats what is harmless to repeat, and answers with whatever came last. */
export async function sendRaw(settings: Settings, request: Request): Promise<Response> {
  const { method, signal } = request;
  const { pathname: path } = new URL(request.url);
  // Before the body: Bun forgets the type of a form once that was read.
  const headers = addBetas(mergeHeaders(settings.headers, request.headers), request.url);
  const body = await request.arrayBuffer();
  const call: Call = {
    ...settings,
    method,
    path,
    label: `${method} ${path}`,
    url: addQuery(request.url, settings.defaultQuery),
    headers,
    body: body.byteLength ? body : undefined,
    signal,
    // By its path alone, a POST that is harmless to repeat is like any other.
    once: method === "POST",
    // openapi-fetch has run it already, once around all attempts.
    middleware: [],
    ids: [],
    query: {},
    reading: { unread: true },
  };
  return send(settings, call, (response) => response).catch(answerAgain);
}

/** A bad status is an answer here. Its body has been read to classify it, so it is put together again. */
function answerAgain(failure: unknown): Response {
  const error = failure instanceof UnknownOutcomeError ? failure.cause : failure;
  if (!(error instanceof ApiError)) throw failure;
  const { body, status, headers } = error;
  return new Response(body ? JSON.stringify(body) : null, { status, headers });
}
