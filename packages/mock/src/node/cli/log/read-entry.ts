import type { Input } from "../../../world-log/input.ts";
import { LogError } from "../../../world-log/log-error.ts";
import type { Entry } from "../../../world-log/log-home.ts";

/** @throws LogError if it is damaged */
export function readInput({ position, input }: Pick<Entry, "position" | "input">): Input {
  const value = parse(input, `the entry ${position}`);
  if (typeof (value as { readonly kind?: unknown }).kind === "string") return value as Input;
  throw new LogError(`the entry ${position} is damaged: expected an input with a kind`);
}

/** The header of a world, of whatever version. @throws LogError if it is damaged */
export const readHead = (header: string): object => parse(header, "the header of the world");

/** @throws LogError if it is damaged */
export const readNote = ({ position, note }: Pick<Entry, "position" | "note">): unknown =>
  note === null ? null : parse(note, `the note of the entry ${position}`);

function parse(text: string, what: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value;
  } catch {}
  throw new LogError(`${what} is damaged: expected a JSON object`);
}
