import { gzipSync } from "node:zlib";
import { HEADERS } from "@managed-agents/harness";
import { expect, test } from "vitest";
import { newSession, openServer, type Target } from "../support/wire.ts";

const LIMIT = 32 * 1024 * 1024;

const post = (
  { url }: Target,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
  path = "/v1/sessions",
): Promise<Response> =>
  fetch(url + path, { method: "POST", headers: { ...HEADERS, "content-type": "application/json", ...headers }, body });

/** A good request to create a session, with more properties as they stand in JSON. */
const good = (more = ""): string => `{"agent":"agent_shop","environment_id":"env_shop"${more}}`;

// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever came; tests say what they expect of it
const json = async (response: Promise<Response>): Promise<any> => (await response).json();

const deep = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);

test.each([
  ["nothing", "", "body: expected"],
  ["no JSON", "{bad", "body: expected JSON"],
  ["a byte order mark", `\ufeff${good()}`, "body: expected JSON"],
  ["two values", `${good()}${good()}`, "body: expected JSON"],
  ["a value that is no object", "null", "body: expected"],
  ["ten thousand levels", deep(10_000), "body: expected at most 200 levels of nesting"],
  ["a million levels", '{"a":'.repeat(1_000_000), "body: expected at most 200 levels of nesting"],
  ["a million items", `[${"0,".repeat(1_000_000)}0]`, "body: expected an object"],
  ["a property named __proto__", good(',"__proto__":{"title":"x"}'), 'unknown field "__proto__"'],
  ["a property named constructor", good(',"constructor":{}'), 'unknown field "constructor"'],
  ["a number without end", good(',"budget":1e400'), "body.budget: expected an object"],
  ["a version beyond any", '{"agent":{"type":"agent","id":"agent_a","version":9007199254740993}}', "body"],
  ["a version without end", '{"agent":{"type":"agent","id":"agent_a","version":1e400}}', "body"],
  ["a scenario named __proto__", good(',"metadata":{"mock_scenario":"__proto__"}'), "metadata.mock_scenario: expected"],
  ["a scenario named constructor", good(',"metadata":{"mock_scenario":"constructor"}'), "metadata.mock_scenario"],
  [
    "a repository address to be matched for ever",
    good(`,"resources":[{"type":"github_repository","url":"https://github.com/a/${".git".repeat(500_000)}x"}]`),
    "body.resources[0]",
  ],
  [
    "a budget of four hundred digits",
    good(`,"budget":{"type":"limit","max_list_cost":{"amount":"${"9".repeat(400)}","currency":"USD"}}`),
    "budget.max_list_cost.amount: expected at most",
  ],
])("%s is a 400 that says where", async (_, body, message) => {
  const response = await post(await openServer(), body);
  expect(response.status).toBe(400);
  const { error, request_id } = await response.json();
  expect(error).toMatchObject({ type: "invalid_request_error", message: expect.stringContaining(message) });
  expect(error.message.length).toBeLessThan(700);
  expect(response.headers.get("request-id")).toBe(request_id);
});

test("half a million pairs of metadata, and a million events, are a 400", async () => {
  const target = await openServer();
  const pairs = Array.from({ length: 500_000 }, (_, index) => `"k${index}":"v"`).join();
  expect((await post(target, good(`,"metadata":{${pairs}}`))).status).toBe(400);
  const path = `/v1/sessions/${await newSession(target)}/events`;
  expect((await post(target, `{"events":[${"{},".repeat(1_000_000)}{}]}`, {}, path)).status).toBe(400);
});

test("names of the language are keys of metadata like others", async () => {
  const target = await openServer();
  const metadata = '{"__proto__":"a","constructor":"b","toString":"c","hasOwnProperty":"d"}';
  const { id, ...session } = await json(post(target, good(`,"metadata":${metadata}`)));
  expect(JSON.stringify(session.metadata)).toBe(metadata);
  const change = '{"metadata":{"__proto__":"e","constructor":null,"valueOf":"f"}}';
  const changed = await json(post(target, change, {}, `/v1/sessions/${id}`));
  const kept = '{"__proto__":"e","toString":"c","hasOwnProperty":"d","valueOf":"f"}';
  expect(JSON.stringify(changed.metadata)).toBe(kept);
});

test("of a key that stands there twice, the last one counts", async () => {
  const session = await json(post(await openServer(), good(',"title":"a","title":"b"')));
  expect(session.title).toBe("b");
});

test("half of a surrogate pair comes back as it was sent", async () => {
  const session = await json(post(await openServer(), good(',"title":"\\ud800"')));
  expect(session.title).toBe("\ud800");
});

test.each([
  ["gzip", { "content-encoding": "gzip" }, "request_body_encoding_unsupported"],
  ["two encodings", { "content-encoding": "identity, br" }, "request_body_encoding_unsupported"],
  ["latin1", { "content-type": "application/json; charset=latin1" }, "unsupported_charset"],
  ["a charset in quotes", { "content-type": 'application/json; charset="UTF-16"' }, "unsupported_charset"],
])("%s is refused by its code", async (_, headers, code) => {
  const { error } = await json(post(await openServer(), new Uint8Array(gzipSync(good())), headers));
  expect(error).toMatchObject({ type: "invalid_request_error", details: { error_code: code } });
});

test("bytes that are no UTF-8 are a 400, and the next body is read", async () => {
  const target = await openServer();
  for (const bytes of [[0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf0, 0x9f, 0xa6]]) {
    const body = new Uint8Array([...new TextEncoder().encode(good(',"title":"')), ...bytes, 0x22, 0x7d]);
    const { error } = await json(post(target, body));
    expect(error.message).toBe("body: expected UTF-8");
  }
  expect((await json(post(target, good(',"title":"grüße 🦀"')))).title).toBe("grüße 🦀");
});

test("no JSON is refused for its content type, unless that has parts, and none is read without the limit of 32 MB", async () => {
  const target = await openServer();
  for (const type of ["text/plain", "application/x-www-form-urlencoded", `${";".repeat(6000)}charset`]) {
    expect((await post(target, good(), { "content-type": type })).status).toBe(200);
  }
  const padded = good(',"title":"').slice(0, -1);
  const full = `${padded}${"x".repeat(LIMIT - padded.length - 2)}"}`;
  expect(full).toHaveLength(LIMIT);
  const { error } = await json(post(target, full));
  expect(error.message).toContain("body.title: expected at most 500 characters");
  const response = await post(target, `${full} `);
  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({ error: { type: "request_too_large" } });
});

test("a history of huge events is read page by page", async () => {
  const target = await openServer();
  const id = await newSession(target);
  const text = "x".repeat(15_000_000);
  const body = JSON.stringify({ events: [{ type: "user.message", content: [{ type: "text", text }] }] });
  for (let sent = 0; sent < 3; sent++) {
    const response = await post(target, body, {}, `/v1/sessions/${id}/events`);
    expect(response.status).toBe(200);
    await response.arrayBuffer();
  }
  const sizes: number[] = [];
  for (let page: string | null = ""; page !== null; ) {
    const search: string = `types[]=user.message${page === "" ? "" : `&page=${page}`}`;
    const response = await fetch(`${target.url}/v1/sessions/${id}/events?${search}`, { headers: { ...HEADERS } });
    const { data, next_page } = (await response.json()) as { data: object[]; next_page: string | null };
    sizes.push(data.length);
    page = next_page;
  }
  expect(sizes).toEqual([2, 1]);
});

test("huge sessions are listed page by page, forward and back", async () => {
  const target = await openServer();
  const vaults = `"${"vlt_".repeat(16)}",`.repeat(220_000);
  for (let made = 0; made < 3; made++) {
    const response = await post(target, good(`,"vault_ids":[${vaults}"vlt_last"]`));
    expect(response.status).toBe(200);
    await response.arrayBuffer();
  }
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const page = async (search: string): Promise<any> =>
    json(fetch(`${target.url}/v1/sessions?limit=100${search}`, { headers: { ...HEADERS } }));
  const first = await page("");
  expect(first.data).toHaveLength(2);
  const second = await page(`&page=${first.next_page}`);
  expect(second.data.length).toBeGreaterThan(1);
  expect(second.next_page).toBeNull();
  const back = await page(`&page=${second.prev_page}`);
  expect(back.data.map(({ id }: { id: string }) => id)).toEqual(first.data.map(({ id }: { id: string }) => id));
});
