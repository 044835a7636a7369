/** FNV-1a over UTF-16 code units: one 32-bit number for any text. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * A stream of 32-bit numbers that follows from two keys alone (mulberry32), so that whoever asks first shifts nothing for others.
 *
 * @returns a function that gives the next number, 0 ≤ n < 2³²
 */
export function seededNumbers(key: number, ordinal: number): () => number {
  let state = (key ^ Math.imul(ordinal + 1, 0x9e3779b1)) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
