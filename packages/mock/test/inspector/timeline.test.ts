import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { createFrameReader } from "../../inspector/src/stream/frames.ts";
import { announce } from "../../inspector/src/timeline/announce.ts";
import { inputText } from "../../inspector/src/timeline/content.ts";
import { type Entry, stateOf } from "../../inspector/src/timeline/entry.ts";
import { Timeline } from "../../inspector/src/timeline/timeline.ts";
import type { WireEvent } from "../../inspector/src/wire.ts";

const EXAMPLES = new URL("../../../../spec/examples/", import.meta.url);

/** The frames of one of the document's transcripts. */
function transcript(name: string): WireEvent[] {
  const events: WireEvent[] = [];
  const feed = createFrameReader((data, event) => {
    if (event !== "ping") events.push(JSON.parse(data));
  });
  feed(readFileSync(new URL(`streams/${name}.sse`, EXAMPLES), "utf8"));
  return events;
}

const fold = (...events: readonly object[]): Timeline => new Timeline(events as WireEvent[]);

/** An entry in a word or two. */
const brief = (entry: Entry): string => {
  if (entry.kind === "message") return `${entry.role}: ${entry.text}`;
  return entry.kind === "tool" ? `${entry.name} ${stateOf(entry)}` : entry.label;
};

const USE = {
  type: "agent.tool_use",
  id: "t1",
  name: "bash",
  input: { command: "ls" },
  evaluated_permission: "ask",
  processed_at: "2026-11-18T09:00:00Z",
};
const CUSTOM = {
  type: "agent.custom_tool_use",
  id: "t2",
  name: "look_up",
  input: {},
  processed_at: "2026-11-18T09:00:00Z",
};
const waits = (...event_ids: readonly string[]) => ({
  type: "session.status_idle",
  id: "i1",
  stop_reason: { type: "requires_action", event_ids },
  processed_at: "2026-11-18T09:00:01Z",
});
const ENDED = {
  type: "session.status_idle",
  id: "i2",
  stop_reason: { type: "end_turn" },
  processed_at: "2026-11-18T09:00:02Z",
};

test("the document's tool confirmation is one entry for the call, with the answer and the result", () => {
  const { entries, status, stopReason } = fold(...transcript("tool-confirmation"));
  const [tool] = entries.filter(({ kind }) => kind === "tool");
  expect(tool).toMatchObject({ kind: "tool", decision: { allowed: true }, result: { isError: false } });
  expect(tool?.events.map(({ type }) => type)).toEqual([
    "agent.tool_use",
    "user.tool_confirmation",
    "agent.tool_result",
  ]);
  expect([status, stopReason]).toEqual(["idle", "end_turn"]);
});

test("what was queued stands last, and moves to its place when it is taken up", () => {
  const queued = { type: "user.message", id: "m1", content: [{ type: "text", text: "Hi" }], processed_at: null };
  const timeline = fold(queued, { type: "session.status_running", id: "r1", processed_at: "2026-11-18T09:00:00Z" });
  expect(timeline.queued.map(brief)).toEqual(["user: Hi"]);
  timeline.apply({ ...queued, processed_at: "2026-11-18T09:00:01Z" });
  expect(timeline.queued).toEqual([]);
  expect(timeline.entries.map(brief)).toEqual(["running", "user: Hi"]);
});

test("a preview grows in its place until its message replaces it, in the same entry", () => {
  const timeline = fold({ type: "event_start", event: { type: "agent.message", id: "m1" } });
  const [entry] = timeline.entries;
  const delta = (text: string) => ({
    type: "event_delta",
    event_id: "m1",
    delta: { type: "content_delta", content: { type: "text", text } },
  });
  timeline.apply(delta("One "));
  timeline.apply(delta("two"));
  expect(entry).toMatchObject({ text: "One two", growing: true, version: 2 });
  timeline.apply({
    type: "agent.message",
    id: "m1",
    content: [{ type: "text", text: "One two three" }],
    processed_at: "2026-11-18T09:00:00Z",
  });
  expect(timeline.entries).toEqual([entry]);
  expect(entry).toMatchObject({ text: "One two three", growing: false });
});

test("a preview whose request ended without its message goes", () => {
  const timeline = fold({ type: "event_start", event: { type: "agent.message", id: "m1" } });
  timeline.apply({
    type: "span.model_request_end",
    id: "e1",
    model_request_start_id: "s1",
    processed_at: "2026-11-18T09:00:00Z",
  });
  expect(timeline.entries.map(brief)).toEqual(["model request"]);
});

test("a model request is one entry, with its time and its tokens", () => {
  const { entries } = fold(...transcript("plain"));
  expect(
    entries
      .filter(({ kind }) => kind === "note")
      .map((note) => (note.kind === "note" ? `${note.label}: ${note.text}` : "")),
  ).toContain("model request: 2.38 s · 920 in · 306 out · 4,608 cached");
});

test("an event that comes twice counts once", () => {
  const events = transcript("thread");
  expect(fold(...events, ...events).entries.map(brief)).toEqual(fold(...events).entries.map(brief));
});

test("pending are calls that ask, custom calls, and those that the session says it waits for", () => {
  const allowed = { ...USE, id: "t3", evaluated_permission: "allow" };
  const ids = (timeline: Timeline): string[] => timeline.pending().map(({ key }) => key);
  expect(ids(fold(USE, CUSTOM, allowed))).toEqual(["t1", "t2"]);
  expect(ids(fold(USE, CUSTOM, allowed, waits("t1", "t2", "t3")))).toEqual(["t1", "t2", "t3"]);
});

test("a call that was answered is not pending, also where its result is still to come", () => {
  const confirmed = {
    type: "user.tool_confirmation",
    id: "c1",
    tool_use_id: "t1",
    result: "allow",
    processed_at: null,
  };
  const timeline = fold(USE, waits("t1"), confirmed);
  expect(timeline.pending()).toEqual([]);
  expect(timeline.entries.map(brief)).toContain("bash running");
});

test("a denied call shows the reason, and a turn that ended leaves nothing to answer", () => {
  const denied = {
    type: "user.tool_confirmation",
    id: "c1",
    tool_use_id: "t1",
    result: "deny",
    deny_message: "Not now",
    processed_at: "2026-11-18T09:00:01Z",
  };
  expect(fold(USE, denied).entries[0]).toMatchObject({ decision: { allowed: false, reason: "Not now" } });
  const ended = fold(USE, CUSTOM, ENDED);
  expect(ended.pending()).toEqual([]);
  expect(ended.entries.map(brief)).toEqual(["bash closed", "look_up closed", "idle"]);
});

test("calls of a thread are closed when that thread ends, and no others", () => {
  const created = {
    type: "session.thread_created",
    id: "n1",
    session_thread_id: "child",
    agent_name: "Tester",
    processed_at: "2026-11-18T09:00:00Z",
  };
  const idle = {
    type: "session.thread_status_idle",
    id: "n2",
    session_thread_id: "child",
    stop_reason: { type: "end_turn" },
    processed_at: "2026-11-18T09:00:00Z",
  };
  const timeline = fold(created, USE, { ...USE, id: "t9", session_thread_id: "child" }, idle);
  expect(timeline.pending().map(({ key }) => key)).toEqual(["t1"]);
  expect(timeline.entries[2]).toMatchObject({ thread: "child", agent: "Tester" });
});

test("every event of the document has words of its own", () => {
  const folder = new URL("events/", EXAMPLES);
  for (const file of readdirSync(folder)) {
    const event = parse(readFileSync(new URL(file, folder), "utf8")).value as WireEvent;
    const [entry] = fold(event).entries.concat(fold(event).queued);
    if (event.type === "event_delta") continue;
    expect(entry?.kind === "note" ? entry.tone : "", file).not.toBe("other");
  }
});

test("an answer whose call is not loaded is shown by itself", () => {
  const result = {
    type: "agent.tool_result",
    id: "x1",
    tool_use_id: "gone",
    content: [{ type: "text", text: "README.md" }],
  };
  expect(fold(result).entries[0]).toMatchObject({ label: "tool result", text: "README.md" });
});

test("an event of a type that nobody knows is shown by it", () => {
  expect(fold({ type: "agent.dreamed", id: "x1", processed_at: "2026-11-18T09:00:00Z" }).entries.map(brief)).toEqual([
    "agent.dreamed",
  ]);
});

test("no event is too strange to be shown, announced and stringified", () => {
  const type = fc.constantFrom(
    ...[
      "agent.message",
      "agent.tool_use",
      "agent.tool_result",
      "user.tool_confirmation",
      "session.status_idle",
      "session.error",
    ],
    ...[
      "span.model_request_end",
      "event_start",
      "event_delta",
      "session.usage",
      "workflow_run.created",
      "constructor",
      "__proto__",
    ],
  );
  const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom("t1", "x", null));
  const event = fc.tuple(
    type,
    fc.dictionary(
      fc.constantFrom(
        "id",
        "content",
        "input",
        "event",
        "delta",
        "event_id",
        "tool_use_id",
        "stop_reason",
        "error",
        "usage",
        "model_usage",
        "processed_at",
        "evaluation",
        "name",
        "session_thread_id",
      ),
      value,
    ),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (given) => {
      const timeline = new Timeline();
      for (const [type, rest] of given) {
        timeline.apply({ ...rest, type });
        expect(typeof announce({ ...rest, type })).toBe("string");
      }
      for (const entry of timeline.entries) {
        expect(typeof brief(entry)).toBe("string");
        if (entry.kind === "tool") expect(typeof inputText(entry.input)).toBe("string");
      }
    }),
  );
});
