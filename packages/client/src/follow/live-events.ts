import type { EventStream } from "../stream/event-stream.ts";
import { type Identified, isWaiting, keyOf } from "./ledger.ts";

/** Events that wait here; further ones wait in the network. */
const MOST = 256;

/** The events of one connection, read ahead so that a history can be compared with them. */
export interface LiveEvents<Event> {
  /** Whether there are events, or the stream is at its end. */
  readonly ready: boolean;
  readonly length: number;
  /** Resolves once it is ready. */
  wait(): Promise<void>;
  /** Whether an event of a history is among them. From there on they have everything that the history has. */
  holds(event: Identified): boolean;
  /** Whether one of these keys is among theirs. */
  holdsAny(keys: ReadonlySet<string>): boolean;
  /** Takes all of them away. Without any, at the end, it throws what ended the stream. Undefined if the service did. */
  take(): readonly Event[] | undefined;
}

export function readAhead<Event extends Identified>(stream: EventStream<Event>): LiveEvents<Event> {
  let events: Event[] = [];
  let keys = new Set<string>();
  let end: { readonly failure?: readonly [unknown] } | undefined;
  let notify = (): void => {};
  let goOn = (): void => {};

  const read = async (): Promise<void> => {
    try {
      for await (const batch of stream.batches()) {
        for (const event of batch) {
          events.push(event);
          // One that waits is listed at once, whatever the list still lacks.
          if (event.id && !isWaiting(event)) keys.add(keyOf(event));
        }
        notify();
        if (events.length < MOST) continue;
        await new Promise<void>((resolve) => {
          goOn = resolve;
        });
      }
      end = {};
    } catch (error) {
      end = { failure: [error] };
    }
    notify();
  };

  read();
  return {
    get ready() {
      return events.length > 0 || !!end;
    },
    get length() {
      return events.length;
    },
    wait: () =>
      new Promise((resolve) => {
        if (events.length || end) return resolve();
        notify = resolve;
      }),
    holds: (event) => !isWaiting(event) && keys.has(keyOf(event)),
    holdsAny: (others) => [...keys].some((key) => others.has(key)),
    take() {
      if (!events.length && end) {
        if (end.failure) throw end.failure[0];
        return undefined;
      }
      const taken = events;
      events = [];
      keys = new Set();
      goOn();
      return taken;
    },
  };
}
