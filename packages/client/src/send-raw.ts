import type { Call } from "./call.ts";
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
  return send(settings, call, (response) => response);
}
