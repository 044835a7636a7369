import type { StreamEvent } from "@managed-agents/types";
import { expect, test, vi } from "vitest";
import { answerOf, cutRandomly, FRAME_IDS, frames } from "../../test/support/frames.ts";
import type { EventStream } from "./event-stream.ts";
import { readEvents } from "./read-events.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const frame = (id: string): string => `data: {"type":"session.usage","id":"${id}"}\n\n`;
const idOf = (event: StreamEvent): unknown => "id" in event && event.id;

async function idsOf(stream: AsyncIterable<StreamEvent>): Promise<unknown[]> {
  const ids: unknown[] = [];
  for await (const event of stream) ids.push(idOf(event));
  return ids;
}

/** A stream whose chunks the test sends. */
function live(onCancel?: () => void): {
  stream: EventStream<StreamEvent>;
  say: (text: string) => void;
  fail: () => void;
} {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start: (opened) => {
      controller = opened;
    },
    ...(onCancel && { cancel: onCancel }),
  });
  return {
    stream: readEvents(new Response(body, { headers: { "content-type": "text/event-stream" } })),
    say: (text) => controller?.enqueue(encode(text)),
    fail: () => controller?.error(new Error("cut")),
  };
}

test("iterating a finished stream throws, and next() returns done", async () => {
  const stream = readEvents(answerOf([encode(frames("\n"))]));
  expect(await idsOf(stream)).toEqual(FRAME_IDS);
  expect(await stream.next()).toEqual({ done: true, value: undefined });
  for (const again of [() => idsOf(stream), async () => stream.tee(), async () => stream.toReadableStream()]) {
    await expect(again()).rejects.toThrow("the stream is finished");
  }
  await expect(stream.batches().next()).rejects.toThrow("the stream is finished");
});

test("a stream that was broken off is finished", async () => {
  const stream = readEvents(answerOf([encode(frames("\n"))]));
  for await (const _ of stream) break;
  await expect(idsOf(stream)).rejects.toThrow("the stream is finished");
});

test("a stream that failed is finished", async () => {
  const stream = readEvents(answerOf([encode("data: x\n\n")]));
  await expect(idsOf(stream)).rejects.toMatchObject({ name: "FrameError" });
  await expect(idsOf(stream)).rejects.toThrow("the stream is finished");
});

test("batches are the events as they arrive together", async () => {
  const sizes: number[] = [];
  const chunks = [frame("a") + frame("b"), ": heartbeat\n\n", frame("c")].map(encode);
  for await (const batch of readEvents(answerOf(chunks)).batches()) sizes.push(batch.length);
  expect(sizes).toEqual([2, 1]);
});

test("breaking off batches closes the connection", async () => {
  const cancel = vi.fn();
  const { stream, say } = live(cancel);
  say(frame("a"));
  for await (const _ of stream.batches()) break;
  expect(cancel).toHaveBeenCalled();
});

test.each([1, 2, 3])("both branches of a tee get every event, at their own speeds: seed %d", async (seed) => {
  const stream = readEvents(answerOf(cutRandomly(encode(frames("\r\n")), seed)));
  expect(await stream.next()).toMatchObject({ value: { id: FRAME_IDS[0] } });
  const [a, b] = stream.tee();
  expect(await idsOf(a)).toEqual(FRAME_IDS.slice(1));
  expect(await idsOf(b)).toEqual(FRAME_IDS.slice(1));
  expect(await stream.next()).toEqual({ done: true, value: undefined });
});

test("both branches are read at once", async () => {
  const [a, b] = readEvents(answerOf(cutRandomly(encode(frames("\n")), 7))).tee();
  expect(await Promise.all([idsOf(a), idsOf(b)])).toEqual([FRAME_IDS, FRAME_IDS]);
});

test("a failure comes to both branches, after the events before it", async () => {
  const { stream, say, fail } = live();
  const [a, b] = stream.tee();
  say(frame("a"));
  expect(await a.next()).toMatchObject({ value: { id: "a" } });
  fail();
  await expect(a.next()).rejects.toMatchObject({ name: "ConnectionError" });
  expect(await b.next()).toMatchObject({ value: { id: "a" } });
  await expect(b.next()).rejects.toMatchObject({ name: "ConnectionError" });
});

test("closing one branch ends a read that waits there, and only closing both closes the connection", async () => {
  const cancel = vi.fn();
  const { stream, say } = live(cancel);
  const [a, b] = stream.tee();
  const waiting = a.next();
  a.close();
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(cancel).not.toHaveBeenCalled();
  say(frame("x"));
  expect(await b.next()).toMatchObject({ value: { id: "x" } });
  b.close();
  expect(cancel).toHaveBeenCalled();
});

test("a branch that falls too far behind fails, and the other goes on", async () => {
  let count = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(encode(frame("x").repeat(1000)));
      if (++count === 150) controller.close();
    },
  });
  const [a, b] = readEvents(new Response(body, { headers: { "content-type": "text/event-stream" } })).tee();
  expect(await idsOf(a)).toHaveLength(150_000);
  await expect(b.next()).rejects.toThrow("fell 100000 events behind");
});

test("a stream that is passed on is read as it was", async () => {
  const source = readEvents(answerOf(cutRandomly(encode(frames("\r")), 3)));
  const passed = new Response(source.toReadableStream(), { headers: { "content-type": "text/event-stream" } });
  const events: StreamEvent[] = [];
  for await (const event of readEvents(passed)) events.push(event);
  const original: StreamEvent[] = [];
  for await (const event of readEvents(answerOf([encode(frames("\n"))]))) original.push(event);
  expect(events).toEqual(original);
});

test("what is passed on is frames, with a comment for a heartbeat", async () => {
  const source = readEvents(answerOf(["event: ping\ndata: {}\n\n", frame("a")].map(encode)));
  expect(await new Response(source.toReadableStream()).text()).toBe(
    ':\n\nevent: session.usage\ndata: {"type":"session.usage","id":"a"}\n\n',
  );
});

test("a type with a line break writes no lines of its own", async () => {
  const source = readEvents(answerOf([encode('data: {"type":"a\\ndata: evil\\n\\nevent: error"}\n\n')]));
  const text = await new Response(source.toReadableStream()).text();
  expect(text).toBe('data: {"type":"a\\ndata: evil\\n\\nevent: error"}\n\n');
});

test("an error of the service is passed on, and any other failure breaks it off", async () => {
  const body = { type: "error", error: { type: "overloaded_error", message: "too much" } };
  const source = readEvents(answerOf([encode(`${frame("a")}event: error\ndata: ${JSON.stringify(body)}\n\n`)]));
  const passed = new Response(source.toReadableStream(), { headers: { "content-type": "text/event-stream" } });
  await expect(idsOf(readEvents(passed))).rejects.toMatchObject({ name: "StreamError", type: "overloaded_error" });
  const cut = readEvents(answerOf([encode("data: x\n\n")]));
  await expect(new Response(cut.toReadableStream()).text()).rejects.toMatchObject({ name: "FrameError" });
});

test("cancelling what is passed on closes the connection, and nothing is read before it is asked for", async () => {
  const cancel = vi.fn();
  const { stream, say } = live(cancel);
  say(frame("a"));
  const reader = stream.toReadableStream().getReader();
  await reader.read();
  await reader.cancel();
  expect(cancel).toHaveBeenCalled();
});

test("an endless row of empty data lines is not kept", async () => {
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(encode("data:\n".repeat(10_000))),
  });
  const response = new Response(endless, { headers: { "content-type": "text/event-stream" } });
  await expect(readEvents(response, { maxFrameSize: 2 ** 20 }).next()).rejects.toThrow(
    "a frame exceeds 1048576 characters",
  );
});

test("an aborted signal ends a stream whose events are already there", async () => {
  const abort = new AbortController();
  const stream = readEvents(answerOf([encode(frames("\n"))]), { signal: abort.signal });
  await stream.next();
  abort.abort(0);
  await expect(stream.next()).rejects.toBe(0);
});
