import { refuse } from "./refusal.ts";
import { sha256 } from "./sha256.ts";

/** Bytes of one memory. */
const MOST_BYTES = 102_400;

const encoder = new TextEncoder();

/** A text with its size in bytes of UTF-8, and the hash of them. */
export interface MeasuredText {
  readonly content: string;
  readonly size: number;
  readonly sha256: string;
}

/**
 * Measures the text of a memory. It is not normalized.
 *
 * @throws Refused with 400 if it is larger than 102,400 bytes, or no Unicode
 */
export function measureText(content: string): MeasuredText {
  if (!content.isWellFormed()) refuse("content: expected Unicode text, but got half of a surrogate pair");
  // A UTF-16 code unit is at least one byte, so that no large text is encoded to be refused.
  const bytes = content.length > MOST_BYTES ? null : encoder.encode(content);
  if (bytes === null || bytes.length > MOST_BYTES) {
    const came = bytes === null ? `${content.length} characters` : `${bytes.length} bytes`;
    return refuse(`content: expected at most ${MOST_BYTES} bytes in UTF-8, but got ${came}`);
  }
  return { content, size: bytes.length, sha256: sha256(bytes) };
}

/** @throws Refused with 400 unless a text is a hash as the API prints it */
export function requireHash(text: string | undefined, place: string): string {
  if (text !== undefined && /^[0-9a-f]{64}$/.test(text)) return text;
  return refuse(`${place}: expected a SHA-256 hash in 64 lower-case hexadecimal digits`);
}
