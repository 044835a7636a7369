import type { Catalog } from "../state/catalog/catalog.ts";
import type { NeighbourKind } from "../state/catalog/made-up.ts";

/**
 * What to do about an object that does not exist, for the header beside the service's words.
 *
 * @param create method and path that make one
 */
export function unknownObjectHint({ strict }: Catalog, kind: NeighbourKind, create: string): string {
  const what = kind.replaceAll("_", " ");
  const made = `Create the ${what} with ${create}, or give it to the mock in its catalog`;
  return strict ? `${made}.` : `${made}; one that a session names exists from then on, unless it was deleted.`;
}
