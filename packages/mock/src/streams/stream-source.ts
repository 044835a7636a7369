import type { ThreadRecord } from "../state/records.ts";
import type { World } from "../state/world.ts";
import { Hub } from "./hub.ts";
import type { Sink, StreamWish } from "./sink.ts";

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
