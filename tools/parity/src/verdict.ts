import { type Accepted, MAX_ACCEPTED } from "./accepted.ts";
import type { Difference } from "./compare.ts";

export interface Verdict {
  /** Differences without an entry in the allow-list. */
  readonly unexplained: readonly Difference[];
  /** What is wrong with the allow-list itself, in sentences. */
  readonly problems: readonly string[];
}

/** Holds the differences against the allow-list, and the allow-list against the differences. */
export function checkAllowList(differences: readonly Difference[], accepted: readonly Accepted[]): Verdict {
  const problems: string[] = [];
  if (accepted.length > MAX_ACCEPTED) {
    problems.push(`The allow-list has ${accepted.length} entries; at most ${MAX_ACCEPTED} are allowed.`);
  }
  const known = new Set<string>();
  for (const { type, field, reason } of accepted) {
    const key = placeOf({ type, field });
    if (known.has(key)) problems.push(`${key} is accepted twice.`);
    if (/[*?]/.test(key)) problems.push(`${key} is a wildcard: accept one field at a time.`);
    if (reason.trim() === "") problems.push(`${key} is accepted without a reason.`);
    if (!differences.some((difference) => placeOf(difference) === key)) {
      problems.push(`${key} is accepted but does not differ: remove the entry.`);
    }
    known.add(key);
  }
  return { unexplained: differences.filter((difference) => !known.has(placeOf(difference))), problems };
}

/** `Session.title`, or the type alone for what concerns it as a whole. */
export const placeOf = ({ type, field }: Pick<Difference, "type" | "field">): string =>
  field === "" ? type : `${type}.${field}`;
