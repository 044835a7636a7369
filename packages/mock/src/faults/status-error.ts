import { type ErrorAnswer, errorOf } from "../http/error-answer.ts";

/** Errors 2: what the service says by default. */
const MESSAGES: Readonly<Record<number, string>> = {
  401: "Authentication failed",
  402: "Billing error",
  403: "Permission denied",
  404: "Not found",
  409: "The request conflicts with another one.",
  429: "Rate limited",
  500: "Internal server error",
  503: "Service unavailable",
  504: "Request timeout",
  529: "Overloaded",
};

/** What a fault of a status asks for. */
interface StatusFault {
  readonly status: number;
  readonly retry_after?: number;
  readonly message?: string;
}

/** The error that the service would answer with. */
export function statusError({ status, retry_after, message }: StatusFault): ErrorAnswer {
  const headers = retry_after === undefined ? {} : { "retry-after": String(retry_after) };
  return errorOf(status, message ?? MESSAGES[status] ?? `A fault asked for status ${status}.`, { headers });
}
