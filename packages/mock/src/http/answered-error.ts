import { HINT_HEADER } from "./error-answer.ts";
import type { MockAnswer } from "./mock-answer.ts";

/** The error of an answer, for logs and tests. It repeats what the client was sent, which never holds a secret. */
export interface AnsweredError {
  /** As in the API's errors, such as `invalid_request_error`. */
  readonly type: string;
  readonly message: string;
  /** What would help a developer; null where the message says it all. */
  readonly hint: string | null;
}

/** The error that an answer of the API holds; null if it holds none. */
export function errorOfAnswer(answer: MockAnswer): AnsweredError | null {
  if (answer.kind !== "text" || answer.status < 400) return null;
  const hint = answer.headers[HINT_HEADER] ?? null;
  try {
    const { error } = JSON.parse(answer.body) as { error: { type: string; message: string } };
    return { type: String(error.type), message: String(error.message), hint };
  } catch {
    return { type: "api_error", message: answer.body.slice(0, 500), hint };
  }
}
