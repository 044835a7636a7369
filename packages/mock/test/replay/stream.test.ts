import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { answered, opened, replayed } from "./recording.ts";

const PATH = "/v1/sessions/sesn_1/events/stream";

const CHUNKS = [
  { kind: "comment", at: 115, exchange: 1, text: "connected" },
  { kind: "comment", at: 116, exchange: 1, text: "" },
  { kind: "frame", at: 1110, exchange: 1, event: "message", data: { type: "a", text: "line\nbreak" } },
  { kind: "frame", at: 3110, exchange: 1, event: null, data: { type: "b" } },
  { kind: "frame", at: 3110, exchange: 1, event: "x\ndata: injected", data: "no\nJSON" },
] as const;
const TEXT = [
  ": connected\n\n:\n\n",
  'event: message\ndata: {"type":"a","text":"line\\nbreak"}\n\n',
  'data: {"type":"b"}\n\n',
  "event: x data: injected\ndata: no\ndata:JSON\n\n",
].join("");

const end = (reason: "server" | "reader" | "error", at = 5110) => ({ kind: "end", at, exchange: 1, reason }) as const;

test("a stream is what was recorded, and ends where the server ended it", async () => {
  const { url } = await replayed([...opened(1, PATH), ...CHUNKS, end("server")]);
  const answer = await fetch(url + PATH);
  expect([answer.headers.get("content-type"), answer.headers.get("x-own"), answer.headers.get("x-secret")]).toEqual([
    "text/event-stream",
    "1",
    null,
  ]);
  expect(await answer.text()).toBe(TEXT);
});

test.each([
  [1, [10, 5, 1, 994, 2000, 2000]],
  [10, [1, 0.5, 0.1, 99.4, 200, 200]],
  [0, []],
])("at speed %d, what is waited is the recorded time divided by it", async (speed, expected) => {
  const waited: number[] = [];
  let time = 0;
  const wait = async (milliseconds: number) => {
    waited.push(Math.round(milliseconds * 1000) / 1000);
    time += milliseconds;
  };
  const { url } = await replayed([...opened(1, PATH), ...CHUNKS, end("server")], { speed, wait, now: () => time });
  expect(await (await fetch(url + PATH)).text()).toBe(TEXT);
  expect(waited).toEqual(expected);
});

test("an answer comes as late as it was recorded", async () => {
  const waited: number[] = [];
  const wait = async (milliseconds: number) => void waited.push(milliseconds);
  const { ask } = await replayed(answered(1, "GET /v1/sessions", {}), { speed: 2, wait, now: () => 0 });
  await ask("GET /v1/sessions");
  expect(waited).toEqual([5]);
});

test("a stream that its reader left stays open, until its reader leaves or the replay ends", async () => {
  for (const ending of [[end("reader")], []]) {
    const { url, close } = await replayed([...opened(1, PATH), ...CHUNKS, ...ending]);
    const [answer] = (await once(get(url + PATH), "response")) as [IncomingMessage];
    let text = "";
    const all = new Promise<string>((resolve) =>
      answer.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "")),
    );
    await new Promise<void>((resolve) => {
      answer.on("data", (bytes: Buffer) => {
        text += bytes;
        if (text.length >= TEXT.length) resolve();
      });
    });
    expect([text, answer.complete]).toEqual([TEXT, false]);
    await close();
    expect(await all).toBe("ECONNRESET");
  }
});

test("a stream that broke breaks again, and so does a request that never had an answer", async () => {
  const { url, log } = await replayed([
    ...opened(1, PATH),
    ...CHUNKS,
    end("error"),
    { kind: "request", at: 200, exchange: 2, method: "POST", path: "/v1/sessions", query: [], headers: {} },
    { kind: "end", at: 210, exchange: 2, reason: "error", message: "broken" },
  ]);
  await expect((await fetch(url + PATH)).text()).rejects.toThrow("terminated");
  await expect(fetch(`${url}/v1/sessions`, { method: "POST" })).rejects.toThrow("fetch failed");
  expect(log.map(({ number, status }) => [number, status])).toEqual([
    [1, 200],
    [2, null],
  ]);
});

test("a second connection gets the second stream, and every later one that one again", async () => {
  const second = [...opened(2, PATH), { kind: "frame", at: 230, exchange: 2, event: null, data: 2 } as const];
  const { url } = await replayed([
    ...opened(1, PATH),
    { kind: "frame", at: 120, exchange: 1, event: null, data: 1 },
    end("server", 130),
    ...second,
    { kind: "end", at: 240, exchange: 2, reason: "server" },
  ]);
  const read = async () => (await fetch(url + PATH)).text();
  expect([await read(), await read(), await read()]).toEqual(["data: 1\n\n", "data: 2\n\n", "data: 2\n\n"]);
});

test("a request that its client gave up before the answer is none of the recorded ones", async () => {
  const { ask } = await replayed([
    { kind: "request", at: 50, exchange: 1, method: "GET", path: "/v1/sessions", query: [], headers: {} },
    { kind: "end", at: 60, exchange: 1, reason: "reader" },
    ...answered(2, "GET /v1/sessions", { id: "second" }),
  ]);
  expect((await ask("GET /v1/sessions")).json.id).toBe("second");
});

test("a body whose size alone was kept is a 501 that says so, and is not to be repeated", async () => {
  const { ask } = await replayed([
    { kind: "request", at: 50, exchange: 1, method: "GET", path: "/v1/files/file_1/content", query: [], headers: {} },
    { kind: "response", at: 60, exchange: 1, status: 200, headers: { "content-type": "image/png" }, body_bytes: 1234 },
  ]);
  expect(await ask("GET /v1/files/file_1/content")).toMatchObject({
    status: 501,
    json: { error: { message: "The recording kept the size of this body, 1234 bytes, and not its content." } },
  });
});

test("a time that no timer takes is waited for no longer than one can", async () => {
  const waited: number[] = [];
  const wait = async (milliseconds: number) => void waited.push(milliseconds);
  const { url } = await replayed([...opened(1, PATH), end("server", 1e300)], { speed: 1, wait, now: () => 0 });
  await (await fetch(url + PATH)).text();
  expect(waited[1]).toBe(1e300);
  const { waitFor } = await import("../../src/node/replay/play-answer.ts");
  const leaving = new AbortController();
  const waiting = waitFor(1e300, leaving.signal);
  leaving.abort();
  await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
});
