import { isSecret } from "@managed-agents/contract/requests";
import { hasUserInformation, withoutUserInformation } from "../domain/user-information.ts";

/** What stands in the place of a secret. */
export const REDACTED = "[redacted]";

/** Whether a text can hold a secret at all: most bodies cannot, and are kept as they came. */
const SUSPECT =
  /token|secret|passw|passphrase|authorization|"auth"|api[_-]?key|private[_-]?key|access[_-]?key|cookie|:\/\/[^/\s"]*@|\\[u/]/i;

/**
 * A body of JSON without its secrets: values of properties for them, and what stands before the host of an address.
 *
 * @returns JSON; null for what is none and could hold a secret
 */
export function redactBody(text: string): string | null {
  if (!SUSPECT.test(text)) return text;
  try {
    return JSON.stringify(JSON.parse(text, redactValue));
  } catch {
    return null;
  }
}

/** A query without the values of parameters for secrets, and without what stands before the host of an address. */
export const redactQuery = (query: string): string => query.split("&").map(redactPair).join("&");

function redactPair(pair: string): string {
  const mark = pair.indexOf("=");
  if (mark < 0) return pair;
  const name = pair.slice(0, mark);
  if (isSecret(decode(name).replaceAll("-", "_"))) return `${name}=${REDACTED}`;
  const plain = withoutUserInformation(pair);
  return hasUserInformation(decode(plain)) ? `${name}=${REDACTED}` : plain;
}

/** What is no percent-encoding stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function redactValue(key: string, value: unknown): unknown {
  if (key !== "" && isSecret(key) && value !== null && typeof value !== "boolean") return REDACTED;
  if (typeof value !== "string") return value;
  // A credential in the place of the object that would hold it.
  return key === "auth" ? REDACTED : withoutUserInformation(value);
}
