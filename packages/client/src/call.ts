import { type HeadersRecord, mergeHeaders } from "./headers.ts";
import { buildPath } from "./path.ts";
import { buildQuery } from "./query.ts";
import type { OnceOptions } from "./request-options.ts";
import { checkNumber, type Settings } from "./settings.ts";

/** Everything that is sent, and how failing is dealt with. */
export interface Call {
  readonly method: string;
  /** For messages: `GET /v1/sessions/{session_id}`. */
  readonly label: string;
  readonly url: string;
  /** All but the credential. */
  readonly headers: HeadersRecord;
  readonly body: string | undefined;
  readonly signal: AbortSignal | undefined;
  readonly timeout: number;
  readonly maxRetries: number;
  /** Making the call twice could act twice, and the caller does not accept that. */
  readonly once: boolean;
  /** The body is read after the call, so that its signal still counts then. */
  readonly lasting?: boolean;
}

/** What generated code says about a call. */
export interface CallShape {
  readonly method: string;
  readonly path: string;
  readonly ids: readonly string[];
  readonly query?: object | undefined;
  readonly body?: object | undefined;
  readonly once?: boolean | undefined;
}

/** @throws ConfigurationError for an id, a query, an option or a header that cannot be sent */
export function prepareCall(settings: Settings, shape: CallShape, options: OnceOptions = {}): Call {
  const { method, path, ids, query, body } = shape;
  return {
    method,
    label: `${method} ${path}`,
    url: settings.baseURL + buildPath(path, ids) + buildQuery(query),
    headers: mergeHeaders(settings.headers, {
      ...(body && { "content-type": "application/json" }),
      ...options.headers,
    }),
    body: body && JSON.stringify(body),
    signal: options.signal,
    timeout: checkNumber("timeout", options.timeout, settings.timeout, 1),
    maxRetries: checkNumber("maxRetries", options.maxRetries, settings.maxRetries),
    once: !!shape.once && !options.retryUnsafe,
  };
}
