import type { Middleware } from "openapi-fetch";
import type { Call } from "./call.ts";
import { buildPath, nameIds } from "./path.ts";
import { buildQuery } from "./query.ts";
import type { Settings } from "./settings.ts";

/** Hooks around an attempt, as openapi-fetch defines them. They never see the credential, so that they cannot leak it. */
export type { Middleware } from "openapi-fetch";

/**
 * Makes an attempt with the hooks around it: `onRequest` in order, then `onError` and `onResponse` in reverse. An answer from `onRequest` is
 * taken as it is, without `onResponse`, as openapi-fetch does.
 *
 * @param transmit makes the attempt with what the hooks made of the request
 * @throws what a hook throws, and what `transmit` throws unless a hook replaces it
 */
export async function runMiddleware(
  settings: Settings,
  call: Call,
  init: RequestInit,
  transmit: (request: Request) => Promise<Response>,
): Promise<Response> {
  const context = {
    request: new Request(call.url, init),
    schemaPath: call.path,
    params: { path: nameIds(call.path, call.ids), query: call.query },
    id: Math.random().toString(36).slice(2),
    options: {
      baseUrl: settings.baseURL,
      parseAs: "json" as const,
      fetch: settings.fetch as typeof globalThis.fetch,
      bodySerializer: JSON.stringify,
      pathSerializer: buildPath,
      querySerializer: (query: unknown) => buildQuery(query as object).slice(1),
    },
  };
  for (const { onRequest } of call.middleware) {
    const result = await onRequest?.(context);
    if (result instanceof Response) return result;
    if (result) context.request = result;
  }
  const inward: readonly Middleware[] = call.middleware.toReversed();
  let response: Response;
  try {
    response = await transmit(context.request);
  } catch (failure) {
    response = await replaceError(inward, context, failure);
  }
  for (const { onResponse } of inward) response = (await onResponse?.({ ...context, response })) || response;
  return response;
}

type Context = Parameters<NonNullable<Middleware["onRequest"]>>[0];

/** @throws the error that the hooks leave, unless one of them answers */
async function replaceError(inward: readonly Middleware[], context: Context, failure: unknown): Promise<Response> {
  let error = failure;
  for (const { onError } of inward) {
    const result = await onError?.({ ...context, error });
    if (result instanceof Response) return result;
    if (result) error = result;
  }
  throw error;
}
