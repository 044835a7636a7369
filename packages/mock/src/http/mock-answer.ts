import type { StreamSource } from "../streams/stream-source.ts";

type Headers = Readonly<Record<string, string>>;

/** An answer with a text body. */
export interface TextAnswer {
  readonly kind: "text";
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** An answer that goes on: frames of a live stream. */
export interface StreamAnswer {
  readonly kind: "stream";
  readonly status: 200;
  readonly headers: Headers;
  readonly source: StreamSource;
}

/** No answer: the connection breaks. */
export interface BrokenAnswer {
  readonly kind: "broken";
}

export type MockAnswer = TextAnswer | StreamAnswer | BrokenAnswer;
