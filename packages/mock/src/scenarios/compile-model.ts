import type { Op } from "../domain/op.ts";
import type { Spending } from "../domain/usage.ts";

/** Milliseconds before a model begins to answer, and between two pieces of its text. */
const FIRST_TOKEN = 300;
const BETWEEN_PIECES = 60;
/** Pieces of a text that is streamed: long ones come in bigger pieces, not in more. */
const MOST_PIECES = 12;

/** What a model request takes besides what the thread has read, by the length of what it writes. */
export const usualSpending = (characters: number): Spending => ({
  input: 900,
  output: 40 + Math.ceil(characters / 4),
  cacheRead: 4608,
  cacheWrite: 1024,
  webSearches: 0,
});

/** A model request around what happens in it. */
export const compileRequest = (inner: readonly Op[], characters = 200): Op[] => [
  { op: "request_start" },
  { op: "wait", ms: FIRST_TOKEN },
  ...inner,
  { op: "request_end", spent: usualSpending(characters), reads: true },
];

/** A model request that writes one message, streamed in pieces to those who asked for previews. */
export function compileSaying(text: string): Op[] {
  const written = text.trim() || "…";
  const typing = pieces(written).flatMap((piece): Op[] => [
    { op: "preview_text", text: piece },
    { op: "wait", ms: BETWEEN_PIECES },
  ]);
  const content = [{ type: "text" as const, text: written }];
  return compileRequest(
    [{ op: "preview_start", kind: "agent.message" }, ...typing, { op: "message", content }],
    written.length,
  );
}

/** Cuts a text between words into at most `MOST_PIECES` pieces that join to the same text. */
function pieces(text: string): string[] {
  const words = text.match(/\S+\s*/g) ?? [text];
  const size = Math.ceil(words.length / MOST_PIECES);
  const cut: string[] = [];
  for (let at = 0; at < words.length; at += size) cut.push(words.slice(at, at + size).join(""));
  return cut;
}
