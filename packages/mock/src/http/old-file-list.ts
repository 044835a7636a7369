import type { OldFileList } from "../operations/operation.ts";

/** Answers lists of files in their form before they had cursors (row D224). */
const OLD_LISTS_BETA = "files-api-2025-04-14";

const CURSORS = ["after_id", "before_id"] as const;

/**
 * Takes the parameters of older lists out of the query of a list of files, where the request names their beta. Without it they are unknown.
 *
 * @param search what follows the `?`
 * @returns the rest of the query, and what was asked for in the older form; null where the list has its own form
 */
export function readOldFileList(
  search: string,
  header: string | null | undefined,
): { readonly search: string; readonly oldList: OldFileList } | null {
  if (!header?.includes(OLD_LISTS_BETA)) return null;
  const query = new URLSearchParams(search);
  const [after, before] = CURSORS.map((name) => query.get(name));
  for (const name of CURSORS) query.delete(name);
  return { search: query.toString(), oldList: { afterId: after ?? null, beforeId: before ?? null } };
}
