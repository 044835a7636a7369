/** A request as it left a client. */
export interface SentRequest {
  readonly method: string;
  readonly path: string;
  readonly betas: string | null;
  readonly contentType: string | null;
  readonly retry: string | null;
}

/** A `fetch` over the network, and what went through it. */
export function recordRequests(): { readonly fetch: typeof fetch; readonly sent: SentRequest[] } {
  const sent: SentRequest[] = [];
  const recording: typeof fetch = (input, init) => {
    const request = new Request(input, init as RequestInit);
    const { headers } = request;
    sent.push({
      method: request.method,
      path: new URL(request.url).pathname,
      betas: headers.get("anthropic-beta"),
      contentType: headers.get("content-type")?.split(";")[0] ?? null,
      retry: headers.get("x-stainless-retry-count"),
    });
    return fetch(request);
  };
  return { fetch: recording, sent };
}
