import { sha256 } from "../domain/sha256.ts";

const encoder = new TextEncoder();

/** Whether two tokens are the same, in a time that says nothing about where they differ: their hashes are compared to the end. */
export function sameToken(one: string, other: string): boolean {
  const [left, right] = [sha256(encoder.encode(one)), sha256(encoder.encode(other))];
  let difference = 0;
  for (let index = 0; index < left.length; index++) difference |= left.charCodeAt(index) ^ right.charCodeAt(index);
  return difference === 0;
}
