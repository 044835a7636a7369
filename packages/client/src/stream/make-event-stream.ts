import { ManagedAgentsError } from "../errors/managed-agents-error.ts";
import type { EventStream, ReportEnd, Source, Take } from "./event-stream.ts";
import { splitStream } from "./split-stream.ts";
import { toReadableStream } from "./to-readable-stream.ts";

export function makeEventStream<Event>(
  requestId: string | undefined,
  connect: (end: ReportEnd) => Source<Event>,
): EventStream<Event> {
  /** Of one chunk. */
  let events: readonly Event[] = [];
  let position = 0;
  let filling: Promise<void> | undefined;
  /** Reads in flight, oldest first. */
  let asking = 0;
  /** Why there will be no more chunks. A failure is reported to one reader. */
  let end: { readonly failure?: readonly [unknown] | undefined; readonly drop?: boolean | undefined } | undefined;
  /** A reader has found the end, or another stream reads the rest. */
  let finished = false;
  let source: Source<Event> | undefined;

  const finish: ReportEnd = (failure, drop) => {
    if (end) return;
    end = { failure, drop };
    if (drop) events = [];
    source?.cancel();
  };

  const fill = async (): Promise<void> => {
    const chunk = (await source?.pull()) ?? [];
    filling = undefined;
    position = 0;
    events = end?.drop ? [] : chunk;
  };

  /** What `pick` picks once there are events; undefined at the end. Reads that wait for a chunk are settled in their order. */
  const wait = async <T>(pick: () => T, heartbeats = false): Promise<T | undefined> => {
    asking++;
    try {
      for (;;) {
        if (position < events.length) return pick();
        if (end) {
          const { failure } = end;
          end = {};
          finished = true;
          if (failure) throw failure[0];
          return undefined;
        }
        filling ??= fill();
        await filling;
        if (heartbeats && !end) return pick();
      }
    } finally {
      asking--;
    }
  };

  const take: Take<Event> = () =>
    wait(() => {
      const rest = position ? events.slice(position) : events;
      events = [];
      return rest;
    }, true);

  const pick = (): IteratorYieldResult<Event> => ({ done: false, value: events[position++] as Event });
  const close = (): void => finish(undefined, true);

  /** Hands the rest to another reader, such as a branch of `tee`. */
  const handOver = (): void => {
    mustGoOn();
    finished = true;
  };
  const mustGoOn = (): void => {
    if (finished) throw new ManagedAgentsError("the stream is finished: open another, or tee() it before it is read");
  };

  const stream: EventStream<Event> = {
    requestId,
    // Not an async function, and no async generator: that costs as much again as parsing the event.
    next: () => {
      if (position < events.length && !asking && !finished) return Promise.resolve(pick());
      if (finished) return Promise.resolve(DONE);
      return wait<IteratorResult<Event, undefined>>(pick).then((result) => result ?? DONE);
    },
    return() {
      close();
      finished = true;
      return Promise.resolve(DONE);
    },
    close,
    async *batches(): AsyncGenerator<readonly Event[], undefined> {
      handOver();
      try {
        for (let batch = await take(); batch; batch = await take()) if (batch.length) yield batch;
      } finally {
        close();
      }
    },
    tee() {
      handOver();
      return splitStream((connection) => makeEventStream(requestId, connection), take, close);
    },
    toReadableStream() {
      handOver();
      return toReadableStream(take, close);
    },
    [Symbol.asyncIterator]() {
      mustGoOn();
      return stream;
    },
  };
  source = connect(finish);
  // Its signal may have been aborted before it could be stopped.
  if (end) source.cancel();
  return stream;
}

const DONE = { done: true, value: undefined } as const;
