import { isSecret } from "@managed-agents/contract/requests";

/** What stands in the place of a secret. */
export const REDACTED = "[redacted]";

/** Whether a text can hold a secret at all: most bodies cannot, and are kept as they came. */
const SUSPECT = /token|secret|password|authorization|"auth"|api_?-?key|:\/\/[^/\s"]*@|\\u/i;
const USER_INFORMATION = /(:\/\/)[^/\s@]*@/g;

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

/** A query without the values of parameters for secrets. */
export function redactQuery(query: string): string {
  if (!SUSPECT.test(query)) return query;
  return query
    .split("&")
    .map((pair) => {
      const [name = ""] = pair.split("=", 1);
      return isSecret(name.replaceAll("-", "_")) && pair.length > name.length ? `${name}=${REDACTED}` : pair;
    })
    .join("&");
}

function redactValue(key: string, value: unknown): unknown {
  if (key !== "" && isSecret(key) && value !== null && typeof value !== "boolean") return REDACTED;
  if (typeof value !== "string") return value;
  // A credential in the place of the object that would hold it.
  return key === "auth" ? REDACTED : value.replace(USER_INFORMATION, "$1");
}
