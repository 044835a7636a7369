import { ConfigurationError } from "../errors/configuration-error.ts";

/**
 * Fills the ids into a path of the document.
 *
 * @param template such as `/v1/sessions/{session_id}`
 * @param ids by name
 * @throws ConfigurationError for an id that is no text, empty, half a surrogate pair, or would lead to another path
 */
export const buildPath = (template: string, ids: Readonly<Record<string, unknown>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const id = ids[name];
    if (typeof id !== "string" || /^\.{0,2}$|\p{Cs}/u.test(id)) {
      throw new ConfigurationError(`${template}: ${name} must be an id, got ${JSON.stringify(id)}`);
    }
    return encodeURIComponent(id);
  });

/** Ids by the names that they have in the template, in its order. */
export const nameIds = (template: string, ids: readonly string[]): Record<string, string> =>
  Object.fromEntries([...template.matchAll(/\{(\w+)\}/g)].map(([, name], i) => [name, ids[i]]));
