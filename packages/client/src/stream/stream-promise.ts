import type { ApiPromise } from "../request/api-promise.ts";
import type { EventStream } from "./event-stream.ts";

/** A stream that is being opened. Awaited it is the open stream, iterated it is its events. */
export interface StreamPromise<Event> extends ApiPromise<EventStream<Event>>, AsyncIterable<Event, undefined> {}

export const makeStreamPromise = <Event>(opening: ApiPromise<EventStream<Event>>): StreamPromise<Event> =>
  Object.assign(opening, {
    // Not an async generator, through which every event would pass.
    [Symbol.asyncIterator](): AsyncIterator<Event, undefined> {
      let events: AsyncIterator<Event, undefined> | undefined;
      const open = async (): Promise<AsyncIterator<Event, undefined>> => {
        const stream = await opening;
        events ??= stream[Symbol.asyncIterator]();
        return events;
      };
      return {
        next: () => events?.next() ?? open().then((opened) => opened.next()),
        return: async () => (await opening).return(),
      };
    },
  });
