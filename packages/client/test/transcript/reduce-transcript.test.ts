import {
  emptyTranscript,
  foldTranscript,
  messageText,
  reduceTranscript,
  type Transcript,
} from "@managed-agents/client/transcript";
import type { SessionEvent, StreamEvent } from "@managed-agents/types";
import { expect, test } from "vitest";
import { idle, text, wire } from "./wire.ts";

const fold = (events: readonly (SessionEvent | StreamEvent)[], from: Transcript = emptyTranscript): Transcript =>
  events.reduce(reduceTranscript, from);

test("a turn is a message of the user, thinking, a message of the agent, and a status", () => {
  const events = [
    wire("session.status_running"),
    wire("user.message", text("Hello ", "there")),
    wire("span.model_request_start"),
    wire("agent.thinking"),
    wire("agent.message", text("Hi")),
    wire("span.model_request_end"),
    wire("session.usage", { usage: { input_tokens: 12 } }),
    idle(),
  ];
  const transcript = fold(events);
  expect(transcript).toMatchObject({
    entries: [
      { kind: "message", from: "user", text: "Hello there", state: "complete", event: events[1] },
      { kind: "thinking", state: "complete" },
      { kind: "message", from: "agent", text: "Hi", event: events[4] },
    ],
    status: "idle",
    stopReason: { type: "end_turn" },
    usage: { input_tokens: 12 },
    pending: [],
    position: { id: (events[7] as { id: string }).id, processed_at: events[7]?.processed_at },
  });
  expect(fold(events.slice(0, 1))).toMatchObject({ status: "running", stopReason: null });
});

test("a message that waits is last and queued, and takes its place in the history when it is taken up", () => {
  const sent = wire("user.message", text("And then?"));
  const before = fold([{ ...sent, processed_at: null } as SessionEvent, wire("agent.message", text("First"))]);
  expect(before.entries).toMatchObject([
    { text: "First", state: "complete" },
    { text: "And then?", state: "queued" },
  ]);
  const after = fold([wire("agent.message", text("Second")), sent], before);
  expect(after.entries).toMatchObject([
    { text: "First" },
    { text: "Second" },
    { text: "And then?", state: "complete" },
  ]);
  expect(fold([{ ...sent, processed_at: null } as SessionEvent], after)).toBe(after);
});

test("a duplicate gives the same transcript, by identity", () => {
  const events = [wire("session.status_running"), wire("agent.message", text("Hi")), idle()];
  const transcript = fold(events);
  for (const event of events) expect(reduceTranscript(transcript, event)).toBe(transcript);
});

test("an interrupt without an id counts once, by its time", () => {
  const interrupt = wire("user.interrupt", { id: "" });
  const transcript = fold([{ ...interrupt, processed_at: null } as SessionEvent, interrupt, interrupt]);
  expect(transcript.entries).toEqual([{ kind: "other", id: "", event: interrupt }]);
});

test("an event of a later type is kept, with all it has", () => {
  const event = wire("agent.note", { note: "new", __proto__: null });
  expect(fold([event]).entries).toEqual([{ kind: "other", id: event.id, event }]);
  const nameless = { type: "session.brand_new" } as unknown as SessionEvent;
  expect(fold([nameless, nameless]).entries).toHaveLength(2);
});

test("an error is an entry, and the session goes on", () => {
  const error = { type: "model_overloaded_error", message: "busy", retry_status: { type: "retrying" } };
  const transcript = fold([
    wire("session.status_running"),
    wire("session.error", { error }),
    wire("session.status_rescheduled"),
  ]);
  expect(transcript).toMatchObject({ entries: [{ kind: "error", error }], status: "rescheduling" });
});

test("a deleted session stays deleted and keeps its entries", () => {
  const transcript = fold([wire("agent.message", text("Bye")), wire("session.deleted"), idle()]);
  expect(transcript).toMatchObject({ status: "deleted", entries: [{ text: "Bye" }] });
});

test("threads are listed with their status, and their messages are entries", () => {
  const child = { session_thread_id: "sthr_1", agent_name: "Searcher" };
  const transcript = fold([
    wire("session.thread_created", { ...child, workflow_run_id: null }),
    wire("agent.thread_message_sent", { to_session_thread_id: "sthr_1", ...text("Find it") }),
    wire("session.thread_status_running", child),
  ]);
  expect(transcript.threads).toEqual([{ id: "sthr_1", agentName: "Searcher", status: "running", stopReason: null }]);
  expect(transcript.entries).toMatchObject([{ kind: "message", from: "thread", text: "Find it" }]);
  const ended = fold([wire("session.thread_status_idle", { ...child, stop_reason: { type: "end_turn" } })], transcript);
  expect(ended.threads).toMatchObject([{ status: "idle", stopReason: { type: "end_turn" } }]);
});

test("what an event does not concern stays the same object", () => {
  const before = fold([wire("agent.message", text("Hi")), wire("session.usage", { usage: {} })]);
  const after = fold([wire("session.status_running")], before);
  expect(after.entries).toBe(before.entries);
  expect(after.usage).toBe(before.usage);
  const next = fold([wire("agent.message", text("More"))], after);
  expect(next.entries[0]).toBe(before.entries[0]);
  expect(next.pending).toBe(before.pending);
});

test("a transcript survives JSON, and goes on from there", () => {
  const events = Array.from({ length: 300 }, (_, at) => wire("agent.message", text(`${at}`)));
  const thawed = JSON.parse(JSON.stringify(fold(events))) as Transcript;
  expect(thawed).toEqual(fold(events));
  expect(fold(events, thawed)).toBe(thawed);
});

test.each([
  wire("agent.message", { content: null }),
  wire("agent.tool_use", { name: undefined, input: undefined }),
  wire("session.status_idle", { stop_reason: null }),
  wire("session.status_idle", { stop_reason: { type: "requires_action" } }),
  wire("session.thread_status_idle", { session_thread_id: "sthr_1", stop_reason: undefined }),
  wire("agent.tool_result", { tool_use_id: null }),
  wire("user.tool_confirmation", { tool_use_id: {}, result: "maybe" }),
  wire("__proto__"),
  { type: "event_start" },
  { type: "event_start", event: { id: "n", type: "agent.note" } },
  { type: "event_delta", event_id: "n", delta: null },
  { type: 7, id: [] },
])("what is not as documented is survived: %j", (event) => {
  expect(() => fold([event as SessionEvent, event as SessionEvent, idle()])).not.toThrow();
});

test("the text of a message is that of its text blocks", () => {
  const image = { type: "image", source: {} };
  expect(messageText({ content: [{ type: "text", text: "a" }, image, null, { type: "text", text: "b" }] })).toBe("ab");
  expect(
    [{}, { content: null }, { content: "plain" }, { content: [{ type: "text", text: 7 }] }].map(messageText),
  ).toEqual(["", "", "", ""]);
});

test("a hundred thousand events are folded at once", () => {
  const events = Array.from({ length: 100_000 }, (_, at) => wire("agent.message", text(`${at}`)));
  expect(foldTranscript(emptyTranscript, [...events, ...events]).entries).toHaveLength(100_000);
});
