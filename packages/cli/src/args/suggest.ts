/** Names further away than this share of their length are another name, no slip. */
const FARTHEST = 0.4;

/** The known name that is most like what was written; undefined if none is near. */
export function suggest(written: string, known: Iterable<string>): string | undefined {
  let best: { name: string; distance: number } | undefined;
  for (const name of known) {
    const distance = editDistance(written, name);
    if (distance > Math.max(2, Math.floor(FARTHEST * name.length))) continue;
    if (best === undefined || distance < best.distance) best = { name, distance };
  }
  return best?.name;
}

/** `; did you mean --title?`, or nothing. */
export function didYouMean(written: string, known: Iterable<string>, prefix = ""): string {
  const name = suggest(written, known);
  return name === undefined ? "" : `; did you mean ${prefix}${name}?`;
}

/** Insertions, deletions and replacements that lead from one to the other. Long texts are cut: no name is that long. */
function editDistance(from: string, to: string): number {
  const a = from.slice(0, 100);
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replaced));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
