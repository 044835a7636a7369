import { createParser } from "eventsource-parser";
import { decodeFrame } from "./decode-frame.ts";
import { ConnectionError } from "./errors/connection-error.ts";
import { type Frame, FrameError } from "./errors/frame-error.ts";
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
  // The frames of one chunk. They are decoded when they are asked for, so that a bad one fails after those before it.
  let frames: Frame[] = [];
  let position = 0;
  let filling: Promise<void> | undefined;
  // What reading ends with once the frames are used up: an error, once, or nothing.
  let end: { error?: unknown } | undefined;

  const finish = (error?: unknown): void => {
    if (end) return;
    end = { error };
    signal?.removeEventListener("abort", abort);
    // Not awaited: a source that hangs may never confirm.
    reader.cancel().catch(() => {});
  };
  const close = (error?: unknown): void => {
    frames = [];
    finish(error);
  };
  const abort = (): void => close(signal?.reason);
  const parser = createParser({
    maxBufferSize: maxFrameSize,
    onEvent: (frame) => frames.push(frame as Frame),
    onError: ({ type }) => {
      if (type === "max-buffer-size-exceeded") finish(new FrameError(`a frame exceeds ${maxFrameSize} characters`));
    },
  });

  const fill = async (): Promise<void> => {
    const silent = (): void => finish(new TimeoutError(`the stream was silent for ${idleTimeout} ms`));
    // Set only while the network is waited for, since a reader may take its time.
    const timer = idleTimeout > 0 && idleTimeout < 2 ** 31 ? setTimeout(silent, idleTimeout) : undefined;
    try {
      const { done, value } = await reader.read();
      if (end) return;
      if (done) return finish();
      frames = [];
      position = 0;
      parser.feed(decoder.decode(value, STREAMING));
    } catch (cause) {
      finish(new ConnectionError("the stream was cut", { cause }));
    } finally {
      clearTimeout(timer);
      filling = undefined;
    }
  };

  // Not an async generator: that costs as much again as parsing the event.
  const next = async (): Promise<IteratorResult<Event, undefined>> => {
    try {
      for (;;) {
        // Whoever asks while a chunk is on its way gets its events in the order of asking.
        if (filling) await filling;
        while (position < frames.length) {
          const value = decodeFrame(frames[position++] as Frame, validate) as Event | undefined;
          if (value !== undefined) return { done: false, value };
        }
        if (end?.error) throw end.error;
        if (end) return { done: true, value: undefined };
        filling = fill();
      }
    } catch (error) {
      close();
      end = {};
      throw error;
    }
  };

  signal?.addEventListener("abort", abort, { once: true });
  if (signal?.aborted) abort();
  return {
    requestId: requestIdOf(response),
    next,
    async return() {
      close();
      return { done: true, value: undefined };
    },
    close() {
      close();
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

const STREAMING = { stream: true };
