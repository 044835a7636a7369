import { refuse } from "./refusal.ts";
import { shorten } from "./shorten.ts";

const MOST_SEGMENTS = 20;
const MOST_BYTES = 1024;

/** Control and format characters, halves of surrogate pairs, U+2028 and U+2029. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

const encoder = new TextEncoder();

/** @throws Refused with 400 for a path that no memory can have */
export function requireMemoryPath(path: string): void {
  const wrong = wrongWith(path);
  if (wrong !== null) refuse(`path: expected ${wrong}, but got ${JSON.stringify(shorten(path, 128))}`);
}

function wrongWith(path: string): string | null {
  if (!path.startsWith("/")) return "a slash at the start";
  if (encoder.encode(path).length > MOST_BYTES) return `at most ${MOST_BYTES} bytes in UTF-8`;
  if (FORBIDDEN.test(path)) return "no control and format characters";
  if (path.normalize("NFC") !== path) return "the normal form NFC";
  const segments = path.slice(1).split("/");
  if (segments.length > MOST_SEGMENTS) return `at most ${MOST_SEGMENTS} segments`;
  if (segments.some((segment) => segment === "" || segment === "." || segment === "..")) {
    return "no segment that is empty, . or ..";
  }
  return null;
}

/** The folders that a path lies in, the nearest one first, without the root: `/a/b` and `/a` for `/a/b/c`. */
export function* foldersOf(path: string): Generator<string> {
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) yield path.slice(0, end);
}

/** Compares two texts as their bytes in UTF-8 compare. UTF-16 sorts what lies beyond U+FFFF before U+E000. */
export function compareBytes(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const [one, two] = [a.charCodeAt(index), b.charCodeAt(index)];
    if (one !== two) return rank(one) - rank(two);
  }
  return a.length - b.length;
}

const rank = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);
