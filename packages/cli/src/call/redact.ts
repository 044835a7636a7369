import { isSecretName } from "../secret-names.ts";

/** Headers whose value can be shown. Any other may be a secret, whatever it is called. */
const SHOWN =
  /^(accept|content-(type|length|encoding)|anthropic-(version|beta|ratelimit-.*)|request-id|retry-after(-ms)?|x-should-retry|user-agent|date|connection)$/;

/** A copy of JSON with `***` in place of secrets. */
export function redact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redact);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      typeof inner === "string" && isSecretName(name) ? "***" : redact(inner),
    ]),
  );
}

export const showHeader = (name: string, value: string): string => (SHOWN.test(name.toLowerCase()) ? value : "***");
