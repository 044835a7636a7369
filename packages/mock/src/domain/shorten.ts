/**
 * Cuts a text for people to at most so many UTF-16 code units, the ellipsis included. A character of two units is never cut in half: half
 * of one is no Unicode text, and cannot be sent as UTF-8.
 */
export function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${cut(text, most - 1)}…`;
}

/** The first characters of a text, at most so many UTF-16 code units. */
export function cut(text: string, most: number): string {
  const end = isHighSurrogate(text.charCodeAt(most - 1)) && most < text.length ? most - 1 : most;
  return text.slice(0, end);
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
