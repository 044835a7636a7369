import { type Accepted, MAX_ACCEPTED } from "./accepted.ts";
import type { Difference } from "./compare.ts";

export interface Verdict {
  /** Differences that nobody has accepted. */
  readonly unexplained: readonly Difference[];
  /** What is wrong with the allow-list itself, in sentences. */
  readonly complaints: readonly string[];
}

/** Holds the differences against the allow-list, and the allow-list against the differences. */
export function judge(differences: readonly Difference[], accepted: readonly Accepted[]): Verdict {
  const complaints: string[] = [];
  if (accepted.length > MAX_ACCEPTED) {
    complaints.push(`The allow-list has ${accepted.length} entries; at most ${MAX_ACCEPTED} are allowed.`);
  }
  const known = new Set<string>();
  for (const { type, field, reason } of accepted) {
    const key = placeOf({ type, field });
    if (known.has(key)) complaints.push(`${key} is accepted twice.`);
    if (/[*?]/.test(key)) complaints.push(`${key} is a wildcard: accept one field at a time.`);
    if (reason.trim() === "") complaints.push(`${key} is accepted without a reason.`);
    if (!differences.some((difference) => placeOf(difference) === key)) {
      complaints.push(`${key} is accepted but does not differ: remove the entry.`);
    }
    known.add(key);
  }
  return { unexplained: differences.filter((difference) => !known.has(placeOf(difference))), complaints };
}

/** `Session.title`, or the type alone for what concerns it as a whole. */
export const placeOf = ({ type, field }: Pick<Difference, "type" | "field">): string =>
  field === "" ? type : `${type}.${field}`;
