import type { EventStream } from "../stream/event-stream.ts";
import { type Identified, isWaiting, keyOf } from "./ledger.ts";

/** Events that wait here; further ones wait in the network. */
const MOST = 256;

/** The events of one connection, read ahead so that a history can be compared with them. */
export interface LiveEvents<Event> {
  readonly events: readonly Event[];
  /** Of those that have their place in the history: from there on they have everything that the history has. */
  readonly keys: ReadonlySet<string>;
  /** What ended the stream, if it has ended: nothing if the service did. */
  readonly end: readonly unknown[] | undefined;
  /** Resolves once there are events, or the stream has ended. */
  wait(): Promise<void>;
  /** Takes all of them away. Without any, at the end, it throws what ended the stream; undefined if the service did. */
  take(): readonly Event[] | undefined;
}

export function readAhead<Event extends Identified>(stream: EventStream<Event>): LiveEvents<Event> {
  let notify = (): void => {};
  let goOn = (): void => {};
  const live = {
    events: [] as Event[],
    keys: new Set<string>(),
    end: undefined as unknown[] | undefined,
    wait: () =>
      new Promise<void>((resolve) => {
        notify = resolve;
        if (live.events.length || live.end) resolve();
      }),
    take() {
      const { events, end } = live;
      if (!events.length && end) {
        if (end.length) throw end[0];
        return undefined;
      }
      live.events = [];
      live.keys = new Set();
      goOn();
      return events;
    },
  };

  const read = async (): Promise<void> => {
    try {
      for await (const batch of stream.batches()) {
        for (const event of batch) {
          live.events.push(event);
          // What waits is listed at once, whatever the list still lacks; an outcome waits with a time.
          if (!isWaiting(event) && event.type !== "user.define_outcome") live.keys.add(keyOf(event));
        }
        notify();
        if (live.events.length < MOST) continue;
        await new Promise<void>((resolve) => {
          goOn = resolve;
        });
      }
      live.end = [];
    } catch (error) {
      live.end = [error];
    }
    notify();
  };

  read();
  return live;
}
