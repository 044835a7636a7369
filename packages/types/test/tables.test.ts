import { API_SURFACE, EVENT_TYPES, OPERATIONS, UNIONS } from "@managed-agents/types";
import { expect, test } from "vitest";

// Typed by hand from the API's own reference, so that a wrong document shows.
const CALLS = [
  "POST /v1/sessions",
  "GET /v1/sessions",
  "GET /v1/sessions/{session_id}",
  "POST /v1/sessions/{session_id}",
  "DELETE /v1/sessions/{session_id}",
  "POST /v1/sessions/{session_id}/archive",
  "GET /v1/sessions/{session_id}/events",
  "POST /v1/sessions/{session_id}/events",
  "GET /v1/sessions/{session_id}/events/stream",
  "GET /v1/sessions/{session_id}/stream",
  "GET /v1/sessions/{session_id}/resources",
  "POST /v1/sessions/{session_id}/resources",
  "GET /v1/sessions/{session_id}/resources/{resource_id}",
  "POST /v1/sessions/{session_id}/resources/{resource_id}",
  "DELETE /v1/sessions/{session_id}/resources/{resource_id}",
  "GET /v1/sessions/{session_id}/threads",
  "GET /v1/sessions/{session_id}/threads/{thread_id}",
  "POST /v1/sessions/{session_id}/threads/{thread_id}/archive",
  "GET /v1/sessions/{session_id}/threads/{thread_id}/events",
  "GET /v1/sessions/{session_id}/threads/{thread_id}/stream",
];

test("the table holds the 19 operations and the older stream path", () => {
  const listed = Object.values(OPERATIONS).map(({ method, path }) => `${method} ${path}`);
  expect(listed.toSorted()).toEqual(CALLS.toSorted());
});

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
