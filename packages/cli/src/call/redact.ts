import { kindOf } from "../body/describe-value.ts";
import { isSecretName } from "../secret-names.ts";

/** Headers whose value can be shown. Any other may be a secret, whatever it is called. */
const SHOWN =
  /^(accept|content-(type|length|encoding)|anthropic-(version|beta|ratelimit-.*)|request-id|retry-after(-ms)?|x-should-retry|user-agent|date|connection)$/;

/** A copy of JSON with `***` in place of secrets: texts and numbers in properties of their names, at whatever depth. */
export function redact(value: unknown, isSecret = false): unknown {
  if (Array.isArray(value)) return value.map((item) => redact(item, isSecret));
  if (typeof value === "string" || typeof value === "number") return isSecret ? "***" : value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, redact(inner, isSecret || holdsSecret(name, inner))]),
  );
}

/** The mapping `auth` of a credential has names of its own. */
const holdsSecret = (name: string, value: unknown): boolean =>
  isSecretName(name) && !(name === "auth" && kindOf(value) === "mapping");

export const showHeader = (name: string, value: string): string => (SHOWN.test(name.toLowerCase()) ? value : "***");
