import { createParser } from "eventsource-parser";
import type { WrittenEntry } from "./entry.ts";
import { MAX_CHARACTERS } from "./split-lines.ts";

/** Reads the bytes of one event stream as they come. */
export interface FrameReader {
  /** @returns the frames and comments that the bytes complete, in order */
  feed(bytes: Uint8Array): WrittenEntry[];
  /** Why no more is read: a frame is longer than 32 million characters. */
  readonly failure: string | undefined;
}

/** @param exchange the number of the request that the stream answers */
export function createFrameReader(exchange: number): FrameReader {
  let found: WrittenEntry[] = [];
  let failure: string | undefined;
  const decoder = new TextDecoder();
  const parser = createParser({
    onEvent: ({ event, data }) =>
      void found.push({ kind: "frame", exchange, event: event ?? null, data: parseData(data) }),
    onComment: (text) => void found.push({ kind: "comment", exchange, text: text.trimStart() }),
    onError: ({ type, message }) => {
      if (type === "max-buffer-size-exceeded") failure = message;
    },
    maxBufferSize: MAX_CHARACTERS,
  });
  return {
    feed(bytes) {
      if (failure !== undefined) return [];
      parser.feed(decoder.decode(bytes, { stream: true }));
      const entries = found;
      found = [];
      return entries;
    },
    get failure() {
      return failure;
    },
  };
}

function parseData(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return data;
  }
}
