import { shorten } from "../domain/shorten.ts";
import type { TurnView } from "./step.ts";

const LONGEST_QUOTE = 120;

/** Fills `{{message}}` with what the client wrote, cut to 120 characters, and `{{turn}}` with the number of the turn, from 1. */
export function fill(text: string, { text: written, turn }: TurnView): string {
  const oneLine = written.replaceAll(/\s+/g, " ").trim();
  const quote = shorten(oneLine, LONGEST_QUOTE);
  // A function, since a replacement text would give `$&` in what the client wrote a meaning.
  return text.replaceAll(/\{\{(message|turn)\}\}/g, (_, name: string) => (name === "turn" ? String(turn + 1) : quote));
}
