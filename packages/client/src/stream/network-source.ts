import { ConnectionError } from "../errors/connection-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { decodeFrame } from "./decode-frame.ts";
import type { ReportEnd, Source } from "./event-stream.ts";
import { createFrameParser } from "./frame-parser.ts";
import type { EventOptions } from "./stream-options.ts";

/** Bytes that are parsed at once, however large a chunk is. */
const SLICE = 65_536;

/** The events in a body, as they come over the network. */
export function makeNetworkSource<Event>(
  body: ReadableStream<Uint8Array>,
  { signal, idleTimeout = 300_000, maxFrameSize = 2 ** 25, validate }: EventOptions,
  report: ReportEnd,
): Source<Event> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let events: Event[] = [];
  let ended = false;
  /** Since when the network is waited for; undefined while it is not, since a reader may take its time. */
  let waiting: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const end: ReportEnd = (failure, drop) => {
    ended = true;
    report(failure, drop);
  };
  const abort = (): void => end([signal?.reason], true);

  // Set once per limit instead of once per chunk, which would cost as much as parsing a short one.
  const watch = (): void => {
    timer = undefined;
    if (waiting === undefined) return;
    const left = waiting + idleTimeout - performance.now();
    if (left > 0) timer = setTimeout(watch, left);
    else end([new TimeoutError(`the stream was silent for ${idleTimeout} ms`)]);
  };

  const parser = createFrameParser(maxFrameSize, (type, data) => {
    const event = decodeFrame(type, data);
    if (!event) return;
    validate?.(event);
    events.push(event as Event);
  });

  /** Events that came before a bad frame are kept. */
  const parse = (bytes: Uint8Array): void => {
    try {
      parser.feed(decoder.decode(bytes, { stream: true }));
    } catch (error) {
      end([error]);
    }
  };

  signal?.addEventListener("abort", abort, { once: true });
  if (signal?.aborted) abort();
  return {
    async pull() {
      events = [];
      waiting = performance.now();
      if (idleTimeout > 0 && idleTimeout < 2 ** 31) timer ??= setTimeout(watch, idleTimeout);
      try {
        const { done, value } = await reader.read();
        if (done) end();
        else for (let at = 0; at < value.length && !ended; at += SLICE) parse(value.subarray(at, at + SLICE));
      } catch (cause) {
        end([new ConnectionError("the stream was cut", { cause })]);
      }
      waiting = undefined;
      return events;
    },
    cancel() {
      ended = true;
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      // Not awaited: a source that hangs may never confirm.
      reader.cancel().catch(() => {});
    },
  };
}
