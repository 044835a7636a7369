import type { Metadata } from "@managed-agents/types";
import { refuse } from "./refusal.ts";

const MAX_PAIRS = 16;

/**
 * Metadata after an update: a string upserts, null deletes, keys that are not named stay. A map, so that no key has a meaning of its own.
 *
 * @param emptyDeletes an empty string deletes as null does, as environments have it
 * @throws Refused with 400 for more than 16 pairs after the merge
 */
export function mergeMetadata(
  stored: Metadata,
  patch: { readonly [key: string]: string | null },
  emptyDeletes = false,
): Metadata {
  const merged = new Map(Object.entries(stored));
  for (const [key, value] of Object.entries(patch)) {
    if (value === null || (emptyDeletes && value === "")) merged.delete(key);
    else merged.set(key, value);
  }
  if (merged.size > MAX_PAIRS) {
    refuse(`metadata: expected at most ${MAX_PAIRS} pairs after the merge, but got ${merged.size}`);
  }
  return Object.fromEntries(merged);
}

/** @throws Refused with 400 for metadata of a memory store with an empty key; elsewhere only the longest key is documented */
export function requireKeys(metadata: object): void {
  if (Object.hasOwn(metadata, "")) refuse('metadata: expected names of at least 1 character, but got ""');
}
