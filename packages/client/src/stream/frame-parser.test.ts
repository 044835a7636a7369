import { createParser } from "eventsource-parser";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createFrameParser } from "./frame-parser.ts";

interface Seen {
  readonly event: string | undefined;
  readonly data: string;
}

function parse(chunks: readonly string[], maxSize = 1e6): Seen[] {
  const frames: Seen[] = [];
  const parser = createFrameParser(maxSize, (event, data) => frames.push({ event, data }));
  for (const chunk of chunks) parser.feed(chunk);
  return frames;
}

/** What the library makes of the same text: written by others, from the same standard. */
function parseWithLibrary(text: string): Seen[] {
  const frames: Seen[] = [];
  createParser({ onEvent: ({ event, data }) => frames.push({ event, data }) }).feed(text);
  return frames;
}

/** Text in which everything that matters is frequent. */
const text = fc
  .array(
    fc.constantFrom(
      ..."\n\n\n\r\r\n: abcé🦀".split(/(?<!\ud83e)/),
      ...[
        "data",
        "data:",
        "data: ",
        "event",
        "event:",
        "event: ",
        "\r\n",
        "\n\n",
        "id: 1",
        "retry: 5",
        "dat",
        ":",
        "datax",
      ],
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

test("frames are those of eventsource-parser, however the text is cut", () => {
  fc.assert(
    fc.property(text, fc.array(fc.nat(200), { maxLength: 12 }), (whole, places) => {
      // The end is whole, where the two agree that a CR ends a line before what follows has come.
      const complete = `${whole}x\n`;
      const cuts = [0, ...places.map((place) => place % (complete.length + 1)).sort((a, b) => a - b), complete.length];
      const chunks = cuts.slice(1).map((end, i) => complete.slice(cuts[i], end));
      expect(parse(chunks)).toEqual(parseWithLibrary(complete));
      expect(parse([...complete])).toEqual(parseWithLibrary(complete));
    }),
    { numRuns: 2000 },
  );
});

test("a CR at the end of a chunk ends its line at once", () => {
  expect(parse(["data: a\r\r"])).toEqual([{ event: undefined, data: "a" }]);
  expect(parse(["data: a\r", "\n\r", "\n"])).toEqual([{ event: undefined, data: "a" }]);
});

test.each([
  ["one line in pieces", "data: aaaaaaaaaa"],
  ["many lines with nothing on them", "data:\n"],
  ["many lines of a name alone", "data\n"],
  ["a field that is not known", "xxxxxxxxxxxxxxxxx"],
])("%s are not kept beyond the limit", (_, piece) => {
  const parser = createFrameParser(1000, () => expect.unreachable());
  expect(() => {
    for (let i = 0; i < 1000; i++) parser.feed(piece);
  }).toThrow("a frame exceeds 1000 characters");
});

test("the limit is the same however the frame is cut", () => {
  const frame = (length: number): string => `event: x\ndata: ${"a".repeat(length)}\n\n`;
  for (const cut of [(whole: string) => [whole], (whole: string) => [...whole]]) {
    expect(parse(cut(frame(80)), 100)).toHaveLength(1);
    expect(() => parse(cut(frame(120)), 100)).toThrow("a frame exceeds 100 characters");
  }
});

test("the limit is for one frame and not for the stream", () => {
  expect(parse(Array<string>(1000).fill(`: a comment\ndata: ${"a".repeat(50)}\n\n`), 100)).toHaveLength(1000);
});
