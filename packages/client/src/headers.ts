import { ConfigurationError } from "./errors/configuration-error.ts";

/** Values by lower-case name. Made without a prototype, since `__proto__` is a legal header name. */
export type HeadersRecord = Record<string, string>;

/** Header values by name, in any case. Null and undefined remove a header that the client would send. */
export type HeaderOptions = Readonly<Record<string, string | null | undefined>>;

/**
 * A copy of `base` with `changes` made to it: null, undefined and false remove.
 *
 * @throws ConfigurationError for a value that a header cannot hold; it is not quoted, as `fetch` would, since it can be a secret
 */
export function mergeHeaders(
  base: HeadersRecord | undefined,
  changes: Readonly<Record<string, string | false | null | undefined>> | undefined,
): HeadersRecord {
  const merged = { __proto__: null, ...base } as unknown as HeadersRecord;
  for (const [name, value] of Object.entries(changes ?? {})) {
    const key = name.toLowerCase();
    if (typeof value !== "string") delete merged[key];
    else if (/[^\t\x20-\xff]/.test(value)) throw new ConfigurationError(`the header ${key} has an illegal character`);
    else merged[key] = value;
  }
  return merged;
}
