import { type ErrorAnswer, errorBody } from "../http/error-answer.ts";
import type { TextAnswer } from "../http/mock-answer.ts";

/** What every answer of control says: that it is kept nowhere, is what it says it is, and is for this origin alone. */
const COMMON = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "same-origin",
};

/** An answer of success: JSON, or nothing for undefined. */
export function jsonAnswer(status: number, value: unknown, requestId: string): TextAnswer {
  const headers = { ...COMMON, "request-id": requestId };
  if (value === undefined) return { kind: "text", status, headers, body: "" };
  return {
    kind: "text",
    status,
    headers: { "content-type": "application/json", ...headers },
    body: `${JSON.stringify(value)}\n`,
  };
}

/** An error, in the envelope of the API. */
export function errorAnswer(error: ErrorAnswer, requestId: string): TextAnswer {
  const headers = { "content-type": "application/json", ...COMMON, "request-id": requestId, ...error.headers };
  return { kind: "text", status: error.status, headers, body: errorBody(error, requestId) };
}
