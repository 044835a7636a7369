import { HEADERS } from "@managed-agents/harness";
import type { components } from "@managed-agents/types";
import { OPERATIONS, type OperationId } from "@managed-agents/types";
import { curlLine, type PlainRequest } from "./curl-line.ts";
import type { Running, Target } from "./targets/target.ts";
import { type Exchange, validateExchange } from "./validate-exchange.ts";

/** The 200 answer of an operation that is answered with JSON. */
export type Answer<Id extends OperationId> = components["schemas"][NonNullable<(typeof OPERATIONS)[Id]["response"]>];

/**
 * What a call is made of. Strings are used as they are, so that a test can spell a query or break a body. A form travels in parts, anything else
 * as JSON.
 */
export interface Parts {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: string | Readonly<Record<string, string | number | boolean | readonly string[]>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string | null>>;
}

/** An error answer, unwrapped. */
export interface Refusal {
  readonly status: number;
  readonly type: string;
  readonly message: string;
  readonly code: string | undefined;
}

/** Calls to one running target. Each exchange is validated against the document, and one that does not fit throws. */
export class Caller {
  readonly target: Target;
  readonly running: Running;
  #latest: PlainRequest | undefined;

  constructor(target: Target, running: Running) {
    this.target = target;
    this.running = running;
  }

  /** The parsed 200 answer; anything else throws. */
  async ok<Id extends OperationId>(id: Id, parts: Parts = {}): Promise<Answer<Id>> {
    const exchange = await this.call(id, parts);
    if (exchange.status !== 200)
      throw new Error(`${id}: expected 200, but got ${exchange.status} ${exchange.received}`);
    return JSON.parse(exchange.received ?? "") as Answer<Id>;
  }

  /** The error of an answer that has to have the given status; anything else throws. */
  async refused(id: OperationId, parts: Parts = {}, status = 400): Promise<Refusal> {
    return unwrap(await this.call(id, parts), status);
  }

  /** The latest request as a line for a terminal. */
  latestAsCurl(): string {
    if (this.#latest === undefined) return "no request was sent";
    return curlLine(this.#latest, this.running.reachableAt);
  }

  /** One call, whatever its answer. */
  call(id: OperationId, parts: Parts = {}): Promise<Exchange> {
    const { method, path } = OPERATIONS[id];
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(parts.path?.[name] ?? "missing"),
    );
    return this.send(method, `${filled}${queryString(parts.query)}`, parts);
  }

  /** A request to any path, with the usual headers unless one is set to null. */
  async send(method: string, target: string, parts: Pick<Parts, "body" | "headers"> = {}): Promise<Exchange> {
    const { body } = parts;
    const sent =
      typeof body === "string" || body === undefined || body instanceof FormData ? body : JSON.stringify(body);
    const asked = mergeHeaders(parts.headers, typeof sent === "string");
    this.#latest = { method, target, body: sent };
    const response = await this.running.fetch(`${this.running.url}${target}`, {
      method,
      headers: asked,
      ...(sent === undefined ? {} : { body: sent }),
    });
    const streams = response.headers.get("content-type")?.startsWith("text/event-stream") ?? false;
    if (streams) await response.body?.cancel();
    return this.#validate(method, target, { sent, asked }, response, streams ? undefined : await response.text());
  }

  /** The open answer of a streaming operation; anything but a 200 throws. */
  async open(id: OperationId, parts: Parts = {}): Promise<Response> {
    const target = targetOf(id, parts);
    const asked = mergeHeaders(parts.headers);
    const response = await this.running.fetch(`${this.running.url}${target}`, { headers: asked });
    const received = response.status === 200 ? undefined : await response.text();
    this.#validate("GET", target, { sent: undefined, asked }, response, received);
    if (received !== undefined) throw new Error(`${id}: expected 200, but got ${response.status} ${received}`);
    return response;
  }

  #validate(
    method: string,
    target: string,
    request: Pick<Exchange, "sent" | "asked">,
    { status, headers }: Response,
    received: string | undefined,
  ) {
    const exchange = { method, url: new URL(target, this.running.url), ...request, status, headers, received };
    const problems = validateExchange(this.target.kind, exchange);
    if (problems.length > 0) throw new Error(`${method} ${target} ${status}: ${problems.join("; ")}`);
    return exchange;
  }
}

/** The error of an exchange that has to have the given status. */
export function unwrap({ method, url, status, received }: Exchange, expected: number): Refusal {
  if (status !== expected) throw new Error(`${method} ${url}: expected ${expected}, but got ${status} ${received}`);
  const { error } = JSON.parse(received ?? "") as {
    error: { type: string; message: string; details?: { error_code?: string } };
  };
  return { status, type: error.type, message: error.message, code: error.details?.error_code };
}

/** The usual headers with the test's own; null takes one away. */
export function mergeHeaders(own: Parts["headers"] = {}, hasBody = false): Headers {
  const headers = new Headers({ ...HEADERS, ...(hasBody ? { "content-type": "application/json" } : {}) });
  for (const [name, value] of Object.entries(own)) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  return headers;
}

/** `?a=1&statuses[]=idle&statuses[]=running`; text is taken as it is. */
function queryString(query: Parts["query"]): string {
  if (query === undefined) return "";
  if (typeof query === "string") return `?${query}`;
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) search.append(name, String(item));
  }
  return search.size === 0 ? "" : `?${search}`;
}

/** `/v1/sessions/sesn_1/events?limit=2` */
function targetOf(id: OperationId, { path, query }: Parts): string {
  const fill = (_: string, name: string) => encodeURIComponent(path?.[name] ?? "missing");
  return `${OPERATIONS[id].path.replaceAll(/\{(\w+)\}/g, fill)}${queryString(query)}`;
}
