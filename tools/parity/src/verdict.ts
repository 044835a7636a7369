import { type Accepted, MAX_ACCEPTED } from "./accepted.ts";
import { type Ahead, isAhead } from "./ahead.ts";
import type { Difference } from "./compare.ts";

export interface Verdict {
  /** Differences without an entry in the allow-list or the list of what is ahead. */
  readonly unexplained: readonly Difference[];
  /** What is wrong with the lists themselves, in sentences. */
  readonly problems: readonly string[];
}

/** Holds the differences against the allow-list and what the SDK lacks so far, and both lists against the differences. */
export function checkAllowList(
  differences: readonly Difference[],
  accepted: readonly Accepted[],
  ahead: readonly Ahead[] = [],
): Verdict {
  const problems: string[] = [];
  for (const { names, reason } of ahead) {
    for (const name of names) {
      if (differences.some((difference) => isAhead(difference, new Set([name])))) continue;
      // A message can name several values; then each of them needs an entry, and all together explain it.
      const beside = differences.some(({ message }) => message.includes(`\`${name}\``));
      if (!beside) problems.push(`${name} is listed as ahead of the SDK but does not differ: remove the name.`);
    }
    if (reason.trim() === "") problems.push(`${names.join(", ")}: listed as ahead of the SDK without a reason.`);
  }
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
  const names = new Set(ahead.flatMap((entry) => entry.names));
  const isExplained = (difference: Difference): boolean => known.has(placeOf(difference)) || isAhead(difference, names);
  return { unexplained: differences.filter((difference) => !isExplained(difference)), problems };
}

/** `Session.title`, or the type alone for what concerns it as a whole. */
export const placeOf = ({ type, field }: Pick<Difference, "type" | "field">): string =>
  field === "" ? type : `${type}.${field}`;
