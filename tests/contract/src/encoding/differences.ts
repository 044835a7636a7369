import type { OperationId } from "@managed-agents/types";
import type { CallParts } from "./call-parts.ts";

/** A way in which the wire request of our client differs from the official SDK's, and why that may stay. */
export interface EncodingDifference {
  readonly part: "path" | "query" | "refusal";
  readonly reason: string;
  applies(call: CallParts): boolean;
  /** A call that shows it. Once it no longer does, the entry has to go. */
  readonly witness: CallParts;
}

const retrieve = (id: string): CallParts => ({ operation: "sessions.retrieve", ids: [id], query: {}, body: undefined });

const texts = ({ query }: CallParts): string[] => Object.values(query).flat().map(String);

export const ENCODING_DIFFERENCES: readonly EncodingDifference[] = [
  {
    part: "path",
    reason:
      "the SDK leaves $ & + , ; = : @ in a path as they are, ours encodes them; a server decodes both to the same",
    applies: ({ ids }) => ids.some((id) => /[$&+,;=:@]/.test(id)),
    witness: retrieve("sesn_1:2"),
  },
  {
    part: "refusal",
    reason:
      "the SDK refuses an id that begins with a semicolon, or is dots before one, since it would send them as they are",
    applies: ({ ids }) => ids.some((id) => /^\.{0,2};/.test(id)),
    witness: retrieve(";v=1"),
  },
  {
    part: "query",
    reason: "the SDK encodes ! ' ( ) * in a query, ours leaves them as they are; a server decodes both to the same",
    applies: (call) => texts(call).some((text) => /[!'()*]/.test(text)),
    witness: { operation: "sessions.list" as OperationId, ids: [], query: { page: "a*b" }, body: undefined },
  },
];
