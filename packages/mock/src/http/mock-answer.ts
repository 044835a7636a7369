import type { StreamSource } from "../streams/stream-source.ts";

type Headers = Readonly<Record<string, string>>;

/** An answer with a text body. */
export interface TextAnswer {
  readonly kind: "text";
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** An answer of bytes. They are shared with the world: whoever gives them to a caller that may change them copies them. */
export interface BytesAnswer {
  readonly kind: "bytes";
  readonly status: 200;
  readonly headers: Headers;
  readonly body: Uint8Array;
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

export type MockAnswer = TextAnswer | BytesAnswer | StreamAnswer | BrokenAnswer;
