import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createClient } from "../src/index.ts";
import { readEvents } from "../src/stream.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** An answer whose chunks the test sends, on a clock that the test advances. */
function silent(): { response: Response; say: (text: string) => Promise<unknown> } {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start: (opened) => {
      controller = opened;
    },
  });
  return {
    response: new Response(body, { headers: { "content-type": "text/event-stream" } }),
    say: (text) => {
      controller?.enqueue(new TextEncoder().encode(text));
      return vi.advanceTimersByTimeAsync(0);
    },
  };
}
const EVENT = 'data: {"type":"session.usage"}\n\n';

test("silence is noticed when the limit is reached, and not before", async () => {
  const { response } = silent();
  const outcome = readEvents(response, { idleTimeout: 1000 })
    .next()
    .catch((error: Error) => error.message);
  const settled = vi.fn();
  outcome.then(settled);
  await vi.advanceTimersByTimeAsync(999);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(await outcome).toBe("the stream was silent for 1000 ms");
});

test("a heartbeat is no silence", async () => {
  const { response, say } = silent();
  const next = readEvents(response, { idleTimeout: 1000 }).next();
  for (let beat = 0; beat < 20; beat++) {
    await vi.advanceTimersByTimeAsync(900);
    await say(beat % 2 ? ": still here\n\n" : "event: ping\ndata: {}\n\n");
  }
  await say(EVENT);
  expect(await next).toMatchObject({ done: false });
});

test("a slow reader is no silence, and silence after that is counted from its next read", async () => {
  const { response, say } = silent();
  const stream = readEvents(response, { idleTimeout: 1000 });
  await say(EVENT);
  await stream.next();
  await vi.advanceTimersByTimeAsync(5000);
  const next = stream.next().catch((error: Error) => error.name);
  await vi.advanceTimersByTimeAsync(999);
  await say(EVENT);
  expect(await next).toMatchObject({ done: false });
});

test.each([0, Number.POSITIVE_INFINITY])("an idle timeout of %d never fires", async (idleTimeout) => {
  const { response, say } = silent();
  const next = readEvents(response, { idleTimeout }).next();
  await vi.advanceTimersByTimeAsync(1e9);
  await say(EVENT);
  expect(await next).toMatchObject({ done: false });
});

test("an ended stream leaves no timer behind", async () => {
  const { response } = silent();
  const stream = readEvents(response);
  const next = stream.next();
  stream.close();
  await next;
  expect(vi.getTimerCount()).toBe(0);
});

test("the timeout of a call counts only until its stream is open", async () => {
  const { response, say } = silent();
  const client = createClient({ apiKey: "key", fetch: async () => response, timeout: 1000 });
  const stream = await client.sessions.events.stream("sesn_1", {}, { idleTimeout: 0 });
  await vi.advanceTimersByTimeAsync(5000);
  await say(EVENT);
  expect(await stream.next()).toMatchObject({ done: false });
});

test("an error body that never comes hides nothing", async () => {
  // As a real one does, it breaks the body off when the signal says so.
  const fetch = async (_: unknown, init?: RequestInit): Promise<Response> => {
    const start = (body: ReadableStreamDefaultController): void =>
      init?.signal?.addEventListener("abort", () => body.error(init.signal?.reason));
    return new Response(new ReadableStream({ start }), { status: 404 });
  };
  const call = createClient({ apiKey: "key", fetch, timeout: 1000 })
    .sessions.retrieve("sesn_1")
    .catch((error: Error) => error.name);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await call).toBe("NotFoundError");
});
