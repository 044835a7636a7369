import { ConfigurationError } from "../errors/configuration-error.ts";
import { BETAS, REQUIRED_BETA } from "../gen/protocol.gen.ts";

/** Values by lower-case name. Made without a prototype, since `__proto__` is a legal header name. */
export type HeadersRecord = Record<string, string>;

/** Header values by name, in any case: `Headers`, pairs, or an object. Null and undefined remove a header that the client would send. */
export type HeaderOptions =
  | Headers
  | Iterable<readonly [name: string, value: string | null | undefined]>
  | Readonly<Record<string, string | null | undefined>>;

/**
 * A copy of `base` with `changes` made to it: null, undefined and false remove.
 *
 * @throws ConfigurationError for what a header cannot hold; it is not quoted, as `fetch` would, since it can be a secret
 */
export function mergeHeaders(
  base: HeadersRecord | undefined,
  changes: HeaderOptions | Readonly<Record<string, string | false | null | undefined>> | undefined,
): HeadersRecord {
  const merged = { __proto__: null, ...base } as unknown as HeadersRecord;
  const pairs = changes && Symbol.iterator in changes ? changes : Object.entries(changes ?? {});
  for (const [name, value] of pairs as Iterable<[string, unknown]>) {
    const key = `${name}`.toLowerCase();
    const legal = /^[\w!#$%&'*+.^`|~-]+$/.test(key);
    if (legal && (value == null || value === false)) delete merged[key];
    else if (legal && typeof value === "string" && !/[^\t\x20-\xff]/.test(value)) merged[key] = value;
    else throw new ConfigurationError(`${legal ? `the header ${key}` : "a header's name"} has an illegal character`);
  }
  return merged;
}

/**
 * Adds betas to those in the headers, and the one that the path demands, whatever became of it.
 *
 * Paths with a beta of their own never send the general one, not even if the caller named it: the service refuses the two together.
 *
 * @param url or a path of the document
 */
export function addBetas(headers: HeadersRecord, url: string, betas: readonly string[] = []): HeadersRecord {
  // The last one: what stands before can be a proxy's, and ids have no slash.
  const [, collection = ""] = url.match(/^[^?]*\/v1\/(\w+)/) ?? [];
  const demanded = Object.hasOwn(BETAS, collection) ? BETAS[collection] : REQUIRED_BETA;
  const names = new Set(`${[headers["anthropic-beta"], ...betas]}`.match(/[^\s,]+/g));
  if (demanded) {
    if (demanded !== REQUIRED_BETA) names.delete(REQUIRED_BETA);
    // Last, as the official SDK has it.
    names.delete(demanded);
    names.add(demanded);
  }
  headers["anthropic-beta"] = [...names].join();
  if (!names.size) delete headers["anthropic-beta"];
  return headers;
}
