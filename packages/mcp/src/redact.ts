/** Text without the secrets. */
export type Redact = (text: string) => string;

/** Shorter ones are no secrets, and would be found in words that have nothing to do with them. */
const SHORTEST = 8;

/** @param secrets what must never be shown; undefined and short ones are skipped */
export function makeRedact(secrets: readonly (string | undefined)[]): Redact {
  // Blanks around a secret, such as the end of the line of a file, are not sent, and come back from nowhere.
  const hidden = secrets.map((secret = "") => secret.trim()).filter(({ length }) => length >= SHORTEST);
  // In JSON a secret can stand escaped.
  const forms = new Set(hidden.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]));
  return (text) => [...forms].reduce((left, form) => left.replaceAll(form, "[redacted]"), text);
}
