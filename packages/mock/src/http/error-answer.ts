import { shorten } from "../domain/shorten.ts";

/**
 * What helps a developer where a message is that of the service, word for word: so much of the mock's own goes beside it, and not into it.
 */
export const HINT_HEADER = "x-mock-hint";

const LONGEST_HINT = 1000;

/** An error before it has a request id. */
export interface ErrorAnswer {
  readonly error: true;
  readonly status: number;
  readonly type: string;
  readonly message: string;
  readonly code: string | undefined;
  /** Properties of the error besides type and message. */
  readonly properties: Readonly<Record<string, string | null>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** Errors 2: the type of each status. Statuses without a type of their own share the next best. */
const ERROR_TYPES: Readonly<Record<number, string>> = {
  401: "authentication_error",
  402: "billing_error",
  403: "permission_error",
  404: "not_found_error",
  409: "conflict_error",
  413: "request_too_large",
  429: "rate_limit_error",
  504: "timeout_error",
  529: "overloaded_error",
};

const errorType = (status: number): string =>
  ERROR_TYPES[status] ?? (status >= 500 ? "api_error" : "invalid_request_error");

/** What an error has besides its status and message. */
export interface ErrorDetails {
  readonly code?: string | undefined;
  readonly hint?: string | undefined;
  /** False sends `x-should-retry: false`. */
  readonly retriable?: false | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly type?: string | undefined;
  readonly properties?: Readonly<Record<string, string | null>> | undefined;
}

export function errorOf(status: number, message: string, details: ErrorDetails = {}): ErrorAnswer {
  const { code, hint, retriable, headers = {}, type = errorType(status), properties = {} } = details;
  const all = {
    ...headers,
    ...(hint === undefined ? {} : { [HINT_HEADER]: headerText(hint) }),
    ...(retriable === undefined ? {} : { "x-should-retry": String(retriable) }),
  };
  return { error: true, status, type, message, code, properties, headers: all };
}

/** A hint can repeat what a client sent, which must not end the header. */
const headerText = (text: string): string => shorten(text, LONGEST_HINT).replaceAll(/[^\x20-\x7e]/g, "?");

/** The body of errors 1. @param requestId null where the answer has none */
export function errorBody({ type, message, code, properties }: ErrorAnswer, requestId: string | null): string {
  const details = code === undefined ? {} : { details: { error_code: code } };
  const error = { type, message, ...properties, ...details };
  return JSON.stringify({ type: "error", error, request_id: requestId });
}
