import { getEventListeners } from "node:events";
import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { createClient } from "../src/index.ts";
import { fail, json, openStream, serve } from "./support/serve.ts";

const frame = (id: string): string => `event: session.usage\ndata: {"type":"session.usage","id":"${id}"}\n\n`;

/** A server whose stream is in the test's hands. */
async function live(handle?: (response: ServerResponse) => void) {
  const opened = Promise.withResolvers<ServerResponse>();
  const closed = Promise.withResolvers<void>();
  const { baseURL, received } = await serve((_, response) => {
    response.on("close", () => closed.resolve());
    openStream(response);
    handle?.(response);
    opened.resolve(response);
  });
  const client = createClient({ apiKey: "key", baseURL });
  return { client, received, opened: opened.promise, closed: closed.promise };
}

test("events arrive while the stream is open", async () => {
  const { client, opened } = await live();
  const stream = await client.sessions.events.stream("sesn_1");
  const response = await opened;
  expect(stream.requestId).toBe("req_stream");
  for (const id of ["sevt_1", "sevt_2"]) {
    response.write(frame(id));
    expect(await stream.next()).toMatchObject({ value: { id } });
  }
  response.end();
  expect(await stream.next()).toEqual({ done: true, value: undefined });
});

test("a stream can be iterated without waiting for it to open", async () => {
  const { client, received } = await live((response) => response.end(frame("sevt_1") + frame("sevt_2")));
  const ids: unknown[] = [];
  for await (const event of client.sessions.threads.events.stream("S", "T", { event_deltas: ["agent.message"] })) {
    ids.push("id" in event && event.id);
  }
  expect(ids).toEqual(["sevt_1", "sevt_2"]);
  expect(received[0]?.url).toBe("/v1/sessions/S/threads/T/stream?event_deltas%5B%5D=agent.message");
});

test("breaking off closes the connection", async () => {
  const { client, closed } = await live((response) => response.write(frame("sevt_1") + frame("sevt_2")));
  const stream = await client.sessions.events.stream("sesn_1");
  for await (const _ of stream) break;
  await closed;
  expect(await stream.next()).toEqual({ done: true, value: undefined });
});

test("close ends a read that is waiting", async () => {
  const { client, closed } = await live();
  const stream = await client.sessions.events.stream("sesn_1");
  const waiting = stream.next();
  stream.close();
  expect(await waiting).toEqual({ done: true, value: undefined });
  await closed;
});

test("the signal ends the stream with its own reason and leaves nothing behind", async () => {
  const { client, closed } = await live((response) => response.write(frame("sevt_1")));
  const abort = new AbortController();
  const stream = await client.sessions.events.stream("sesn_1", {}, { signal: abort.signal });
  await stream.next();
  const waiting = stream.next();
  abort.abort(new Error("enough"));
  await expect(waiting).rejects.toThrow("enough");
  await closed;
  expect(getEventListeners(abort.signal, "abort")).toEqual([]);
});

test("a stream that ends by itself leaves nothing behind on its signal", async () => {
  const { client } = await live((response) => response.end());
  const { signal } = new AbortController();
  const stream = await client.sessions.events.stream("sesn_1", {}, { signal });
  await stream.next();
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("a connection that is cut is an error, after the events before it", async () => {
  const { client } = await live((response) => response.write(frame("sevt_1"), () => response.socket?.destroy()));
  const stream = await client.sessions.events.stream("sesn_1");
  expect(await stream.next()).toMatchObject({ value: { id: "sevt_1" } });
  await expect(stream.next()).rejects.toMatchObject({ name: "ConnectionError", message: "the stream was cut" });
});

test("silence is a timeout, and closes the connection", async () => {
  const { client, closed } = await live((response) => response.write(frame("sevt_1")));
  const stream = await client.sessions.events.stream("sesn_1", {}, { idleTimeout: 500 });
  await stream.next();
  await expect(stream.next()).rejects.toMatchObject({
    name: "TimeoutError",
    message: "the stream was silent for 500 ms",
  });
  await closed;
});

test("a stream that does not open in time is a timeout", async () => {
  const silent = await serve(() => {});
  const client = createClient({ apiKey: "key", baseURL: silent.baseURL, timeout: 20, maxRetries: 0 });
  await expect(client.sessions.events.stream("sesn_1")).rejects.toMatchObject({ name: "TimeoutError" });
});

test("opening is retried, and a refusal is a typed error", async () => {
  const { baseURL, received } = await serve((_, response, nth) => {
    if (nth === 1) fail(response, 503, "api_error", { "retry-after-ms": "1" });
    else fail(response, 404, "not_found_error");
  });
  const opening = createClient({ apiKey: "key", baseURL }).sessions.events.stream("sesn_1");
  await expect(opening).rejects.toMatchObject({ name: "NotFoundError" });
  expect(received).toHaveLength(2);
});

test("an answer that is no stream is refused", async () => {
  const { baseURL } = await serve((_, response) => json(response, 200, {}));
  const opening = createClient({ apiKey: "key", baseURL }).sessions.events.stream("sesn_1");
  await expect(opening).rejects.toMatchObject({ name: "UnexpectedResponseError", status: 200 });
});

test("a second reader of the same stream takes what the first leaves", async () => {
  const { client } = await live((response) => response.end(frame("sevt_1") + frame("sevt_2")));
  const stream = await client.sessions.events.stream("sesn_1");
  const first = await stream[Symbol.asyncIterator]().next();
  const second = await stream[Symbol.asyncIterator]().next();
  expect([first, second]).toMatchObject([{ value: { id: "sevt_1" } }, { value: { id: "sevt_2" } }]);
});
