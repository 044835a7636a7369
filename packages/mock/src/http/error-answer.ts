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

export function errorOf(
  status: number,
  message: string,
  { code, headers = {} }: { code?: string | undefined; headers?: Readonly<Record<string, string>> } = {},
): ErrorAnswer {
  return { error: true, status, type: errorType(status), message, code, headers };
}

/** The body of errors 1. */
export function errorBody({ type, message, code }: ErrorAnswer, requestId: string): string {
  const error = code === undefined ? { type, message } : { type, message, details: { error_code: code } };
  return JSON.stringify({ type: "error", error, request_id: requestId });
}
