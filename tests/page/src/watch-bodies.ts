/** A `fetch` that reports when the reader of an event stream leaves it. */
export interface WatchedFetch {
  readonly fetch: typeof fetch;
  /** Resolves when a reader of an event stream has cancelled it, or its request is aborted and the stream has ended with that. */
  readonly left: Promise<void>;
}

/** Puts a stream of its own between the event streams of a `fetch` and their readers. */
export function watchBodies(inner: typeof fetch): WatchedFetch {
  const { promise: left, resolve } = Promise.withResolvers<void>();
  return {
    async fetch(input, init) {
      const request = new Request(input, init);
      const response = await inner(request);
      const { body, status, headers } = response;
      if (body === null || !headers.get("content-type")?.startsWith("text/event-stream")) return response;
      const reader = body.getReader();
      const watched = new ReadableStream<Uint8Array>(
        {
          async pull(controller) {
            try {
              const { value, done } = await reader.read();
              if (done) controller.close();
              else controller.enqueue(value);
            } catch (error) {
              if (request.signal.aborted) resolve();
              throw error;
            }
          },
          async cancel(reason) {
            await reader.cancel(reason);
            resolve();
          },
        },
        { highWaterMark: 0 },
      );
      return new Response(watched, { status, headers });
    },
    left,
  };
}
