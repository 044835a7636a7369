import type { EventStream } from "./event-stream.ts";

/** A stream that is being opened. Awaited it is the open stream, iterated it is its events. */
export interface StreamPromise<Event> extends Promise<EventStream<Event>>, AsyncIterable<Event, undefined> {}

export function makeStreamPromise<Event>(opening: Promise<EventStream<Event>>): StreamPromise<Event> {
  return Object.assign(opening, {
    async *[Symbol.asyncIterator](): AsyncGenerator<Event, undefined> {
      yield* await opening;
    },
  });
}
