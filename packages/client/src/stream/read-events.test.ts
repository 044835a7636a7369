import type { StreamEvent } from "@managed-agents/types";
import { expect, test } from "vitest";
import { answerOf, cutRandomly, FRAME_IDS, frames } from "../../test/support/frames.ts";
import { readEvents } from "./read-events.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function collect(response: Response): Promise<StreamEvent[]> {
  const events: StreamEvent[] = [];
  for await (const event of readEvents(response)) events.push(event);
  return events;
}
const ids = (events: readonly StreamEvent[]): unknown[] => events.map((event) => "id" in event && event.id);

const CUTS: [string, (bytes: Uint8Array) => Uint8Array[]][] = [
  ["whole", (bytes) => [bytes]],
  ["byte by byte", (bytes) => [...bytes].map((byte) => Uint8Array.of(byte))],
  ["with empty chunks", (bytes) => [...cutRandomly(bytes, 5)].flatMap((chunk) => [new Uint8Array(), chunk])],
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((seed): (typeof CUTS)[0] => [`cut with seed ${seed}`, (b) => cutRandomly(b, seed)]),
];
const LINE_ENDS = [
  ["LF", "\n"],
  ["CRLF", "\r\n"],
  ["CR", "\r"],
] as const;

test.each(LINE_ENDS.flatMap(([name, end]) => CUTS.map(([how, cut]) => [name, how, end, cut] as const)))(
  "a stream with %s comes out the same %s",
  async (_, __, end, cut) => {
    const events = await collect(answerOf(cut(encode(frames(end)))));
    expect(ids(events)).toEqual(FRAME_IDS);
    expect(events[1]).toMatchObject({ content: [{ text: "grüße 🦀" }] });
  },
);

test("an event of an unknown type arrives with all its properties, and later events follow", async () => {
  const [, , unknown] = await collect(answerOf([encode(frames("\n"))]));
  expect(unknown?.type).toBe("session.brand_new");
  expect(Object.keys(unknown ?? {})).toContain("__proto__");
  expect({}).not.toHaveProperty("polluted");
});

test("a byte order mark is no part of the first frame", async () => {
  expect(ids(await collect(answerOf([Uint8Array.of(0xef, 0xbb, 0xbf), encode(frames("\n"))])))).toEqual(FRAME_IDS);
});

test("an unfinished frame at the end is dropped", async () => {
  expect(await collect(answerOf([encode('data: {"type":"session.deleted"}\n')]))).toEqual([]);
});

test.each(["not json", '"text"', "null", "[]", '{"id":"x"}', '{"type":7}'])(
  "a frame with %s fails after the events before it, and shows itself",
  async (data) => {
    let cancelled = false;
    const text = `${frames("\n")}event: odd\ndata: ${data}\n\n${frames("\n")}`;
    const stream = readEvents(
      answerOf([encode(text), encode(text)], () => {
        cancelled = true;
      }),
    );
    for (const id of FRAME_IDS) expect(await stream.next()).toMatchObject({ value: { id } });
    await expect(stream.next()).rejects.toMatchObject({
      name: "FrameError",
      message: `expected an event, but got ${data}`,
      frame: { event: "odd", data },
    });
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    expect(cancelled).toBe(true);
  },
);

test("event: error is an error with the service's message", async () => {
  const body = {
    type: "error",
    error: { type: "overloaded_error", message: "too much", details: { error_code: "x" } },
    request_id: "req_7",
  };
  await expect(collect(answerOf([encode(`event: error\ndata: ${JSON.stringify(body)}\n\n`)]))).rejects.toMatchObject({
    name: "StreamError",
    message: "the stream failed: overloaded_error: too much (req_7)",
    type: "overloaded_error",
    errorCode: "x",
    requestId: "req_7",
    body,
  });
  await expect(collect(answerOf([encode("event: error\ndata: gone\n\n")]))).rejects.toMatchObject({
    name: "StreamError",
    body: "gone",
  });
});

test.each(["data: ", "event: x\ndata: "])("a frame that begins with %j and never ends is not kept", async (head) => {
  const endless = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encode(head)),
    pull: (controller) => controller.enqueue(encode("x".repeat(1000))),
  });
  const response = new Response(endless, { headers: { "content-type": "text/event-stream" } });
  await expect(readEvents(response, { maxFrameSize: 10_000 }).next()).rejects.toMatchObject({
    name: "FrameError",
    message: "a frame exceeds 10000 characters",
    frame: undefined,
  });
});

test("a comment is dropped as it comes, so that it can be as long as it likes", async () => {
  const chunks = [": ", ...Array<string>(100).fill("x".repeat(1000)), "\n", frames("\n")].map(encode);
  const stream = readEvents(answerOf(chunks), { maxFrameSize: 10_000 });
  expect(await stream.next()).toMatchObject({ value: { id: "sevt_1" } });
});

test("what validate throws ends the stream", async () => {
  const stream = readEvents(answerOf([encode(frames("\n"))]), {
    validate: (event) => {
      if ((event as StreamEvent).type === "agent.message") throw new RangeError("no messages, please");
    },
  });
  expect(await stream.next()).toMatchObject({ value: { id: "sevt_1" } });
  await expect(stream.next()).rejects.toThrow(RangeError);
});

test("reads made ahead are settled in order", async () => {
  const stream = readEvents(answerOf(cutRandomly(encode(frames("\n")), 3)));
  const asked = await Promise.all([stream.next(), stream.next(), stream.next(), stream.next(), stream.next()]);
  expect(asked.map(({ value }) => value && "id" in value && value.id)).toEqual([...FRAME_IDS, undefined]);
});

test("the network is read only as fast as the consumer reads", async () => {
  let pulled = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        pulled += 1;
        controller.enqueue(encode(`data: {"type":"session.usage","id":"sevt_${pulled}"}\n\n`));
      },
    },
    { highWaterMark: 0 },
  );
  const stream = readEvents(new Response(body, { headers: { "content-type": "text/event-stream" } }));
  await stream.next();
  await stream.next();
  expect(pulled).toBe(2);
  stream.close();
});

test.each([
  ["application/json", 200],
  ["text/event-stream", 404],
])("%s with status %d is no stream", (type, status) => {
  const response = new Response("{}", { status, headers: { "content-type": type } });
  expect(() => readEvents(response)).toThrow(`expected text/event-stream, got ${status} with ${type}`);
});
