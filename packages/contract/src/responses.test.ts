import { expect, test } from "vitest";
import { formatIssue } from "./issue.ts";
import { validateEvent, validateResponse } from "./responses.ts";

const AT = "2026-11-17T09:00:00Z";
const idle = { type: "session.status_idle", id: "sevt_1", processed_at: AT, stop_reason: { type: "end_turn" } };

test("validates an event by the schema that its type names", () => {
  expect(validateEvent({ ...idle, stop_details: null })).toEqual([]);
  expect(validateEvent(idle).map(formatIssue)).toEqual([
    "event.stop_details: expected a value, since it is required, but got nothing",
  ]);
});

test.each(["session.invented", "__proto__", "toString", "constructor"])("passes the unknown event type %s", (type) => {
  expect(validateEvent({ type })).toEqual([]);
});

test.each([
  [null, "event: expected an object, but got null"],
  [[], "event: expected an object, but got a list of 0 items"],
  [{}, "event.type: expected a string, but got nothing"],
  [{ type: 3 }, "event.type: expected a string, but got 3"],
])("rejects %j as an event", (event, message) => {
  expect(validateEvent(event).map(formatIssue)).toEqual([message]);
});

test("passes new properties and new members of open unions", () => {
  const stop_reason = { type: "coffee_break", minutes: 5 };
  expect(validateEvent({ ...idle, stop_details: null, stop_reason, new_property: 1 })).toEqual([]);
});

test("validates a declared error status as an error, and refuses an undeclared one", () => {
  const error = { type: "not_found_error", message: "Not found" };
  expect(validateResponse("sessions.retrieve", 404, { type: "error", error, request_id: "req_1" })).toEqual([]);
  expect(validateResponse("sessions.retrieve", 404, {}).map(({ path }) => path)).toEqual(["body.type"]);
  expect(validateResponse("sessions.retrieve", 418, {}).map(({ received }) => received)).toEqual(["418"]);
});

test("passes bytes where the document has them, and validates the errors of such an operation", () => {
  expect(validateResponse("files.download", 200, new Uint8Array([1]))).toEqual([]);
  const error = { type: "not_found_error", message: "Not found" };
  expect(validateResponse("files.download", 404, { type: "error", error, request_id: "req_1" })).toEqual([]);
  expect(validateResponse("files.download", 404, {}).map(({ path }) => path)).toEqual(["body.type"]);
  expect(validateResponse("files.download", 418, {}).map(({ received }) => received)).toEqual(["418"]);
});

test.each(["files.nothing", "__proto__", "toString"])("refuses the operation %s, which does not exist", (id) => {
  expect(() => validateResponse(id as "files.list", 200, {})).toThrow(`there is no operation "${id}"`);
});

test("does not hold the service to limits of the caller", () => {
  const metadata = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`key_${i}`, "x".repeat(5000)]));
  expect(validateEvent({ type: "session.updated", id: "sevt_1", processed_at: AT, metadata })).toEqual([]);
});

test.each([
  ["sessions.list", {}],
  ["sessions.list", { data: [], next_page: null }],
  ["sessions.events.list", { data: [] }],
  ["sessions.events.list", {}],
  ["sessions.threads.list", { next_page: "page_2" }],
  ["sessions.resources.list", { data: [] }],
] as const)("passes a page of %s that leaves out what its reference calls optional: %j", (operation, page) => {
  expect(validateResponse(operation, 200, page)).toEqual([]);
});

test("rejects a page of resources without its items, and a cursor that is no text", () => {
  expect(validateResponse("sessions.resources.list", 200, { next_page: null }).map(formatIssue)).toEqual([
    "body.data: expected a value, since it is required, but got nothing",
  ]);
  expect(validateResponse("sessions.list", 200, { next_page: 2 })).toHaveLength(1);
});
