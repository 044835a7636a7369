import { HEADERS } from "@managed-agents/harness";
import { expect, test } from "vitest";
import { temporaryFolder } from "../cli/folder.ts";
import { runToEnd } from "../cli/run.ts";
import { start } from "../proxy/start.ts";
import { exchange, LINES } from "../support/wire.ts";
import { answered, HEADER, opened, recorded } from "./recording.ts";

const line = (entry: object): string => `${JSON.stringify(entry)}\n`;
const REQUEST = { kind: "request", at: 1, exchange: 1, method: "GET", path: "/v1/sessions", query: [], headers: {} };
const RESPONSE = { kind: "response", at: 2, exchange: 1, status: 200, headers: {}, body: {} };

test.each([
  ["an empty file", "", ": expected a recording, but the file is empty"],
  ["words", "hello\n", ':1: expected JSON, but got "hello"'],
  ["JSON of something else", '{"a":1}\n', ":1: kind: expected one of header, request"],
  ["a newer version", line({ ...HEADER, version: 2 }), ":1: header.version: expected 1, but got 2"],
  ["another format", line({ ...HEADER, format: "har" }), ":1: header.format: expected one of managed-agents-recording"],
  ["a line that is broken in the middle", `${line(HEADER)}{"kind":\n${line(REQUEST)}`, ":2: expected JSON"],
  [
    "a request twice",
    line(HEADER) + line(REQUEST) + line(REQUEST),
    ":3: request.exchange: expected a new one, but got 1 again",
  ],
  [
    "an answer to nothing",
    line(HEADER) + line(RESPONSE),
    ":2: expected an exchange that was begun and not ended, but got 1",
  ],
  [
    "two answers",
    line(HEADER) + line(REQUEST) + line(RESPONSE) + line(RESPONSE),
    ":4: expected one response of exchange 1",
  ],
  [
    "a frame before its answer",
    line(HEADER) + line(REQUEST) + line({ kind: "frame", at: 2, exchange: 1, event: null, data: 1 }),
    ":3: expected a response of exchange 1 before its frames",
  ],
  [
    "a header whose value is none",
    line(HEADER) + line(REQUEST) + line({ ...RESPONSE, status: 99 }),
    ":3: response.status",
  ],
])("%s ends with 1 and one line, with its place", async (_, text, why) => {
  const path = await temporaryFolder().write("x.jsonl", text);
  const { code, out, err } = await runToEnd("replay", path);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain(`managed-agents-mock: ${path}${why}`);
  expect(err.trimEnd()).not.toContain("\n");
});

test.each([
  [["replay"], "replay takes one recording; see replay --help"],
  [["replay", "a", "b"], "replay takes one recording; see replay --help"],
  [["replay", "/nowhere/x.jsonl"], "replay: /nowhere/x.jsonl: there is no such file"],
  [["replay", "/"], "replay: /: it is a folder"],
  [["replay", "x", "--speed", "fast"], '--speed takes a factor from 0 to 1000000, not "fast"'],
  [["replay", "x", "--log", "xml"], '--log takes pretty, json or none, not "xml"'],
])("%j ends with 2 and says why", async (args, why) => {
  const { code, err } = await runToEnd(...args);
  expect([code, err]).toEqual([2, `managed-agents-mock: ${why}\n`]);
});

test("what is served, and each request with the number of its exchange, is in the log", async () => {
  const path = await recorded([
    ...answered(1, "GET /v1/sessions?limit=1", {}),
    ...opened(2, "/v1/sessions/sesn_1/events/stream"),
  ]);
  const { run, url } = await start("replay", path, "--speed", "0");
  await fetch(`${url}/v1/sessions?limit=1`, { headers: HEADERS });
  await fetch(`${url}/v1/agents`, { headers: HEADERS });
  expect(await run.stop()).toBe(0);
  expect(run.out).toContain(`Managed Agents replay on ${url} of ${path}\n  2 exchanges, 1 of them streams\n`);
  expect(run.out).toMatch(/^200 +GET +\/v1\/sessions\?limit=1 +\d+\.\d ms +sessions\.list +exchange 1$/m);
  expect(run.out).toMatch(/^404 +GET +\/v1\/agents .*\n +The recording has no answer to GET \/v1\/agents\./m);
});

test("--log json writes one object on each line", async () => {
  const path = await recorded(answered(1, "GET /v1/sessions", {}));
  const { run, url } = await start("replay", path, "--log", "json");
  await fetch(`${url}/v1/sessions`);
  await run.stop();
  const [first, second] = run.out
    .trim()
    .split("\n")
    .map((text) => JSON.parse(text));
  expect(first).toMatchObject({ url, recording: path, exchanges: 1, scrubbed: HEADER.scrubbed });
  expect(second).toMatchObject({
    number: 1,
    method: "GET",
    target: "/v1/sessions",
    operation: "sessions.list",
    status: 200,
  });
});

test.each([
  ["GET /v1/sessions HTTP/1.1\r\nhost: attacker.example\r\n", 403],
  ["GET /v1/sessions HTTP/1.1\r\nhost: localhost\r\norigin: https://attacker.example\r\n", 403],
  ["GET http://attacker.example/v1/sessions HTTP/1.1\r\nhost: localhost\r\n", 403],
  ["CONNECT attacker.example:443 HTTP/1.1\r\nhost: localhost\r\n", 405],
])("%j is refused", async (head, status) => {
  const { url } = await start("replay", await recorded(answered(1, "GET /v1/sessions", {})));
  const answer = await exchange({ port: Number(new URL(url).port) }, `${head}${LINES}connection: close\r\n\r\n`).catch(
    () => "",
  );
  expect(answer).toContain(`HTTP/1.1 ${status} `);
});

test("pages of this machine may call, and read the answer", async () => {
  const { url } = await start("replay", await recorded(answered(1, "GET /v1/sessions", {})));
  const answer = await fetch(`${url}/v1/sessions`, { headers: { origin: "http://localhost:5173" } });
  expect(answer.headers.get("access-control-allow-origin")).toBe("http://localhost:5173");
});

test("replay --help names its options", async () => {
  const { code, out } = await runToEnd("replay", "--help");
  expect(code).toBe(0);
  for (const option of ["--port", "--host", "--allow-host", "--allow-origin", "--speed", "--log"])
    expect(out).toContain(option);
  expect(out).toContain("not affiliated with or endorsed by Anthropic");
});
