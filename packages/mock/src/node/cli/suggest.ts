/** The known name that a mistyped one is most like; undefined if none is near. */
export function suggest(written: string, known: readonly string[]): string | undefined {
  const near = known
    .map((name) => ({ name, distance: distanceOf(written.slice(0, 60).toLowerCase(), name) }))
    .filter(({ name, distance }) => distance <= Math.max(1, Math.floor(name.length * 0.4)))
    .sort((one, other) => one.distance - other.distance);
  return near[0]?.name;
}

/** How many characters have to be put in, left out or replaced (Levenshtein 1966), row by row. */
function distanceOf(from: string, to: string): number {
  let above = [...Array(to.length + 1).keys()];
  for (const [row, character] of [...from].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...to].entries()) {
      const replaced = (above[column] as number) + (character === other ? 0 : 1);
      current.push(Math.min(replaced, (above[column + 1] as number) + 1, (current[column] as number) + 1));
    }
    above = current;
  }
  return above[to.length] as number;
}
