/**
 * A `fetch` that answers every call with one event stream.
 *
 * @param chunks what the body delivers, one piece per read
 */
export function answerWithStream(chunks: Iterable<string>): typeof fetch {
  return async () => {
    const encoder = new TextEncoder();
    const pieces = chunks[Symbol.iterator]();
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const { done, value } = pieces.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
    });
    return new Response(body, { headers: { "content-type": "text/event-stream", "request-id": "req_transcript" } });
  };
}
