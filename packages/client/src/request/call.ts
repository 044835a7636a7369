import { ConfigurationError } from "../errors/configuration-error.ts";
import type { Reading } from "./api-promise.ts";
import { addBetas, type HeadersRecord, mergeHeaders } from "./headers.ts";
import type { Middleware } from "./middleware.ts";
import { buildPath } from "./path.ts";
import { buildQuery } from "./query.ts";
import type { OnceOptions } from "./request-options.ts";
import { checkNumber, type Settings } from "./settings.ts";

/** Everything that is sent, and how failing is dealt with. */
export interface Call {
  readonly method: string;
  /** Of the document, with its gaps: `/v1/sessions/{session_id}`. */
  readonly path: string;
  /** For messages: `GET /v1/sessions/{session_id}`. */
  readonly label: string;
  readonly url: string;
  /** With an empty value where the credential belongs. */
  readonly headers: HeadersRecord;
  /** A function makes it, and is called before every attempt. */
  readonly body: string | ArrayBuffer | (() => Promise<FormData>) | undefined;
  readonly signal: AbortSignal | undefined;
  readonly timeout: number;
  readonly maxRetries: number;
  /** Making the call twice could act twice, and the caller does not accept that. */
  readonly once: boolean;
  readonly middleware: readonly Middleware[];
  /** What fills the path, in its order, and the query: for middleware. */
  readonly ids: readonly string[];
  readonly query: Record<string, unknown>;
  readonly reading: Reading;
}

/** What generated code defines of a call. */
export interface CallShape {
  readonly method: string;
  readonly path: string;
  readonly ids: readonly string[];
  readonly query?: object | undefined;
  readonly body?: object | undefined;
  /** Makes the body if it has parts. It is asked before every attempt. */
  readonly form?: (() => Promise<FormData>) | undefined;
  /** @default JSON and server-sent events */
  readonly accept?: string | undefined;
  readonly once?: boolean | undefined;
}

/** @throws ConfigurationError for an id, a query, a body, an option or a header that cannot be sent */
export function prepareCall(
  settings: Settings,
  shape: CallShape,
  options: OnceOptions = {},
  reading: Reading = {},
): Call {
  const { method, path, ids, body, form, accept } = shape;
  const query = { ...settings.defaultQuery, ...shape.query };
  const usual = usualHeaders(settings, path, accept, !!body);
  const changed = options.headers || options.betas || form;
  const headers = changed ? addBetas(mergeHeaders(usual, options.headers), path, options.betas) : usual;
  // The platform writes it, with the boundary in it.
  if (form) delete headers["content-type"];
  return {
    method,
    path,
    label: `${method} ${path}`,
    url: settings.baseURL + buildPath(path, ids) + buildQuery(query),
    headers,
    body: form ?? (body && serialize(body)),
    signal: options.signal,
    timeout: checkNumber("timeout", options.timeout, settings.timeout, 1),
    maxRetries: checkNumber("maxRetries", options.maxRetries, settings.maxRetries),
    once: !!shape.once && !options.retryUnsafe,
    middleware: options.middleware ? [...settings.middleware, ...options.middleware] : settings.middleware,
    ids,
    query,
    reading,
  };
}

/** What calls of a kind send that change no header. Made once, since most calls do not. */
function usualHeaders(
  { headers, usual }: Settings,
  path: string,
  accept: string | undefined,
  json: boolean,
): HeadersRecord {
  const kind = `${[path, accept, json]}`;
  usual[kind] ??= addBetas(
    mergeHeaders(headers, { ...(accept && { accept }), ...(json && { "content-type": "application/json" }) }),
    path,
  );
  return usual[kind];
}

function serialize(body: object): string {
  try {
    return JSON.stringify(body);
  } catch (cause) {
    throw new ConfigurationError("the body cannot be written as JSON", { cause });
  }
}
