import { expect, test } from "vitest";
import type { RequestEntry } from "../worlds/request-log.ts";
import { matchReceived, matchReceivedNth } from "./match-received.ts";

let count = 0;
function entry(given: Partial<RequestEntry>): RequestEntry {
  count++;
  return {
    ...{ id: `req_${count}`, time: "2026-11-17T09:00:00Z", method: "POST", path: "/v1/sessions", query: "" },
    ...{ operation: "sessions.create", status: 200, milliseconds: 1, error: null, body: null, ...given },
  };
}

const CREATE = entry({ body: { agent: "agent_1", environment_id: "env_1", title: "Order 1187" } });
const SEND = entry({
  path: "/v1/sessions/sesn_1/events",
  operation: "sessions.events.send",
  body: { events: [{ type: "user.message", content: [{ type: "text", text: "Why?" }] }] },
});
const LIST = entry({
  ...{ method: "GET", operation: "sessions.list", query: "limit=20&statuses[]=idle&statuses%5B%5D=running&beta=true" },
});
const REFUSED = entry({
  status: 400,
  error: { type: "invalid_request_error", message: "agent: Field required", hint: "An agent is needed." },
  body: { environment_id: "env_1" },
});

test("a request counts if its body has the expected properties, in lists all entries", () => {
  const received = (body: unknown) => matchReceived([SEND], "sessions.events.send", { body }).pass;
  expect(received({})).toBe(true);
  expect(received({ events: [{ type: "user.message" }] })).toBe(true);
  expect(received({ events: [] })).toBe(false);
  expect(received({ events: [{ type: "user.message" }, {}] })).toBe(false);
  expect(received({ events: [{ type: "user.interrupt" }] })).toBe(false);
  expect(received({ events: { length: 1 } })).toBe(false);
  expect(received({ events: [{ type: "user.message", processed_at: undefined }] })).toBe(true);
  expect(received({ toString: undefined, __proto__: null })).toBe(true);
});

test("asymmetric matchers stand for values at every depth", () => {
  const received = (body: unknown) => matchReceived([SEND], "sessions.events.send", { body }).pass;
  expect(received(expect.objectContaining({ events: expect.any(Array) }))).toBe(true);
  expect(received({ events: expect.arrayContaining([expect.objectContaining({ type: "user.message" })]) })).toBe(true);
  expect(received({ events: [{ content: [{ text: expect.stringMatching(/^Why/) }] }] })).toBe(true);
  expect(received({ events: [{ content: [{ text: expect.stringMatching(/^How/) }] }] })).toBe(false);
  expect(received({ events: [{ id: expect.anything() }] })).toBe(false);
});

test("values of the path and the query are compared by their names in the document", () => {
  const path = (session_id: string) => matchReceived([SEND], "sessions.events.send", { path: { session_id } });
  expect(path("sesn_1").pass).toBe(true);
  expect(path("sesn_2").pass).toBe(false);
  const list = (query: object) => matchReceived([LIST], "sessions.list", { query }).pass;
  expect(list({ limit: 20, beta: true, "statuses[]": ["idle", "running"] })).toBe(true);
  expect(list({ "statuses[]": expect.arrayContaining(["running"]) })).toBe(true);
  expect(list({ "statuses[]": ["idle"] })).toBe(false);
  expect(list({ limit: 21 })).toBe(false);
  expect(list({ page: undefined })).toBe(true);
});

test("refused requests count, unless a status is expected", () => {
  const create = (expected: object) => matchReceived([CREATE, REFUSED], "sessions.create", expected).pass;
  expect(create({ times: 2 })).toBe(true);
  expect(create({ status: 200, times: 1 })).toBe(true);
  expect(create({ status: 400, body: { environment_id: "env_1" } })).toBe(true);
  expect(create({ status: 404 })).toBe(false);
  expect(create({ times: 0 })).toBe(false);
  expect(matchReceived([], "sessions.create", { times: 0 }).pass).toBe(true);
});

test("the nth request of an operation counts from the first or from the last", () => {
  const requests = [CREATE, SEND, REFUSED];
  const nth = (index: number, expected?: object) => matchReceivedNth(requests, index, "sessions.create", expected).pass;
  expect(nth(1, { body: { title: "Order 1187" } })).toBe(true);
  expect(nth(2, { body: { title: "Order 1187" } })).toBe(false);
  expect(nth(-1, { status: 400 })).toBe(true);
  expect(nth(-2, { status: 200 })).toBe(true);
  expect(nth(3)).toBe(false);
});

test("the message lists what came, why it was refused, and what differs", () => {
  const unknown = entry({
    ...{ method: "GET", path: "/v1/session", operation: null, status: 404 },
    error: { type: "not_found_error", message: "Not found", hint: null },
  });
  const broken = entry({ status: null });
  const { pass, message } = matchReceived([CREATE, SEND, REFUSED, unknown, broken], "sessions.create", {
    body: { agent: "agent_2", environment_id: "env_1" },
  });
  expect(pass).toBe(false);
  expect(message()).toBe(
    `expected the mock to have received sessions.create with body {"agent": "agent_2", "environment_id": "env_1"}, but it received none.

5 requests came, oldest first:
  1. sessions.create       200
       body.agent: expected "agent_2", but got "agent_1"
  2. sessions.events.send  200
  3. sessions.create       400  invalid_request_error: agent: Field required (An agent is needed.)
       body.agent: expected "agent_2", but got nothing
  4. GET /v1/session       404  not_found_error: Not found
  5. sessions.create       connection broken
       body: none was kept: there was none, it was no JSON, or it was too long`,
  );
});

test("the message says how often a request came", () => {
  const message = (expected?: object) => matchReceived([CREATE], "sessions.create", expected).message();
  expect(message({ times: 2 })).toContain("to have received sessions.create exactly 2 times, but it received it once.");
  expect(message()).toContain("not to have received sessions.create, but it received it once.");
  expect(matchReceived([], "sessions.create").message()).toBe(
    "expected the mock to have received sessions.create, but it received none.\n\nNo request came.",
  );
  expect(matchReceivedNth([CREATE], 2, "sessions.create", { status: 200 }).message()).toContain(
    "to have received as the 2nd sessions.create one with status 200, but only 1 came.",
  );
});

test("a message stays readable after thousands of requests", () => {
  const many = Array.from({ length: 2000 }, () => CREATE);
  const text = matchReceived(many, "sessions.events.send").message();
  expect(text.split("\n")).toHaveLength(34);
  expect(text).toContain("(1970 older ones are left out)");
  expect(text).toContain("  2000. sessions.create  200");
});

test.each<[call: readonly [unknown, unknown?], message: string]>([
  [["sessions.creat"], 'there is no operation "sessions.creat": expected an id such as sessions.list, sessions.create'],
  [["toString"], 'there is no operation "toString"'],
  [["sessions.create", { bodies: {} }], "bodies: expected one of body, path, query, status, times"],
  [["sessions.create", { times: -1 }], "times: expected a whole number, 0 or more, but got -1"],
  [["sessions.create", { status: "200" }], 'status: expected a status such as 200, but got "200"'],
  [["sessions.create", 3], "the expected request: expected an object, but got 3"],
  [["sessions.list", { body: {} }], "body: no request can have one that counts, since sessions.list takes none"],
  [["files.upload", { body: {} }], "body: no request can have one that counts, since files.upload takes a form"],
  [["sessions.create", { path: { session_id: "a" } }], "path.session_id: no request can have it, since the path of"],
  [["sessions.list", { query: { limits: 1 } }], "query.limits: no request can have it, since the query of"],
])("%j can never be met, and is an error", ([operation, expected], message) => {
  expect(() => matchReceived([CREATE], operation, expected)).toThrow(message);
});

test.each([0, 1.5, "1", undefined])("%j is no number of a request", (nth) => {
  expect(() => matchReceivedNth([CREATE], nth, "sessions.create")).toThrow("nth: expected a whole number");
});
