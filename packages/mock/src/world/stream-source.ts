import { Hub } from "./hub.ts";
import type { ThreadRecord } from "./records.ts";
import type { Sink, StreamWish } from "./sink.ts";
import type { World } from "./world.ts";

/** A live stream that nobody listens to yet. */
export interface StreamSource {
  /** Starts to listen. @returns a function that stops */
  open(sink: Sink): () => void;
}

/** The live stream of a thread. One of a thread that is over opens, carries nothing and ends (house rule H18). */
export function streamOf(world: World, thread: ThreadRecord, wish: StreamWish): StreamSource {
  return {
    open(sink) {
      if (thread.status === "terminated" || thread.session.life !== "live") {
        sink.end();
        return () => {};
      }
      thread.hub ??= new Hub(world.flusher);
      return thread.hub.join(sink, wish, thread.requestId !== null);
    },
  };
}
