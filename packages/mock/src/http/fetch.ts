import { Backlog } from "../streams/backlog.ts";
import type { Sink } from "../streams/sink.ts";
import { decodeBody } from "./decode-body.ts";
import type { MockAnswer, StreamAnswer } from "./mock-answer.ts";
import type { MockRequest } from "./mock-request.ts";

/**
 * A `fetch` that needs no network: what is requested from any host is answered by the mock.
 *
 * @param maxFileBytes see `bodyLimit`
 */
export function createFetch(
  answer: (request: MockRequest) => MockAnswer | Promise<MockAnswer>,
  maxFileBytes: number,
): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const body = await readBody(request, maxFileBytes);
    // Again: what was aborted by now must not act.
    request.signal.throwIfAborted();
    const { pathname, search } = new URL(request.url);
    const given = await abortable(
      answer({
        method: request.method,
        target: pathname + search,
        header: (name) => request.headers.get(name),
        body,
        inProcess: true,
      }),
      request.signal,
    );
    switch (given.kind) {
      case "broken":
        throw new TypeError("fetch failed", { cause: new Error("the mock broke the connection") });
      case "text":
        return new Response(given.status === 204 || request.method === "HEAD" ? null : given.body, given);
      case "bytes":
        // A copy, since a reader may change what it gets.
        return new Response(given.body.slice(), given);
      case "stream":
        return new Response(streamBody(given, request.signal), given);
    }
  };
}

async function readBody(request: Request, maxFileBytes: number): Promise<MockRequest["body"]> {
  if (request.body === null) return undefined;
  return decodeBody(new Uint8Array(await request.arrayBuffer()), request.headers.get("content-type"), maxFileBytes);
}

async function abortable<Value>(value: Value | Promise<Value>, signal: AbortSignal): Promise<Value> {
  if (!(value instanceof Promise)) return value;
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  return Promise.race([value, aborted]);
}

function streamBody({ source }: StreamAnswer, signal: AbortSignal): ReadableStream<Uint8Array<ArrayBuffer>> {
  let leave: () => void = () => {};
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      start(controller) {
        const backlog = new Backlog();
        let over = false;
        const close = (finish: () => void): void => {
          if (over) return;
          over = true;
          leave();
          finish();
        };
        const sink: Sink = {
          write(bytes) {
            if (over) return;
            // With a mark of 0 the desired size is what waits, below zero.
            if (backlog.isTooLong(-(controller.desiredSize ?? 0))) {
              sink.drop("the reader did not keep up with the stream");
              return;
            }
            // A copy, since the bytes are shared by all listeners and a reader may change what it gets.
            controller.enqueue(bytes.slice());
          },
          end: () => close(() => controller.close()),
          drop: (reason) => close(() => controller.error(new TypeError("terminated", { cause: new Error(reason) }))),
        };
        signal.addEventListener("abort", () => close(() => controller.error(signal.reason)), { once: true });
        leave = source.open(sink);
        // Between the answer and here there was time to abort, and an event that is over is not heard.
        if (signal.aborted) close(() => controller.error(signal.reason));
        if (over) leave();
      },
      cancel: () => leave(),
    },
    { highWaterMark: 0, size: (chunk) => chunk?.byteLength ?? 0 },
  );
}
