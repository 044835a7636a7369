import { ConfigurationError } from "../errors/configuration-error.ts";

/**
 * Fills the ids into a path of the document.
 *
 * @param template such as `/v1/sessions/{session_id}`
 * @param ids by name, or in the order of the gaps
 * @throws ConfigurationError for an id that is no text, empty, half a surrogate pair, or would lead to another path
 */
export const buildPath = (template: string, ids: Readonly<Record<string, unknown>> | readonly unknown[]): string => {
  let next = 0;
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const id = Array.isArray(ids) ? ids[next++] : (ids as Readonly<Record<string, unknown>>)[name];
    if (typeof id !== "string" || /^\.{0,2}$|\p{Cs}/u.test(id)) {
      throw new ConfigurationError(`${template}: ${name} must be an id, got ${JSON.stringify(id)}`);
    }
    return encodeURIComponent(id);
  });
};

/** Ids by the names that they have in the template, in its order. */
export const nameIds = (template: string, ids: readonly string[]): Record<string, string> =>
  Object.fromEntries([...template.matchAll(/\{(\w+)\}/g)].map(([, name], i) => [name, ids[i]]));
