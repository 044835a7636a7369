/** Text without the secrets. */
export type Redact = (text: string) => string;

/** Shorter ones are no secrets, and would be found in words that have nothing to do with them. */
const SHORTEST = 8;

/** @param secrets what must never be shown; undefined and short ones are skipped */
export function makeRedact(secrets: readonly (string | undefined)[]): Redact {
  const hidden = secrets.filter((secret): secret is string => secret !== undefined && secret.length >= SHORTEST);
  // In JSON a secret can stand escaped.
  const forms = new Set(hidden.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]));
  return (text) => [...forms].reduce((left, form) => left.replaceAll(form, "[redacted]"), text);
}
