/**
 * The ids of events that were folded in: an immutable set, as a tree of small arrays, of which adding one id copies three. A set that is
 * copied whole with every event would take seconds for a history of 10,000.
 */
export type SeenIds = readonly (Branch | null)[];
type Branch = readonly (Leaf | null)[];
type Leaf = readonly string[];

const WIDTH = 64;

export function hasSeen(seen: SeenIds, id: string): boolean {
  const hash = hashOf(id);
  return seen[hash % WIDTH]?.[(hash >>> 6) % WIDTH]?.includes(id) ?? false;
}

/** @returns the set with the id, which is not in it yet */
export function addSeen(seen: SeenIds, id: string): SeenIds {
  const hash = hashOf(id);
  const branch = seen[hash % WIDTH] ?? [];
  const leaf = branch[(hash >>> 6) % WIDTH] ?? [];
  return put(seen, hash % WIDTH, put(branch, (hash >>> 6) % WIDTH, [...leaf, id]));
}

/** A copy with one place set. Places between are null, never holes, so that JSON keeps the set as it is. */
function put<T>(array: readonly (T | null)[], at: number, value: T): (T | null)[] {
  const copy = array.slice();
  while (copy.length < at) copy.push(null);
  copy[at] = value;
  return copy;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // The low bits of this hash are weak, and they are the ones that are used.
  return (hash ^ (hash >>> 15)) >>> 0;
}
