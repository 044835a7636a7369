import { expect, test } from "vitest";
import { STREAM_COMMENTS } from "../streams/comments.ts";
import type { Sink } from "../streams/sink.ts";
import type { Fault } from "./fault.ts";
import { faultySource } from "./faulty-stream.ts";
import { Pending } from "./pending.ts";

const frame = (number: number): string => `event: agent.message\ndata: {"number":${number}}\n\n`;
const preview = (id: string, text: string): string =>
  `event: event_delta\ndata: {"type":"event_delta","event_id":"${id}","delta":{"text":"${text}"}}\n\n`;

/** What reaches a reader of some writes, under faults; the end or the break is the last entry. @param writes null for a stream that stays silent */
function received(writes: readonly string[] | null, ...faults: Fault[]): string[] {
  const got: string[] = [];
  const decoder = new TextDecoder();
  const reader: Sink = {
    write: (bytes) => void got.push(decoder.decode(bytes)),
    end: () => void got.push("end"),
    drop: (reason) => void got.push(reason),
  };
  const source = {
    comments: STREAM_COMMENTS.blank,
    open(sink: Sink) {
      if (writes === null) return () => {};
      for (const text of writes) sink.write(new TextEncoder().encode(text));
      sink.end();
      return () => {};
    },
  };
  const frameName = (type: string): string => type;
  faultySource(source, faults, { requestId: "req_1", pending: new Pending(), frameName }).open(reader);
  return got;
}

const THREE = [frame(1) + frame(2), frame(3)];

test("a stream without faults of streams passes as it is", () => {
  expect(received(THREE, { kind: "delay", ms: 5 })).toEqual([...THREE, "end"]);
});

test("cut breaks the stream after so many frames, also in the middle of a write", () => {
  expect(received(THREE, { kind: "cut", after_events: 1 })).toEqual([frame(1), "cut by a fault"]);
});

test("cut after bytes leaves a frame in pieces", () => {
  expect(received(THREE, { kind: "cut", after_bytes: 10 })[0]).toBe(frame(1).slice(0, 10));
});

test("stall sends no more, and does not end", () => {
  expect(received(THREE, { kind: "stall", after_events: 2 })).toEqual([frame(1), frame(2)]);
});

test("duplicate sends one frame twice", () => {
  expect(received(THREE, { kind: "duplicate", event: 2 }).join("")).toBe(
    `${frame(1)}${frame(2)}${frame(2)}${frame(3)}end`,
  );
});

test("error_event reports the failure under the request's id and ends the stream", () => {
  const got = received(THREE, { kind: "error_event", after_events: 2 });
  const data = { type: "error", error: { type: "overloaded_error", message: "Overloaded" }, request_id: "req_1" };
  expect(got).toEqual([frame(1), frame(2), `event: error\ndata: ${JSON.stringify(data)}\n\n`, "end"]);
});

test("error_event reports the status that it is given", () => {
  const [got] = received(THREE, { kind: "error_event", after_events: 0, status: 500, message: "Gone" });
  expect(got).toContain(`"error":{"type":"api_error","message":"Gone"}`);
});

test.each([
  [{ kind: "cut", after_events: 0 }, ["cut by a fault"]],
  [{ kind: "cut", after_bytes: 0 }, ["cut by a fault"]],
  [{ kind: "error_event", after_events: 0 }, [expect.stringMatching(/^event: error/), "end"]],
  [{ kind: "unknown_event", after_events: 0 }, [expect.stringMatching(/^event: session.unheard_of/)]],
  [{ kind: "malformed", after_events: 0 }, [expect.stringMatching(/^event: agent.message/)]],
] as const)("%o happens on a stream that carries nothing", (fault, expected) => {
  expect(received(null, fault)).toEqual(expected);
});

test("cut after bytes does not wait for a byte more", () => {
  expect(received([frame(1)], { kind: "cut", after_bytes: frame(1).length })).toEqual([
    frame(1),
    "cut by a fault",
    "end",
  ]);
});

test("a stalled stream is broken off when its world ends, and forgotten when its reader leaves", () => {
  const pending = new Pending();
  const got: string[] = [];
  const reader: Sink = { write: () => {}, end: () => {}, drop: (reason) => void got.push(reason) };
  const source = faultySource(
    { comments: STREAM_COMMENTS.blank, open: () => () => {} },
    [{ kind: "stall", after_events: 0 }],
    {
      requestId: "req_1",
      pending,
      frameName: (type) => type,
    },
  );
  const leave = source.open(reader);
  source.open(reader);
  leave();
  pending.end();
  expect(got).toEqual(["the mock ended while a fault stalled the stream"]);
});

test("unknown_event and malformed come between the frames", () => {
  const events = received(THREE, { kind: "unknown_event", after_events: 1 }, { kind: "malformed", after_events: 2 });
  expect(events.join("")).toMatch(/"number":1[\s\S]+session\.unheard_of[\s\S]+"id":"sevt_011C\n\n[\s\S]*"number":2/);
});

test("shed_previews keeps so many pieces of each message", () => {
  const writes = [preview("a", "1"), preview("b", "1"), preview("a", "2"), frame(1)];
  expect(received(writes, { kind: "shed_previews", keep: 1 }).filter((text) => text !== "")).toEqual([
    preview("a", "1"),
    preview("b", "1"),
    frame(1),
    "end",
  ]);
});

test("what a cut leaves of a frame passes through the faults behind it", () => {
  const got = received(THREE, { kind: "cut", after_bytes: 10 }, { kind: "duplicate", event: 7 });
  expect(got.slice(0, 2)).toEqual([frame(1).slice(0, 10), "cut by a fault"]);
});

test("a megabyte of a frame without an end is passed on at once", () => {
  const large = `event: agent.message\ndata: ${"x".repeat(1_000_000)}`;
  const faults: Fault[] = [
    { kind: "cut", after_bytes: large.length },
    { kind: "malformed", after_events: 5 },
  ];
  expect(received([`${large}\n\n`], ...faults)[0]).toHaveLength(large.length);
});

test("end ends the stream properly after so many frames", () => {
  expect(received(THREE, { kind: "end", after_events: 2 })).toEqual([frame(1), frame(2), "end"]);
});

test("blank_ids empties the ids of interrupts alone", () => {
  const one = (type: string, id: string): string => `event: message\ndata: {"id":"${id}","type":"${type}"}\n\n`;
  const writes = [one("user.interrupt", "sevt_1") + one("user.message", "sevt_2")];
  expect(received(writes, { kind: "blank_ids" }).join("")).toBe(
    `${one("user.interrupt", "")}${one("user.message", "sevt_2")}end`,
  );
});
