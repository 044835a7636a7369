import { createParser } from "eventsource-parser";
import { decodeFrame } from "./decode-frame.ts";
import { ConnectionError } from "./errors/connection-error.ts";
import { FrameError } from "./errors/frame-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import { requestIdOf } from "./request-id.ts";
import type { EventOptions } from "./stream-options.ts";

/**
 * The events of one connection, live. It is read once; the network is read only as fast as the reader asks.
 *
 * Reading ends where the service ends the stream. A connection that is cut rejects with a `ConnectionError`, a frame that is no event
 * with a `FrameError`, a failure that the service reports with a `StreamError`, silence with a `TimeoutError`. However it ends, the
 * connection is closed. An unfinished frame at the end is dropped, as the standard for such streams demands.
 */
export interface EventStream<Event> extends AsyncIterableIterator<Event, undefined> {
  /** Names the call towards the service's support. */
  readonly requestId: string | undefined;
  /** Closes the connection. Whoever reads finds the stream at its end. */
  close(): void;
}

/** @param body of `response` */
export function makeEventStream<Event>(
  response: Response,
  body: ReadableStream<Uint8Array>,
  { signal, idleTimeout = 300_000, maxFrameSize = 2 ** 25, validate }: EventOptions = {},
): EventStream<Event> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  /** Of one chunk. */
  let events: unknown[] = [];
  let position = 0;
  let filling: Promise<void> | undefined;
  /** What reading ends with once the events are used up: an error, once, or nothing. */
  let end: { readonly error?: unknown } | undefined;
  /** Since when the network is waited for; undefined while it is not, since a reader may take its time. */
  let waiting: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const finish = (error?: unknown): void => {
    if (end) return;
    end = { error };
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
    // Not awaited: a source that hangs may never confirm.
    reader.cancel().catch(() => {});
  };
  const close = (error?: unknown): void => {
    events = [];
    finish(error);
  };
  const abort = (): void => close(signal?.reason);

  // Set once per limit instead of once per chunk, which would cost as much as parsing a short one.
  const watch = (): void => {
    timer = undefined;
    if (waiting === undefined) return;
    const left = waiting + idleTimeout - performance.now();
    if (left > 0) timer = setTimeout(watch, left);
    else finish(new TimeoutError(`the stream was silent for ${idleTimeout} ms`));
  };

  const parser = createParser({
    maxBufferSize: maxFrameSize,
    onEvent(frame) {
      if (end) return;
      try {
        const event = decodeFrame(frame);
        if (!event) return;
        validate?.(event);
        events.push(event);
      } catch (error) {
        finish(error);
      }
    },
    onError({ type }) {
      if (type === "max-buffer-size-exceeded") finish(new FrameError(`a frame exceeds ${maxFrameSize} characters`));
    },
  });

  const fill = async (): Promise<void> => {
    waiting = performance.now();
    if (idleTimeout > 0 && idleTimeout < 2 ** 31) timer ??= setTimeout(watch, idleTimeout);
    try {
      const { done, value } = await reader.read();
      if (end) return;
      if (done) return finish();
      events = [];
      position = 0;
      parser.feed(decoder.decode(value, { stream: true }));
    } catch (cause) {
      finish(new ConnectionError("the stream was cut", { cause }));
    } finally {
      waiting = undefined;
      filling = undefined;
    }
  };

  // Not an async generator: that costs as much again as parsing the event.
  const next = async (): Promise<IteratorResult<Event, undefined>> => {
    for (;;) {
      // Whoever asks while a chunk is on its way gets its events in the order of asking.
      while (filling) await filling;
      if (position < events.length) return { done: false, value: events[position++] as Event };
      if (end) {
        const { error } = end;
        end = {};
        if (error) throw error;
        return { done: true, value: undefined };
      }
      filling = fill();
    }
  };

  signal?.addEventListener("abort", abort, { once: true });
  if (signal?.aborted) abort();
  return {
    requestId: requestIdOf(response),
    next,
    return() {
      close();
      end = {};
      return next();
    },
    close() {
      close();
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
