import type { StreamComments } from "./comments.ts";
import type { Flusher } from "./flusher.ts";
import { Hub } from "./hub.ts";
import type { Sink, StreamOptions } from "./sink.ts";

/** A live stream without a listener so far. */
export interface StreamSource {
  readonly comments: StreamComments;
  /** Starts to listen. @returns a function that stops */
  open(sink: Sink): () => void;
}

/** What a stream depends on of the thread that it carries. */
export interface StreamedThread {
  readonly status: string;
  readonly session: { readonly life: string };
  /** The model request that is open. */
  readonly requestId: string | null;
  hub: Hub | null;
}

const encoder = new TextEncoder();

/** The live stream of a thread. One of a thread that is over opens, carries no event and ends (house rule H18). */
export function streamOf(
  flusher: Flusher,
  thread: StreamedThread,
  options: StreamOptions,
  comments: StreamComments,
): StreamSource {
  return {
    comments,
    open(sink) {
      if (comments.opening !== null) sink.write(encoder.encode(comments.opening));
      if (thread.status === "terminated" || thread.session.life !== "live") {
        sink.end();
        return () => {};
      }
      thread.hub ??= new Hub(flusher);
      return thread.hub.join(sink, options, thread.requestId !== null);
    },
  };
}
