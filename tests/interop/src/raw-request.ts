import { HEADERS } from "@managed-agents/harness";

/** What a raw call gives back: status, headers and the parsed body. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** How one raw call differs from a plain GET with the headers of the documentation. */
export interface RawCall {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly fetch?: typeof fetch;
}

/**
 * Sends a request as typed, without a client between.
 *
 * @param url the whole address, query included
 * @throws SyntaxError if the answer is not JSON
 */
export async function rawRequest(url: string, call: RawCall = {}): Promise<RawAnswer> {
  const { method = "GET", headers = HEADERS, body } = call;
  const sent = body === undefined ? headers : { "content-type": "application/json", ...headers };
  const answer = await (call.fetch ?? fetch)(url, { method, headers: sent, ...(body === undefined ? {} : { body }) });
  return { status: answer.status, headers: answer.headers, body: JSON.parse(await answer.text()) };
}
