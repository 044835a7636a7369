import { MANAGED_AGENTS_BETA } from "./betas.ts";

/** What lists of memories took before memory had a beta of its own. */
const PARAMETERS = ["order_by", "order"] as const;

/**
 * Takes the order that older programs ask for out of the query of a list of memories: it is ignored where the request names the older beta,
 * and unknown elsewhere (row D251).
 *
 * @param search what follows the `?`
 * @returns the rest of the query
 */
export function dropOldOrder(search: string, header: string | null | undefined): string {
  if (!header?.includes(MANAGED_AGENTS_BETA)) return search;
  const query = new URLSearchParams(search);
  for (const name of PARAMETERS) query.delete(name);
  return query.toString();
}
