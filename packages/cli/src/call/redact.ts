/** Names of properties whose value is nobody else's business. */
const SECRET = /token|secret|password|authorization|api_?key|credential_value|private_?key/i;
/** What such words also name, and what a reader needs. */
const HARMLESS = /_tokens$|^(token_endpoint|token_endpoint_auth|.*_token_count|secret_name|.*_api_key_id|api_key_id)$/;
/** Headers whose value can be shown. Any other may be a secret, whatever it is called. */
const SHOWN =
  /^(accept|content-(type|length|encoding)|anthropic-(version|beta|ratelimit-.*)|request-id|retry-after(-ms)?|x-should-retry|user-agent|date|connection)$/;

/** A copy of JSON with `***` in place of secrets. */
export function redact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redact);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, isSecret(name, inner) ? "***" : redact(inner)]),
  );
}

const isSecret = (name: string, value: unknown): boolean =>
  typeof value === "string" && SECRET.test(name) && !HARMLESS.test(name);

export const showHeader = (name: string, value: string): string => (SHOWN.test(name.toLowerCase()) ? value : "***");
