import type { Change } from "./change.ts";

/**
 * Joins what is one change to a reader: an event type that was added to or removed from several unions at once.
 *
 * The place is that of the first; what was and is names every union.
 */
export function mergeEvents(changes: readonly Change[]): Change[] {
  const merged = new Map<string, Change>();
  for (const [index, change] of changes.entries()) {
    const key = change.topic === "events" ? `${change.rule} ${change.subject}` : String(index);
    const first = merged.get(key);
    if (first === undefined) merged.set(key, change);
    else merged.set(key, join(first, change));
  }
  return [...merged.values()];
}

const join = (a: Change, b: Change): Change => ({
  ...a,
  ...(a.before !== undefined && { before: [a.before, b.before].filter(Boolean).join(", ") }),
  ...(a.after !== undefined && { after: [a.after, b.after].filter(Boolean).join(", ") }),
  directions: [...new Set([...a.directions, ...b.directions])].sort(),
  affects: [...new Set([...a.affects, ...b.affects])],
  operations: [...new Set([...a.operations, ...b.operations])].sort(),
});
