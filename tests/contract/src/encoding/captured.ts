/** A request as it left a client, as far as its parameters go. */
export interface Captured {
  readonly method: string;
  /** Raw, as on the wire. */
  readonly path: string;
  /** Raw, without the question mark. */
  readonly query: string;
  readonly body: string | undefined;
  readonly contentType: string | null;
}

/** A `fetch` that answers anything at once, and the requests that it was asked for. */
export function capturing(): {
  readonly fetch: typeof fetch;
  readonly sent: Captured[];
  readonly inits: RequestInit[];
} {
  const sent: Captured[] = [];
  const inits: RequestInit[] = [];
  const answer: typeof fetch = async (input, init = {}) => {
    // Not through a URL, which would spell some characters anew.
    const text = typeof input === "string" ? input : input instanceof URL ? input.href : input.url;
    const [, path = "", query = ""] = /^https?:\/\/[^/]+([^?]*)\??(.*)$/s.exec(text) ?? [];
    const { method = "GET", body } = init;
    const contentType = new Headers(init.headers).get("content-type");
    sent.push({
      method: method.toUpperCase(),
      path,
      query,
      body: typeof body === "string" ? body : undefined,
      contentType,
    });
    inits.push(init);
    return Response.json({ data: [] });
  };
  return { fetch: answer, sent, inits };
}
