import { createParser } from "eventsource-parser";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createFrameReader } from "../../inspector/src/stream/frames.ts";

type Frame = readonly [event: string, data: string];

function read(chunks: readonly string[]): Frame[] {
  const frames: Frame[] = [];
  const feed = createFrameReader((data, event) => frames.push([event, data]));
  for (const chunk of chunks) feed(chunk);
  return frames;
}

/** What a parser by others makes of the same text. */
function readWithLibrary(text: string): Frame[] {
  const frames: Frame[] = [];
  createParser({ onEvent: ({ event, data }) => frames.push([event ?? "", data]) }).feed(text);
  return frames;
}

const text = fc
  .array(
    fc.constantFrom(
      "\n",
      "\n\n",
      "\r",
      "\r\n",
      ":",
      " ",
      "é",
      "data: {}",
      "data:",
      "data",
      "event: ping",
      "event:",
      "id: 1",
      "x",
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

test("frames are those of eventsource-parser, wherever the text is cut", () => {
  fc.assert(
    fc.property(text, fc.array(fc.nat(100), { maxLength: 8 }), (given, places) => {
      // Ended by a line feed, where the two agree that a CR before it ends nothing by itself.
      const whole = `${given}x\n`;
      const cuts = [0, ...places.map((place) => place % whole.length).sort((one, other) => one - other), whole.length];
      const chunks = cuts.slice(1).map((end, index) => whole.slice(cuts[index], end));
      expect(read(chunks)).toEqual(readWithLibrary(whole));
      expect(read([...whole])).toEqual(readWithLibrary(whole));
    }),
    { numRuns: 1000 },
  );
});

test("a frame has the name and the lines of data that it came with; comments and ids are skipped", () => {
  expect(read([": connected\n\nevent: error\ndata: a\ndata: b\nid: 7\n\ndata: c\n\n"])).toEqual([
    ["error", "a\nb"],
    ["", "c"],
  ]);
});

test("a frame without an end is refused before it fills the memory", () => {
  const feed = createFrameReader(() => expect.unreachable());
  const piece = "x".repeat(1024 * 1024);
  expect(() => {
    for (let count = 0; count < 100; count++) feed(`data: ${piece}\n`);
  }).toThrow("a frame of the stream has no end");
});
