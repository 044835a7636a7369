import { HEADERS } from "@managed-agents/harness";
import { expect, test } from "vitest";
import { exchange, LINES, newSession, openServer, refusal, type Target } from "../support/wire.ts";

/** A request whose path and headers are sent as they are, which `fetch` would tidy up. */
const get = (target: Target, path: string, headers = LINES): Promise<string> =>
  exchange(target, `GET ${path} HTTP/1.1\r\nhost: localhost\r\n${headers}connection: close\r\n\r\n`);

test.each([
  "%2e%2e",
  "..",
  "%00",
  "%2f",
  "%c0%af",
  "%ff",
  "%",
  "%u0041",
  "__proto__",
  "constructor",
  "%f0%9f%a6%80",
  "a".repeat(8000),
  "%0d%0aset-cookie:%20a=b",
])("the id %s is unknown", async (id) => {
  const target = await openServer();
  for (const path of [`/v1/sessions/${id}`, `/v1/sessions/${id}/threads/${id}`, `/v1/sessions/${id}/events/stream`]) {
    const answer = await get(target, path);
    const { status, message } = refusal(answer);
    // Ids longer than the document allows are malformed, all others merely unknown.
    expect(status).toBe(id.length > 1000 ? 400 : 404);
    expect(message.length).toBeLessThan(400);
    expect(answer).not.toMatch(/^set-cookie/im);
  }
});

test.each(["//v1/sessions", "/v1/./sessions", "/v1/x/../sessions", "/V1/sessions", "/v1%2fsessions", "*", "/"])(
  "%s is not the path of an operation",
  async (path) => {
    expect(refusal(await get(await openServer(), path))).toMatchObject({ status: 404, type: "not_found_error" });
  },
);

test.each([
  ["limit=__proto__", 400],
  ["limit=1e3", 400],
  ["limit=99999999999999999999", 400],
  ["limit=%ff", 400],
  ["statuses[]=constructor", 400],
  ["created_at[gte]=275760-09-13T00:00:00Z", 400],
  ["page=page_%00", 400],
  ["page=__proto__", 400],
  ["__proto__=1&constructor=2&__proto__[limit]=3", 400],
  ["statuses[]=idle&".repeat(900), 200],
  ["%zz=%zz&=&&&=", 400],
])("the query %s is answered with %i", async (query, status) => {
  expect(await get(await openServer(), `/v1/sessions?${query}`)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
});

test("a made-up cursor cannot lead out of a list", async () => {
  const target = await openServer();
  const cursor = (text: string): string => `page_${btoa(text)}`;
  const far = await get(target, `/v1/sessions?page=${cursor("sessions desc 999999999999999 999999999999999 7")}`);
  expect(far).toContain("200 OK");
  for (const text of ["sessions desc -1 -1 1", "sessions desc 1e9 NaN 1", "events asc 0 0", "sessions up 1 1 1", ""]) {
    expect(refusal(await get(target, `/v1/sessions?page=${cursor(text)}`))).toMatchObject({ status: 400 });
  }
});

test.each([
  ["no credential", ""],
  ["an empty key", "x-api-key: \r\n"],
  ["a bearer without a token", `authorization: Bearer${" ".repeat(9000)}\r\n`],
])("%s is a 401", async (_, headers) => {
  expect(refusal(await get(await openServer(), "/v1/sessions", headers))).toMatchObject({ status: 401 });
});

test("no answer repeats a credential", async () => {
  const target = await openServer();
  const secret = "sk-canary-7";
  const credentials = `x-api-key: ${secret}\r\nauthorization: Bearer ${secret}\r\ncookie: ${secret}\r\n`;
  const versions = "anthropic-version: 2023-06-01\r\nanthropic-beta: managed-agents-2026-04-01\r\n";
  for (const path of ["/v1/sessions?limit=1", "/v1/sessions?limit=x", "/v1/sessions/x", "/nowhere"]) {
    expect(await get(target, path, credentials + versions)).not.toContain(secret);
  }
  expect(await get(target, "/v1/sessions", credentials)).not.toContain(secret);
  expect(await exchange(target, `GET / HTTP/1.1\r\n${credentials}broken\r\n\r\n`)).not.toContain(secret);
});

test("headers that are sent twice count once or together, and break nothing", async () => {
  const target = await openServer();
  expect(await get(target, "/v1/sessions?limit=1", LINES + LINES)).toMatch(/^HTTP\/1\.1 (200|400) /);
  expect(await get(target, "/v1/sessions?limit=1", `${LINES}${"__proto__: x\r\n".repeat(50)}`)).toContain("200 OK");
  const betas = `anthropic-beta: ${",".repeat(8000)}\r\n`;
  expect(await get(target, "/v1/sessions?limit=1", LINES + betas)).toContain("200 OK");
});

test("what a page asks for in a preflight is echoed only if it is a list of names", async () => {
  const target = await openServer();
  const ask = (names: string): Promise<string> =>
    exchange(
      target,
      `OPTIONS * HTTP/1.1\r\nhost: a\r\naccess-control-request-headers: ${names}\r\nconnection: close\r\n\r\n`,
    );
  expect(await ask("x-api-key, anthropic-beta")).toContain("access-control-allow-headers: x-api-key, anthropic-beta");
  for (const names of ["a:b", "<script>", "\xff", "a".repeat(3000)]) {
    expect(await ask(names)).toContain("access-control-allow-headers: *\r\n");
  }
});

test("line breaks in titles, metadata and messages stay inside the JSON of answers and frames", async () => {
  const target = await openServer();
  const evil = "a\r\nset-cookie: a=b\r\n\r\nevent: error\ndata: {}\u2028\u0000\ud800";
  const id = await newSession(target, { title: evil, metadata: { [evil]: evil } });
  const shown = await fetch(`${target.url}/v1/sessions/${id}`, { headers: { ...HEADERS } });
  expect(shown.headers.get("set-cookie")).toBeNull();
  expect(await shown.json()).toMatchObject({ title: evil, metadata: { [evil]: evil } });

  const leave = new AbortController();
  const stream = await fetch(`${target.url}/v1/sessions/${id}/events/stream`, {
    headers: { ...HEADERS },
    signal: leave.signal,
  });
  const message = { type: "user.message", content: [{ type: "text", text: evil }] };
  const body = JSON.stringify({ events: [message] });
  await fetch(`${target.url}/v1/sessions/${id}/events`, { method: "POST", headers: { ...HEADERS }, body });
  let text = "";
  for await (const chunk of stream.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    if (text.includes("session.status_idle")) break;
  }
  leave.abort();
  expect(text).toContain('"type":"user.message"');
  for (const line of text.split("\n")) expect(line).toMatch(/^(?:|: connected|event: [\w.]+|data: \{[^\r\n]*\})$/);
  expect(text).not.toMatch(/^event: error$/m);
});
