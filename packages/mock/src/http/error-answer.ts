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

export const errorType = (status: number): string =>
  ERROR_TYPES[status] ?? (status >= 500 ? "api_error" : "invalid_request_error");

/** What an error has besides its status and message. */
export interface ErrorDetails {
  readonly code?: string | undefined;
  readonly hint?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

export function errorOf(status: number, message: string, { code, hint, headers = {} }: ErrorDetails = {}): ErrorAnswer {
  const all = hint === undefined ? headers : { ...headers, [HINT_HEADER]: headerText(hint) };
  return { error: true, status, type: errorType(status), message, code, headers: all };
}

/** A hint can repeat what a client sent, which must not end the header. */
const headerText = (text: string): string => shorten(text, LONGEST_HINT).replaceAll(/[^\x20-\x7e]/g, "?");

/** The body of errors 1. @param requestId null where the answer has none */
export function errorBody({ type, message, code }: ErrorAnswer, requestId: string | null): string {
  const error = code === undefined ? { type, message } : { type, message, details: { error_code: code } };
  return JSON.stringify({ type: "error", error, request_id: requestId });
}
