import { expect, test } from "vitest";
import { createFrameReader } from "./frame-reader.ts";

const TEXT = [
  ": connected\n\n",
  'event: message\r\ndata: {"type":"ä🌊"}\r\n\r\n',
  "data: no\ndata: JSON\n\n",
  ':\n\nevent: ping\ndata: {}\n\ndata: {"cut":',
].join("");

test.each([1, 3, 7, 1000])("reads frames and comments from chunks of %d bytes", (size) => {
  const reader = createFrameReader(4);
  const bytes = new TextEncoder().encode(TEXT);
  const entries = [];
  for (let at = 0; at < bytes.length; at += size) entries.push(...reader.feed(bytes.subarray(at, at + size)));
  expect(entries).toEqual([
    { kind: "comment", exchange: 4, text: "connected" },
    { kind: "frame", exchange: 4, event: "message", data: { type: "ä🌊" } },
    { kind: "frame", exchange: 4, event: null, data: "no\nJSON" },
    { kind: "comment", exchange: 4, text: "" },
    { kind: "frame", exchange: 4, event: "ping", data: {} },
  ]);
  expect(reader.failure).toBeUndefined();
});

test("reads no more behind a frame that has no end", () => {
  const reader = createFrameReader(1);
  const megabytes = new TextEncoder().encode("x".repeat(8_000_000));
  reader.feed(new TextEncoder().encode("data: "));
  for (let count = 0; count < 5; count++) expect(reader.feed(megabytes)).toEqual([]);
  expect(reader.failure).toMatch(/32000000/);
  expect(reader.feed(new TextEncoder().encode("\n\ndata: 1\n\n"))).toEqual([]);
});
