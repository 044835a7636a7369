import { ConfigurationError } from "./errors/configuration-error.ts";

/**
 * Fills the ids into a path of the document, in its order.
 *
 * @param template such as `/v1/sessions/{session_id}`
 * @throws ConfigurationError for an id that is no text, empty, half a surrogate pair, or would lead to another path
 */
export function buildPath(template: string, ids: readonly string[]): string {
  let next = 0;
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const id: unknown = ids[next++];
    if (typeof id !== "string" || /^\.{0,2}$|\p{Cs}/u.test(id)) {
      throw new ConfigurationError(`${template}: ${name} must be an id, got ${JSON.stringify(id)}`);
    }
    return encodeURIComponent(id);
  });
}
