import { UnexpectedResponseError } from "../errors/unexpected-response-error.ts";
import { readText } from "./read-text.ts";

/** Bytes. Far above any page that the service sends, and below what would exhaust a process. */
const MAX_SIZE = 2 ** 28;

/**
 * The JSON object of an answer.
 *
 * @param label what was called, for messages
 * @throws UnexpectedResponseError for another content type, an empty or larger body, and what is not a JSON object
 */
export async function readJson<T>(response: Response, label: string): Promise<T> {
  const type = String(response.headers.get("content-type"));
  const text = await readText(response, MAX_SIZE);
  let cause: unknown;
  try {
    const value: unknown = JSON.parse(text);
    if (/[/+]json\b/i.test(type) && Object(value) === value && !Array.isArray(value)) return value as T;
  } catch (error) {
    cause = error;
  }
  const got = `${response.status} ${type}: ${text.slice(0, 200) || "no body"}`;
  throw new UnexpectedResponseError(
    `${label}: expected a JSON object of at most ${MAX_SIZE} bytes, got ${got}`,
    response,
    {
      cause,
    },
  );
}
