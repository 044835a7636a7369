import "server-only";

const MAX_BODY_BYTES = 1_000_000;
/** What the service says that a page has a use for. */
const PASSED_ON = ["content-type", "request-id", "retry-after"];

/**
 * Passes a request of the page on to the API, with the key, and its answer back as it comes.
 *
 * @param path of the API, below `/v1`
 * @param body instead of that of the request
 */
export async function forward(request: Request, path: string, body?: object): Promise<Response> {
  // Find out here who asks, and whether the session is theirs: the key opens every session of your workspace.
  if (!["same-origin", null].includes(request.headers.get("sec-fetch-site"))) {
    return errorResponse(403, "permission_error", "Other sites cannot ask in the name of who is logged in here.");
  }
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  if (request.body && !body && !(length <= MAX_BODY_BYTES)) {
    return errorResponse(413, "request_too_large", `A body needs a content-length of at most ${MAX_BODY_BYTES}.`);
  }
  try {
    const answer = await fetch(`${process.env.ANTHROPIC_BASE_URL ?? "https://api.anthropic.com"}/v1/${path}`, {
      method: request.method,
      headers: {
        "x-api-key": process.env.ANTHROPIC_API_KEY ?? "",
        "anthropic-version": "2023-06-01",
        "anthropic-beta": "managed-agents-2026-04-01",
        "content-type": "application/json",
      },
      body: body ? JSON.stringify(body) : request.body && (await request.text()),
      // The key goes nowhere else.
      redirect: "error",
      // A reader that leaves has left at the service, too.
      signal: request.signal,
    });
    return new Response(answer.body, { status: answer.status, headers: pickHeaders(answer.headers) });
  } catch (cause) {
    if (!request.signal.aborted) console.error(`${request.method} /v1/${path} failed:`, cause);
    return errorResponse(502, "api_error", "The service cannot be reached.");
  }
}

/** An error in the form in which the service has them, so that a page reads one form. */
export const errorResponse = (status: number, type: string, message: string): Response =>
  Response.json({ type: "error", error: { type, message } }, { status });

function pickHeaders(from: Headers): Headers {
  // `no-transform` keeps Next's own compression from holding frames back, `x-accel-buffering` does so with nginx.
  const headers = new Headers({ "cache-control": "no-store, no-transform", "x-accel-buffering": "no" });
  for (const name of PASSED_ON) {
    const value = from.get(name);
    if (value !== null) headers.set(name, value);
  }
  return headers;
}
