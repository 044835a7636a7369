import { API_SURFACE, EVENT_TYPES, OPERATIONS, UNIONS } from "@managed-agents/types";
import { expect, test } from "vitest";

test("only the three stream paths stream, and only the older one is deprecated", () => {
  const streams = Object.values(OPERATIONS).filter(({ streams }) => streams);
  expect(streams.map(({ id }) => id)).toEqual([
    "sessions.events.stream",
    "sessions.events.stream_legacy",
    "sessions.threads.events.stream",
  ]);
  expect(Object.values(OPERATIONS).filter(({ deprecated }) => deprecated)).toMatchObject([
    { id: "sessions.events.stream_legacy", aliasOf: "sessions.events.stream" },
  ]);
});

test("files need no beta, memory one of two, and anything else one", () => {
  const GENERAL = "managed-agents-2026-04-01";
  for (const { path, betas } of Object.values(OPERATIONS)) {
    if (path.startsWith("/v1/files")) expect(betas).toEqual([]);
    else if (path.startsWith("/v1/memory_stores")) expect(betas).toEqual(["agent-memory-2026-07-22", GENERAL]);
    else expect(betas).toEqual([GENERAL]);
  }
});

test("one body has parts, and one answer is bytes", () => {
  const ids = (chosen: (row: (typeof OPERATIONS)[keyof typeof OPERATIONS]) => boolean) =>
    Object.values(OPERATIONS)
      .filter(chosen)
      .map(({ id }) => id);
  expect(ids(({ bodyKind }) => bodyKind === "multipart")).toEqual(["files.upload"]);
  expect(ids(({ answerKind }) => answerKind === "binary")).toEqual(["files.download"]);
});

test("a row's key is its id", () => {
  for (const [key, { id }] of Object.entries(OPERATIONS)) expect(id).toBe(key);
});

test("a stream has the event types of a history, and two more", () => {
  expect(EVENT_TYPES.length).toBeGreaterThan(40);
  const streamed = Object.keys(UNIONS.StreamEvent.members);
  expect(streamed.filter((type) => !(EVENT_TYPES as readonly string[]).includes(type))).toEqual([
    "event_delta",
    "event_start",
  ]);
  expect(streamed).toHaveLength(EVENT_TYPES.length + 2);
  expect(UNIONS.SessionEvent.open).toBe(true);
  expect(UNIONS.EventParams.open).toBe(false);
});

test("the surface has a date", () => {
  expect(API_SURFACE).toBe("2026-11-17");
});
