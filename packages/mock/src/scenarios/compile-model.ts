import type { Op } from "../domain/op.ts";
import type { Spending } from "../domain/usage.ts";
import type { Latency } from "../profiles/latency.ts";

/** What a model request takes besides what the thread has read, by the length of what it writes. */
export const usualSpending = (characters: number): Spending => ({
  input: 900,
  output: 40 + Math.ceil(characters / 4),
  cacheRead: 4608,
  cacheWrite: 1024,
  webSearches: 0,
});

/** A model request around what happens in it. */
export const compileRequest = (inner: readonly Op[], { firstToken }: Latency, characters = 200): Op[] => [
  { op: "request_start" },
  { op: "wait", ms: firstToken },
  ...inner,
  { op: "request_end", spent: usualSpending(characters), reads: true },
];

/** A model request that writes one message, streamed in pieces to those who asked for previews. */
export function compileSaying(text: string, latency: Latency, thought: readonly Op[] = []): Op[] {
  const written = text.trim() || "…";
  const typing = pieces(written, latency).flatMap((piece): Op[] => [
    { op: "preview_text", text: piece },
    { op: "wait", ms: latency.betweenPieces },
  ]);
  const content = [{ type: "text" as const, text: written }];
  return compileRequest(
    [...thought, { op: "preview_start", kind: "agent.message" }, ...typing, { op: "message", content }],
    latency,
    written.length,
  );
}

/** Cuts a text between words into at most `mostPieces` pieces that join to the same text. */
function pieces(text: string, { mostPieces, pieceCharacters }: Latency): string[] {
  const words = text.match(/\S+\s*/g) ?? [text];
  const size = Math.ceil(words.length / mostPieces);
  const cut: string[] = [];
  for (let at = 0; at < words.length; ) {
    let piece = "";
    for (let taken = 0; at < words.length && (taken < size || piece.length < pieceCharacters); taken++)
      piece += words[at++];
    cut.push(piece);
  }
  return cut;
}
