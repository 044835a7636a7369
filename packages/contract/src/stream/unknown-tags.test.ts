import { expect, test } from "vitest";
import { findUnknownTags } from "./unknown-tags.ts";

test("finds the tags of an event that the document does not define", () => {
  const event = {
    type: "session.error",
    error: { type: "tea_error", retry_status: { type: "retrying" } },
  };
  expect(findUnknownTags(event)).toEqual([{ path: "event.error.type", tag: "tea_error" }]);
  expect(findUnknownTags({ type: "agent.gesture", error: event.error })).toEqual([
    { path: "event.type", tag: "agent.gesture" },
  ]);
});

test.each([
  { type: "session.error" },
  { type: "session.error", error: null },
  { type: "session.error", error: [] },
  { type: "session.error", error: { type: 7 } },
  { type: "agent.tool_result", content: { type: "hologram" } },
  { type: "agent.tool_result", content: [null, "text", { type: "text" }] },
  { type: "session.status_idle", stop_reason: JSON.parse('{"__proto__":{"type":"tea"}}') },
  { error: { type: "tea_error" } },
])("leaves %j to its schema", (event) => {
  expect(findUnknownTags(event)).toEqual([]);
});

test.each(["__proto__", "constructor", "toString"])("takes the type %s for an unknown one", (type) => {
  expect(findUnknownTags({ type })).toEqual([{ path: "event.type", tag: type }]);
});
