import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatViolation } from "../stream/violation.ts";
import { checkRecording, type RecordingCheckOptions } from "./check-recording.ts";
import type { HeaderEntry, RecordingEntry } from "./entry.ts";

type Event = Readonly<Record<string, unknown>>;

/** A session with one plain turn, as its stream shows it. */
const EVENTS: readonly Event[] = readFileSync(new URL("../../test/traces/plain-turn.jsonl", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as Event)
  .filter(({ processed_at }) => processed_at !== null);

const HEADER: HeaderEntry = {
  kind: "header",
  format: "managed-agents-recording",
  version: 1,
  started_at: "2026-11-18T09:00:00Z",
  recorder: "a test",
  server: "loopback",
  scrubbed: { ids: false, text: false, previews: true },
};
const SESSION = "/v1/sessions/sesn_1";
const HEADERS = { "content-type": "application/json" };

const get = (exchange: number, at: number, path: string, query: readonly [string, string][] = []): RecordingEntry => ({
  kind: "request",
  exchange,
  at,
  method: "GET",
  path,
  query,
  headers: {},
});
const answer = (exchange: number, at: number, body?: unknown, status = 200): RecordingEntry => ({
  kind: "response",
  exchange,
  at,
  status,
  headers: HEADERS,
  ...(body === undefined ? {} : { body }),
});

interface Shown {
  readonly streamed?: readonly Event[];
  readonly listed?: readonly Event[];
  /** When the list is asked for; streams show an event each millisecond from 2. */
  readonly listedAt?: number;
  readonly header?: Partial<HeaderEntry>;
}

/** A stream of a session, its list in two pages, and the end of the stream. */
function recording({ streamed = EVENTS, listed = EVENTS, listedAt = 500, header = {} }: Shown): RecordingEntry[] {
  const half = Math.ceil(listed.length / 2);
  const page = (data: readonly Event[], next_page: string | null) => ({ data, next_page, prev_page: null });
  return [
    { ...HEADER, ...header },
    get(1, 0, `${SESSION}/events/stream`),
    answer(1, 1),
    ...streamed.map(
      (data, index): RecordingEntry => ({ kind: "frame", exchange: 1, at: 2 + index, event: String(data.type), data }),
    ),
    get(2, listedAt, `${SESSION}/events`, [["limit", "100"]]),
    answer(2, listedAt, page(listed.slice(0, half), "page_2")),
    get(3, listedAt, `${SESSION}/events`, [["page", "page_2"]]),
    answer(3, listedAt, page(listed.slice(half), null)),
    { kind: "end", exchange: 1, at: 900, reason: "reader" },
    { kind: "close", at: 901, reason: "idle" },
  ].sort((a, b) => ("at" in a ? a.at : -1) - ("at" in b ? b.at : -1)) as RecordingEntry[];
}

async function* linesOf(entries: readonly unknown[]): AsyncGenerator<string> {
  for (const entry of entries) yield typeof entry === "string" ? entry : JSON.stringify(entry);
}

async function check(entries: readonly unknown[], options: RecordingCheckOptions = {}) {
  const found: string[] = [];
  const summary = await checkRecording(
    "test.jsonl",
    ({ violation, line, place }) => found.push(`${line} ${place}: ${formatViolation(violation)}`),
    options,
    linesOf(entries),
  );
  return { found, summary };
}

const without = (events: readonly Event[], type: string): readonly Event[] =>
  events.filter((event) => event.type !== type);

test("finds nothing in a stream and a list of the same events, and counts what there is", async () => {
  expect(await check(recording({}))).toEqual({
    found: [],
    summary: { exchanges: 3, streams: 1, frames: EVENTS.length, cutAt: undefined, closed: "idle" },
  });
});

test("reports what breaks the stream contract, with its line and place", async () => {
  const twice = EVENTS.flatMap((event) => (event.type === "session.status_running" ? [event, event] : [event]));
  const { found } = await check(recording({ streamed: twice }));
  expect(found[0]).toMatch(/^\d+ exchange 1, frame \d+: frame \d+: (running-once-per-turn|event-appears)/);
});

test("takes a stream whose first event is the list's first for one that was joined at the start", async () => {
  const cut = EVENTS.slice(EVENTS.findIndex(({ type }) => type === "span.model_request_start"));
  expect((await check(recording({ streamed: cut }))).found).toEqual([]);
  expect((await check(recording({ streamed: cut, listed: cut }))).found.join()).toContain("work-inside-a-turn");
});

test("reports an event that was streamed and is not listed later", async () => {
  const { found } = await check(recording({ listed: without(EVENTS, "session.usage") }));
  expect(found.filter((each) => each.includes("list-and-stream"))).toEqual([
    expect.stringMatching(/session\.usage sevt_\w+ was streamed, but a later list lacks it$/),
  ]);
});

test("does not ask of a list what came after it", async () => {
  const early = EVENTS.slice(0, 3);
  expect((await check(recording({ listed: early, listedAt: 4.5 }))).found.join()).not.toContain("list-and-stream");
});

test("reports an event that is listed and was not streamed, also at the end of the stream", async () => {
  for (const type of ["agent.message", "session.status_idle"]) {
    const { found } = await check(recording({ streamed: without(EVENTS, type) }));
    expect(found.join()).toMatch(new RegExp(`${type} sevt_\\w+ is listed, but the stream left it out`));
  }
});

test("reports an event that is another in the list", async () => {
  const listed = EVENTS.map((event) =>
    event.type === "agent.message" ? { ...event, content: [{ type: "text", text: "Another." }] } : event,
  );
  const { found } = await check(recording({ listed }));
  expect(found).toEqual([expect.stringMatching(/agent\.message sevt_\w+ is another on line \d+ of the list$/)]);
});

test("reports events that the list has in another order", async () => {
  const { found } = await check(recording({ listed: [...EVENTS.slice(0, -2), ...EVENTS.slice(-2).reverse()] }));
  expect(found.join()).toMatch(/was streamed where the list has sevt_/);
});

test("takes differences of list and stream for notes where the service was recorded", async () => {
  const entries = recording({ listed: without(EVENTS, "session.usage"), header: { server: "service" } });
  expect((await check(entries)).found).toContainEqual(
    expect.stringMatching(/list-and-stream: .*\(list and stream out of step\)$/),
  );
});

test("reports an answer that the document does not allow, and a request that should not have been accepted", async () => {
  const { found } = await check([
    HEADER,
    get(1, 0, SESSION),
    answer(1, 1, { id: 3 }),
    get(2, 2, "/v1/sessions", [["limit", "many"]]),
    answer(2, 3, { data: [], next_page: null, prev_page: null }),
    get(3, 4, SESSION),
    answer(3, 5, { type: "error", error: { type: "api_error" } }, 500),
  ]);
  expect(found).toEqual([
    expect.stringMatching(/^3 exchange 1: .*response: body\./),
    expect.stringMatching(/^4 exchange 2: .*request: query\.limit: expected an integer, but got "many"/),
    expect.stringMatching(/^7 exchange 3: .*response: body\./),
  ]);
});

test("notes a call that the document does not have", async () => {
  const { found } = await check([HEADER, get(1, 0, "/v1/news"), answer(1, 1, {})]);
  expect(found).toEqual([
    "2 exchange 1: frame 1: unknown-operation: the document has no operation GET /v1/news (unknown to the document)",
  ]);
});

test("checks the stream and the list of a thread by the rules of threads", async () => {
  const thread = recording({}).map((entry) =>
    entry.kind === "request" ? { ...entry, path: entry.path.replace(SESSION, `${SESSION}/threads/sthr_1`) } : entry,
  );
  const paths = thread.map((entry) =>
    entry.kind === "request" ? { ...entry, path: entry.path.replace("/events/stream", "/stream") } : entry,
  );
  const { found, summary } = await check(paths);
  expect(found).toEqual([]);
  expect(summary.streams).toBe(1);
});

test("says that a recording is cut or was broken off", async () => {
  const entries = recording({}).slice(0, 6);
  expect((await check([...entries, '{"kind":"fra'])).summary).toMatchObject({ cutAt: 7, closed: undefined });
});

test.each([
  [[HEADER, answer(1, 0)], "test.jsonl:2: expected an exchange that was begun and not ended, but got 1"],
  [[HEADER, get(2, 0, SESSION), get(2, 0, SESSION)], "3: request.exchange: expected more than 2, but got 2"],
  [
    [HEADER, get(1, 0, SESSION), { kind: "frame", exchange: 1, at: 0, event: null, data: {} }],
    "3: expected a response of exchange 1 before its frames",
  ],
  [[HEADER, { kind: "close", at: 0, reason: "idle" }, get(1, 0, SESSION)], "3: expected nothing after close"],
  [
    [HEADER, get(1, 0, `${SESSION}/events/stream`), answer(1, 0), answer(1, 0)],
    "4: expected frames or an end, but exchange 1 has its response",
  ],
])("takes no file whose entries do not fit together (%#)", async (entries, message) => {
  await expect(check(entries)).rejects.toThrow(message);
});
