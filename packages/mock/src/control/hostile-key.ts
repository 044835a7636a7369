/**
 * Where a value, at any depth, has a property that is called `__proto__`; null if it has none. Whoever copies such an object by assignment
 * changes a prototype instead.
 *
 * @returns property names and indexes that lead to it
 */
export function findHostileKey(value: unknown): readonly (string | number)[] | null {
  // Without recursion, so that no depth is too much for it.
  const pending: [unknown, readonly (string | number)[]][] = [[value, []]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [holder, keys] = next;
    if (typeof holder !== "object" || holder === null) continue;
    if (Object.hasOwn(holder, "__proto__")) return [...keys, "__proto__"];
    for (const [key, inner] of Object.entries(holder)) {
      if (typeof inner === "object") pending.push([inner, [...keys, Array.isArray(holder) ? Number(key) : key]]);
    }
  }
  return null;
}
