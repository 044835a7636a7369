import { gzipSync } from "node:zlib";
import { HEADERS, sessionWith } from "@managed-agents/harness";
import { expect, test } from "vitest";
import { playTurn } from "./play-turn.ts";
import { readAll, start, startEmulator, startTarget } from "./start.ts";

const STREAM = "/v1/sessions/sesn_1/events/stream";
const AT = "2026-11-18T09:00:00.000000Z";

/** Frames as a server would send them that breaks the contract in several ways. */
const FRAMES: readonly (readonly [name: string, data: unknown])[] = [
  ["session.status_running", { id: "sevt_011", type: "session.status_running", processed_at: AT }],
  ["agent.message", { id: "sevt_012", type: "agent.message", content: 3, processed_at: AT }],
  ["agent.message", { id: "sevt_013", type: "agent.message", content: "4", processed_at: AT }],
  ["agent.brand_new", { id: "sevt_014", type: "agent.brand_new", processed_at: AT }],
  ["session.status_running", { id: "sevt_011", type: "session.status_running", processed_at: AT, brand_new: 1 }],
  ["agent.thinking", "no JSON"],
];

/** A server that breaks the document in what it answers. */
async function faulty(): Promise<string> {
  const { url } = await startTarget(async (asked, response) => {
    await readAll(asked);
    if (asked.url?.startsWith(STREAM)) {
      response.writeHead(200, { "content-type": "text/event-stream" });
      for (const [name, data] of FRAMES)
        response.write(`event: ${name}\ndata: ${typeof data === "string" ? data : JSON.stringify(data)}\n\n`);
      response.end();
    } else {
      response.writeHead(asked.url === "/v1/sessions/sesn_teapot" ? 418 : 200, { "content-type": "application/json" });
      response.end(asked.url?.endsWith("/html") ? "<html>" : '{"id":"sesn_1","type":"session","status":"asleep"}');
    }
  });
  return url;
}

const get = async (url: string) => (await fetch(url, { headers: HEADERS })).text();

test("what a server breaks in answers and frames is reported once with its place, and counted after that", async () => {
  const { run, url } = await start("proxy", await faulty(), "--log", "none");
  await get(`${url}/v1/sessions/sesn_1`);
  await get(`${url}/v1/sessions/sesn_1`);
  await get(`${url}/v1/sessions/sesn_teapot`);
  await get(url + STREAM);
  expect(await run.stop()).toBe(1);
  const { out } = run;
  expect(out.match(/exchange \d+, response +sessions.retrieve .*\n.*/g)).toEqual([
    expect.stringMatching(/exchange 1, response {2}sessions.retrieve {2}GET \/v1\/sessions\/sesn_1\n +body/),
    expect.stringMatching(/exchange 3, response .*\n +status: expected one of 200, 400, .*, but got 418/),
  ]);
  expect(out.match(/exchange 4, frame \d+/g)).toEqual(
    expect.arrayContaining(["exchange 4, frame 2", "exchange 4, frame 5"]),
  );
  expect(out.match(/schema: event\.content: .*/g)).toEqual([expect.stringContaining("expected a list, but got 3")]);
  expect(out).toMatch(/frame 6 .*\n +schema: event: expected an object, but got "no JSON"/);
  expect(out).toMatch(
    /note +exchange 4, frame 4 .*\n +unknown-tag: event\.type: .*"agent\.brand_new" \(unknown to the document\)/,
  );
  expect(out).not.toContain("brand_new: 1");
  expect(out).toMatch(
    /2 times +violation of sessions\.retrieve, first at exchange 1, response, last at exchange 2, response/,
  );
  expect(out).toMatch(
    /2 times +violation of sessions\.events\.stream, first at exchange 4, frame 2, last at exchange 4, frame 3/,
  );
  expect(out).toMatch(/4 exchanges, 1 stream, 6 frames, \d+ violations, 1 note\n$/);
});

test("what a client breaks in a request is reported with its place, also where it is refused", async () => {
  const { run, url } = await start("proxy", await startEmulator());
  const post = (path: string, body: string) => fetch(url + path, { method: "POST", headers: HEADERS, body });
  await post("/v1/sessions", JSON.stringify({ ...sessionWith("plain"), agent: 3 }));
  await post("/v1/sessions", "{broken");
  await get(`${url}/v1/sessions?limit=many&nonsense=1`);
  await get(`${url}/v1/nothing`);
  expect(await run.stop()).toBe(1);
  expect(run.out).toMatch(
    /violation +exchange 1, request +sessions\.create .*\n +body\.agent: expected .*, but got 3\n/,
  );
  expect(run.out).toMatch(/violation +exchange 2, request .*\n +body: expected JSON, but got 7 bytes that are none\n/);
  expect(run.out).toMatch(/violation +exchange 3, request +sessions\.list .*\n +query\.limit: expected/);
  expect(run.out).toMatch(/note +exchange 3, request .*\n.*the parameter "nonsense" \(unknown to the document\)/);
  expect(run.out).toMatch(/note +exchange 4, request +no operation +GET \/v1\/nothing\n +unknown-operation: /);
});

test("a turn of the emulator breaks nothing, and ends with 0", async () => {
  const { run, url } = await start("proxy", await startEmulator());
  await playTurn(url);
  expect(await run.stop()).toBe(0);
  expect(run.out).toMatch(/4 exchanges, 1 stream, \d+ frames, 0 violations\n$/);
});

test("--strict makes tags that the document does not define violations", async () => {
  const { run, url } = await start("proxy", await faulty(), "--strict");
  await get(url + STREAM);
  await run.stop();
  expect(run.out).toMatch(/violation +exchange 1, frame 4 .*\n +unknown-tag/);
});

test("--live makes what is only older than the document a note", async () => {
  const { url: target } = await startTarget((_, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end('{"id":"sesn_1","type":"session"}');
  });
  for (const [args, status] of [
    [[], 1],
    [["--live"], 0],
  ] as const) {
    const { run, url } = await start("proxy", target, ...args);
    await get(`${url}/v1/sessions/sesn_1`);
    expect(await run.stop()).toBe(status);
    expect(run.out).toMatch(
      status === 1 ? /violation +exchange 1/ : /note +exchange 1.*\n.*\(older than the document\)/,
    );
  }
});

test("--log json writes the same as one object on each line", async () => {
  const { run, url } = await start("proxy", await faulty(), "--log", "none");
  const json = await start("proxy", await faulty(), "--log", "json");
  for (const base of [url, json.url]) await get(base + STREAM);
  await run.stop();
  await json.run.stop();
  const lines = json.run.out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines[0]).toMatchObject({ url: json.url, recording: null });
  expect(lines.filter(({ severity }) => severity === "violation").length).toBe(run.out.match(/^violation/gm)?.length);
  expect(lines.find(({ number }) => number === 1)).toMatchObject({
    method: "GET",
    target: STREAM,
    status: 200,
    failure: null,
  });
  expect(lines.at(-1)).toMatchObject({ exchanges: 1, streams: 1, frames: 6, repeated: [{ count: 2 }] });
});

test("what cannot be read is passed on, not checked, and that is said", async () => {
  const zipped = gzipSync('{"data":3}');
  const long = Buffer.alloc(33 * 1024 * 1024, " ");
  const { url: target } = await startTarget((asked, response) => {
    asked.resume();
    const isLong = asked.url === "/v1/agents";
    response.writeHead(200, { "content-type": "application/json", ...(isLong ? {} : { "content-encoding": "gzip" }) });
    response.end(isLong ? long : zipped);
  });
  const { run, url } = await start("proxy", target);
  expect(await get(`${url}/v1/sessions`)).toBe('{"data":3}');
  expect((await get(`${url}/v1/agents`)).length).toBe(long.length);
  expect(await run.stop()).toBe(0);
  expect(run.out).toContain(
    `exchange 1: the body of its answer is too long or encoded, and was not checked: ${zipped.length} bytes`,
  );
  expect(run.out).toContain(
    `exchange 2: the body of its answer is too long or encoded, and was not checked: ${long.length} bytes`,
  );
});

test("a value that nests deeper than anything sensible is passed on, and ends nothing", async () => {
  const deep = `{"agent":${"[".repeat(200_000)}${"]".repeat(200_000)}}`;
  const { run, url } = await start("proxy", await startEmulator());
  const answer = await fetch(`${url}/v1/sessions`, { method: "POST", headers: HEADERS, body: deep });
  expect(answer.status).toBe(400);
  expect((await fetch(`${url}/v1/sessions`, { headers: HEADERS })).status).toBe(200);
  await run.stop();
  expect(run.out).toContain("2 exchanges");
});

test("frames where the document has no stream pass, and end nothing", async () => {
  const { url: target } = await startTarget((_, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.end(`data: 1\n\n`);
  });
  const { run, url } = await start("proxy", target);
  expect(await get(`${url}/v1/agents`)).toBe("data: 1\n\n");
  expect(await get(`${url}/_mock/events`)).toBe("data: 1\n\n");
  expect(await run.stop()).toBe(1);
  expect(run.out).toMatch(/violation +exchange 1, response +agents\.list .*\n +body: expected an object/);
  expect(run.out).toContain("2 exchanges, 0 streams, 0 frames");
});

test("an answer that is no stream where the document has one is a violation", async () => {
  const { url: target } = await startTarget((_, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end("{}");
  });
  const { run, url } = await start("proxy", target);
  await get(url + STREAM);
  expect(await run.stop()).toBe(1);
  expect(run.out).toMatch(
    /violation +exchange 1, response +sessions\.events\.stream .*\n +body: expected an event stream, but got \{\}\n|an object/,
  );
});
