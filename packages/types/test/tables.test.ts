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
  "POST /v1/agents",
  "GET /v1/agents",
  "GET /v1/agents/{agent_id}",
  "POST /v1/agents/{agent_id}",
  "POST /v1/agents/{agent_id}/archive",
  "GET /v1/agents/{agent_id}/versions",
  "POST /v1/environments",
  "GET /v1/environments",
  "GET /v1/environments/{environment_id}",
  "POST /v1/environments/{environment_id}",
  "DELETE /v1/environments/{environment_id}",
  "POST /v1/environments/{environment_id}/archive",
  "POST /v1/files",
  "GET /v1/files",
  "GET /v1/files/{file_id}",
  "GET /v1/files/{file_id}/content",
  "DELETE /v1/files/{file_id}",
  "POST /v1/vaults",
  "GET /v1/vaults",
  "GET /v1/vaults/{vault_id}",
  "POST /v1/vaults/{vault_id}",
  "DELETE /v1/vaults/{vault_id}",
  "POST /v1/vaults/{vault_id}/archive",
  "POST /v1/vaults/{vault_id}/credentials",
  "GET /v1/vaults/{vault_id}/credentials",
  "GET /v1/vaults/{vault_id}/credentials/{credential_id}",
  "POST /v1/vaults/{vault_id}/credentials/{credential_id}",
  "DELETE /v1/vaults/{vault_id}/credentials/{credential_id}",
  "POST /v1/vaults/{vault_id}/credentials/{credential_id}/archive",
  "POST /v1/vaults/{vault_id}/credentials/{credential_id}/mcp_oauth_validate",
  "POST /v1/memory_stores",
  "GET /v1/memory_stores",
  "GET /v1/memory_stores/{memory_store_id}",
  "POST /v1/memory_stores/{memory_store_id}",
  "DELETE /v1/memory_stores/{memory_store_id}",
  "POST /v1/memory_stores/{memory_store_id}/archive",
  "POST /v1/memory_stores/{memory_store_id}/memories",
  "GET /v1/memory_stores/{memory_store_id}/memories",
  "GET /v1/memory_stores/{memory_store_id}/memories/{memory_id}",
  "POST /v1/memory_stores/{memory_store_id}/memories/{memory_id}",
  "DELETE /v1/memory_stores/{memory_store_id}/memories/{memory_id}",
  "GET /v1/memory_stores/{memory_store_id}/memory_versions",
  "GET /v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}",
  "POST /v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}/redact",
];

test("the table holds 63 operations and the older stream path", () => {
  expect(CALLS).toHaveLength(64);
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
