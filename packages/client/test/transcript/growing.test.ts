import { abandonGrowing, emptyTranscript, reduceTranscript, type Transcript } from "@managed-agents/client/transcript";
import type { SessionEvent, StreamEvent } from "@managed-agents/types";
import { expect, test } from "vitest";
import { delta, idle, start, text, wire } from "./wire.ts";

const fold = (events: readonly (SessionEvent | StreamEvent)[], from: Transcript = emptyTranscript): Transcript =>
  events.reduce(reduceTranscript, from);

test("a message grows piece by piece, and its event replaces what grew", () => {
  const growing = fold([start("m"), delta("m", "Hel"), delta("m", "lo")]);
  expect(growing.entries).toEqual([
    { kind: "message", id: "m", from: "agent", text: "Hello", state: "growing", event: null },
  ]);
  const message = wire("agent.message", { id: "m", ...text("Hello!") });
  expect(fold([message], growing)).toEqual(fold([message]));
});

test("what comes meanwhile stands before what grows, and what waits behind it", () => {
  const queued = { ...wire("user.message", text("Hurry")), processed_at: null } as SessionEvent;
  const transcript = fold([start("m"), queued, delta("m", "x"), wire("agent.message", text("of a child"))]);
  expect(transcript.entries).toMatchObject([{ text: "of a child" }, { text: "x" }, { text: "Hurry" }]);
});

test("blocks stand in the order of their index", () => {
  expect(fold([start("m"), delta("m", "second", 1), delta("m", "first ")]).entries).toMatchObject([
    { text: "first second" },
  ]);
});

test("a second announcement, after a reconnect, begins the text again", () => {
  const transcript = fold([start("m"), delta("m", "Hel"), start("m"), delta("m", "Hello")]);
  expect(transcript.entries).toMatchObject([{ text: "Hello" }]);
});

test("thinking grows without text", () => {
  const growing = fold([start("t", "agent.thinking"), delta("t", "secret")]);
  expect(growing.entries).toEqual([{ kind: "thinking", id: "t", state: "growing" }]);
  expect(fold([wire("agent.thinking", { id: "t" })], growing).entries).toMatchObject([{ state: "complete" }]);
});

test.each([wire("span.model_request_end"), idle(), wire("session.status_terminated"), wire("session.deleted")])(
  "$type takes out what was announced and never came",
  (end) => {
    const transcript = fold([start("m"), delta("m", "Hal"), end]);
    expect(transcript).toEqual(fold([end]));
  },
);

test("who stops reading in the midst of a message takes it out", () => {
  const before = fold([wire("user.message", text("Hi"))]);
  expect(abandonGrowing(before)).toBe(before);
  expect(abandonGrowing(fold([start("m"), delta("m", "Hal")], before))).toEqual(before);
});

test("pieces that were not announced, or come after their message, change nothing", () => {
  const transcript = fold([wire("agent.message", { id: "m", ...text("Whole") })]);
  for (const late of [start("m"), delta("m", "late"), delta("x", "never announced")]) {
    expect(reduceTranscript(transcript, late)).toBe(transcript);
  }
});

test("an announcement under the id of a message that waits changes nothing", () => {
  const queued = fold([{ ...wire("user.message", { id: "m", ...text("Mine") }), processed_at: null } as SessionEvent]);
  expect(fold([start("m"), delta("m", "Yours")], queued)).toBe(queued);
});

test("neither a flood of announcements nor an endless text is kept", () => {
  expect(fold(Array.from({ length: 1000 }, (_, at) => start(`m${at}`))).entries).toHaveLength(256);
  const piece = "x".repeat(2 ** 20);
  const [entry] = fold([start("m"), ...Array.from({ length: 10 }, () => delta("m", piece))]).entries;
  expect(entry).toHaveProperty("text.length", 2 ** 22);
  const blocks = [start("m"), delta("m", "far", 10_000_000), delta("m", "odd", -1), delta("m", "odd", 0.5)];
  expect(fold(blocks).entries).toMatchObject([{ text: "" }]);
});
