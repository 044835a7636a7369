import type { RequestEntry } from "@managed-agents/contract/recording";

/** Something on a stream, and when it came, in milliseconds since the recording began. */
export interface RecordedChunk {
  readonly at: number;
  readonly text: string;
}

/** How a request was answered. */
export type RecordedAnswer =
  | {
      readonly kind: "whole";
      readonly at: number;
      readonly status: number;
      readonly headers: Headers;
      readonly body: string;
    }
  /** A body whose size alone was kept. */
  | { readonly kind: "unkept"; readonly at: number; readonly status: number; readonly bytes: number }
  | RecordedStream
  /** The connection broke before there was an answer. */
  | { readonly kind: "broken"; readonly at: number };

export interface RecordedStream {
  readonly kind: "stream";
  readonly at: number;
  readonly status: number;
  readonly headers: Headers;
  readonly chunks: readonly RecordedChunk[];
  /** Who ended it and when; null if its reader did, or nobody as long as it was recorded. */
  readonly end: { readonly at: number; readonly by: "server" | "error" } | null;
}

type Headers = Readonly<Record<string, string>>;

/** A request of a recording that was answered. */
export interface RecordedExchange {
  readonly number: number;
  /** On which its request stands. */
  readonly line: number;
  readonly request: Pick<RequestEntry, "method" | "path" | "query" | "body" | "at">;
  readonly answer: RecordedAnswer;
}
