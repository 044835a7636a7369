import { isSecret } from "./is-secret.ts";

const MAX_TEXT = 48;
/**
 * A value in a few words, for the second half of "expected …, but got …". Text is cut, containers are only counted, and the value
 * of a credential is replaced by its type.
 *
 * @param keys the property names and indexes that lead to the value
 * @param unknownProperty the meaning of the value is unknown, so it is treated as a credential: a mistyped name must not show one
 */
export function describeValue(value: unknown, keys: readonly (string | number)[], unknownProperty = false): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return value.length === 1 ? "a list of 1 item" : `a list of ${value.length} items`;
  if (value !== null && typeof value === "object") return "an object";
  if (unknownProperty || keys.some(isSecret)) return `a ${typeof value} that is not shown`;
  return typeof value === "string" ? quote(value) : String(value);
}

/** Text in double quotes on one line, cut where it gets long. */
export const quote = (text: string): string =>
  text.length <= MAX_TEXT
    ? JSON.stringify(text)
    : `${JSON.stringify(text.slice(0, MAX_TEXT))}… (${text.length} characters)`;
