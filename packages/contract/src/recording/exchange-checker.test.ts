import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { WrittenEntry } from "./entry.ts";
import { createExchangeChecker, type ExchangeCheckerOptions } from "./exchange-checker.ts";

type Event = Readonly<Record<string, unknown>>;

/** A session with one plain turn, as its stream shows it. */
const EVENTS: readonly Event[] = readFileSync(new URL("../../test/traces/plain-turn.jsonl", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as Event)
  .filter(({ processed_at }) => processed_at !== null);

const request = (exchange: number, call: string, more: object = {}): WrittenEntry => {
  const [method = "", target = ""] = call.split(" ");
  const [path = "", query = ""] = target.split("?");
  return { kind: "request", exchange, method, path, query: [...new URLSearchParams(query)], headers: {}, ...more };
};
const answer = (exchange: number, body?: unknown, status = 200, more: object = {}): WrittenEntry => ({
  kind: "response",
  exchange,
  status,
  headers: {},
  ...(body === undefined ? {} : { body }),
  ...more,
});
const frame = (exchange: number, data: unknown, event: string | null = "message"): WrittenEntry => ({
  kind: "frame",
  exchange,
  event,
  data,
});

/** What is found in entries, as lines. */
function check(entries: readonly WrittenEntry[], options: ExchangeCheckerOptions = {}): string[] {
  const found: string[] = [];
  const checker = createExchangeChecker(({ exchange, place, operation, violation }) => {
    const { severity, rule, message } = violation;
    found.push(`${exchange} ${place} ${operation} ${severity} ${rule}: ${message}`);
  }, options);
  for (const entry of entries) checker.take(entry);
  return found;
}

const STREAM = "GET /v1/sessions/sesn_1/events/stream";
const LIST = "GET /v1/sessions/sesn_1/events";
const PAGE = { data: [], next_page: null, prev_page: null };

test("finds nothing in a good stream, its list and a refusal of the document", () => {
  const error = { type: "error", error: { type: "not_found_error", message: "no" }, request_id: null };
  expect(
    check([
      request(1, STREAM),
      answer(1),
      ...EVENTS.map((event) => frame(1, event)),
      frame(1, { type: "ping" }, "ping"),
      request(2, `${LIST}?limit=100`),
      answer(2, { ...PAGE, data: EVENTS }),
      { kind: "end", exchange: 1, reason: "server" },
      request(3, "GET /v1/sessions/sesn_2"),
      answer(3, error, 404),
    ]),
  ).toEqual([]);
});

test("checks a request before it is answered, whatever the answer will be", () => {
  expect(check([request(1, "POST /v1/sessions", { body: { agent: 3, environment_id: "env_1" } })])).toEqual([
    "1 request sessions.create violation request: body.agent: expected a string or an object, but got 3",
  ]);
});

test.each([
  [
    "is no JSON",
    { body_bytes: 7 },
    ["1 request sessions.create violation request: body: expected JSON, but got 7 bytes that are none"],
  ],
  ["was not read", { body_bytes: 7, body_unread: true }, []],
])("a body that %s", (_, body, found) => {
  expect(check([request(1, "POST /v1/sessions", body)])).toEqual(found);
});

test("bytes of a file are not checked", () => {
  expect(
    check([
      request(1, "POST /v1/files", { body_bytes: 70 }),
      request(2, "GET /v1/files/file_1/content"),
      answer(2, undefined, 200, { body_bytes: 70 }),
    ]),
  ).toEqual([]);
});

test("an answer that was not read is checked by its status alone", () => {
  const unread = { body_bytes: 70, body_unread: true };
  expect(check([request(1, LIST), answer(1, undefined, 200, unread)])).toEqual([]);
  expect(check([request(1, LIST), answer(1, undefined, 418, unread)])).toEqual([
    expect.stringMatching(
      /^1 response sessions\.events\.list violation response: status: expected one of 200, .* but got 418$/,
    ),
  ]);
});

test("parameters and paths that the document does not have are notes", () => {
  expect(
    check([request(1, "GET /v1/sessions?nonsense=1&beta=true&statuses=idle&__proto__=2"), request(2, "GET /v2/x")]),
  ).toEqual([
    '1 request sessions.list note request: query: the document does not define the parameter "nonsense"',
    '1 request sessions.list note request: query: the document does not define the parameter "__proto__"',
    "2 request undefined note unknown-operation: the document has no operation GET /v2/x",
  ]);
});

test("a stream is checked frame by frame, each stream by itself, as joined late", () => {
  const late = EVENTS.slice(3);
  expect(check([request(1, STREAM), answer(1), ...late.map((event) => frame(1, event))])).toEqual([]);
  const [first] = EVENTS;
  const found = check([
    request(1, STREAM),
    answer(1),
    frame(1, first),
    request(2, STREAM),
    answer(2),
    frame(2, first),
    frame(1, { ...first, processed_at: 3 }),
    frame(1, "text"),
  ]);
  expect(found).toContainEqual(
    expect.stringMatching(/^1 frame 2 sessions\.events\.stream violation schema: event\.processed_at/),
  );
  expect(found).toContainEqual(expect.stringMatching(/^1 frame 3 .* schema: event: expected an object/));
  expect(found.filter((line) => line.startsWith("2 "))).toEqual([]);
});

test("pages of a list are checked as one history, with the place in the page", () => {
  const half = Math.ceil(EVENTS.length / 2);
  const [first = {}] = EVENTS;
  const pages = (second: readonly unknown[]) =>
    check([
      request(1, LIST),
      answer(1, { ...PAGE, data: EVENTS.slice(0, half), next_page: "page_2" }),
      request(2, `${LIST}?page=page_2`),
      answer(2, { ...PAGE, data: second }),
    ]);
  expect(pages(EVENTS.slice(half))).toEqual([]);
  expect(pages([first])).toContainEqual(
    expect.stringMatching(/^2 event \d+ sessions\.events\.list violation [\w-]+: /),
  );
});

test("with live, a property that the document required later is a note in an answer, and house rules are notes", () => {
  const entries = [request(1, LIST), answer(1, { data: [], prev_page: null, next_page: 3 })];
  const bare = [request(1, "GET /v1/sessions/sesn_1"), answer(1, { id: "sesn_1", type: "session" })];
  expect(check(entries, { live: true })[0]).toContain(" violation ");
  expect(check(bare)[0]).toContain(" violation ");
  expect(check(bare, { live: true })[0]).toContain(" note ");
});

test("tags that the document does not define are reported as the caller wants", () => {
  const entries = [request(1, STREAM), answer(1), frame(1, { type: "agent.brand_new", id: "sevt_0123456" })];
  expect(check(entries)).toEqual([]);
  expect(check(entries, { unknownTags: "note" })).toEqual([
    expect.stringContaining("1 frame 1 sessions.events.stream note unknown-tag"),
  ]);
  expect(check(entries, { unknownTags: "violation" })).toEqual([expect.stringContaining(" violation unknown-tag")]);
});

test("counts streams and frames, and takes nothing of an exchange that was not begun or has ended", () => {
  const checker = createExchangeChecker(() => {});
  for (const entry of [request(1, STREAM), answer(1), frame(1, EVENTS[0]), frame(1, EVENTS[1])]) checker.take(entry);
  expect([checker.streams, checker.frames]).toEqual([1, 2]);
  checker.take({ kind: "end", exchange: 1, reason: "server" });
  expect(() => checker.take(frame(1, {}))).toThrow("exchange 1 was not begun, or has ended");
  expect(() => checker.take(answer(2))).toThrow("exchange 2 was not begun, or has ended");
});

test("rejects an unknown profile at once", () => {
  expect(() => createExchangeChecker(() => {}, { profile: "real" as "any" })).toThrow('there is no profile "real"');
});

test("of lists that are never read to their end the newest fifty are kept", () => {
  const found: number[] = [];
  const checker = createExchangeChecker(({ exchange }) => found.push(exchange));
  for (let exchange = 1; exchange <= 51; exchange++) {
    checker.take(request(exchange, LIST));
    checker.take(answer(exchange, { ...PAGE, data: EVENTS, next_page: `page_${exchange}` }));
  }
  // An event that its first page had already.
  for (const [exchange, page] of [
    [52, 1],
    [53, 2],
  ] as const) {
    checker.take(request(exchange, `${LIST}?page=page_${page}`));
    checker.take(answer(exchange, { ...PAGE, data: [EVENTS[0]] }));
  }
  expect(new Set(found)).toEqual(new Set([53]));
});

test("a body where the document has a stream is a violation, unless nobody has read it", () => {
  const found = (more: object) => check([request(1, STREAM), answer(1, undefined, 200, more)]);
  expect(found({ body: {} })).toEqual([
    expect.stringContaining("violation response: body: expected an event stream, but got"),
  ]);
  expect(found({ body_bytes: 7 })).toEqual([
    "1 response sessions.events.stream violation response: body: expected an event stream, but got 7 bytes",
  ]);
  expect(found({ body_bytes: 7, body_unread: true })).toEqual([]);
});
