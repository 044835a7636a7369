import { once } from "node:events";
import { HEADERS } from "@managed-agents/harness";
import { expect, test, vi } from "vitest";
import { SERVER_TIMEOUTS } from "../../src/node/create-mock-server.ts";
import { LINES, newSession, openServer, refusal, type Target, Wire } from "../support/wire.ts";

/** Limits that end a slow request within a test. */
const SHORT = { ...SERVER_TIMEOUTS, headersTimeout: 100, requestTimeout: 100, connectionsCheckingInterval: 20 };

const HEAD = `host: localhost\r\n${LINES}`;

const streamOf = (id: string): string => `GET /v1/sessions/${id}/events/stream HTTP/1.1\r\n${HEAD}\r\n`;

const noStreams = ({ streams }: Target): Promise<void> => vi.waitFor(() => expect(streams.size).toBe(0), 60_000);

async function say({ url }: Target, id: string, text: string): Promise<number> {
  const body = JSON.stringify({ events: [{ type: "user.message", content: [{ type: "text", text }] }] });
  const answer = await fetch(`${url}/v1/sessions/${id}/events`, { method: "POST", headers: { ...HEADERS }, body });
  await answer.arrayBuffer();
  return answer.status;
}

test.each([
  ["sends nothing", ""],
  ["stops in its headers", "GET /v1/sessions HTTP/1.1\r\nhost: local"],
  ["stops in its body", `POST /v1/sessions HTTP/1.1\r\n${HEAD}content-length: 10\r\n\r\n{"`],
  ["stops in a chunk", `POST /v1/sessions HTTP/1.1\r\n${HEAD}transfer-encoding: chunked\r\n\r\n5\r\n{"`],
])("a client that %s is answered with 408", async (_, bytes) => {
  const { port } = await openServer(SHORT);
  expect(refusal(await new Wire(port, bytes).closed)).toMatchObject({ status: 408 });
});

test("an open stream outlasts the timeouts of requests", async () => {
  const { connectionsCheckingInterval, ...limits } = SHORT;
  const target = await openServer({ ...SERVER_TIMEOUTS, connectionsCheckingInterval });
  const stream = new Wire(target.port, streamOf(await newSession(target)));
  await stream.until("\r\n\r\n");
  // From here on only: until it was asked for, the stream would be a late request, however slow this machine.
  Object.assign(target.server, limits);
  await new Wire(target.port).closed;
  await new Wire(target.port).closed;
  expect(target.streams.size).toBe(1);
  expect(stream.socket.destroyed).toBe(false);
});

test("the limits that the server has by itself are bounded", () => {
  expect(SERVER_TIMEOUTS).toEqual({
    headersTimeout: 20_000,
    requestTimeout: 120_000,
    keepAliveTimeout: 65_000,
    connectionsCheckingInterval: 5_000,
  });
});

test("a request is answered beside two thousand idle connections", async () => {
  const target = await openServer();
  const idle = Array.from({ length: 2000 }, () => new Wire(target.port));
  await Promise.all(idle.map(({ socket }) => once(socket, "connect")));
  const answer = await fetch(`${target.url}/v1/sessions?limit=1`, { headers: { ...HEADERS } });
  expect(answer.status).toBe(200);
});

test("pipelined requests are answered in their order, each by itself", async () => {
  const target = await openServer();
  const get = (path: string, more = ""): string => `GET ${path} HTTP/1.1\r\n${HEAD}${more}\r\n`;
  const paths = Array.from({ length: 200 }, (_, index) => get(`/v1/sessions/sesn_${index}`));
  const wire = new Wire(target.port, `${paths.join("")}${get("/v1/sessions?limit=1", "connection: close\r\n")}`);
  const answers = (await wire.closed).split("HTTP/1.1 ").slice(1);
  expect(answers).toHaveLength(201);
  for (const [index, answer] of answers.slice(0, 200).entries()) expect(answer).toContain(`sesn_${index}\\" does not`);
  expect(answers.at(-1)).toMatch(/^200 OK/);
});

test("a malformed request behind one that waits is not answered in its place", async () => {
  const target = await openServer();
  const late = `GET /v1/sessions/x/events/stream HTTP/1.1\r\n${HEAD}`;
  const stream = streamOf(await newSession(target));
  const answer = await new Wire(target.port, `${stream}${late}\r\nnonsense\r\n\r\n`).closed;
  expect(answer).not.toContain("400 Bad Request");
  await noStreams(target);
});

test("a stream behind a stream opens when its turn comes, and never if its client leaves before", async () => {
  const target = await openServer();
  const [first, second] = [await newSession(target), await newSession(target)];
  const wire = new Wire(target.port, streamOf(first) + streamOf(second));
  await wire.until("text/event-stream");
  expect(target.streams.size).toBe(1);
  wire.socket.destroy();
  await noStreams(target);

  const other = new Wire(target.port, streamOf(first) + streamOf(second));
  await other.until("text/event-stream");
  await fetch(`${target.url}/v1/sessions/${first}`, { method: "DELETE", headers: { ...HEADERS } });
  await say(target, second, "hello");
  await other.until("session.status_idle");
  expect(other.text.split("text/event-stream")).toHaveLength(3);
});

test("uploads that break off leave nothing behind", async () => {
  const target = await openServer();
  const head = `POST /v1/sessions HTTP/1.1\r\n${HEAD}content-length: 1000\r\n\r\n{`;
  const wires = Array.from({ length: 100 }, () => new Wire(target.port, head));
  await Promise.all(wires.map(({ socket }) => once(socket, "connect")));
  for (const { socket } of wires) socket.resetAndDestroy();
  await Promise.all(wires.map(({ closed }) => closed));
  expect((await fetch(`${target.url}/v1/sessions`, { headers: { ...HEADERS } })).status).toBe(200);
});

test("a stream is removed however its reader leaves", async () => {
  const target = await openServer();
  const id = await newSession(target);
  const wires = Array.from({ length: 90 }, () => new Wire(target.port, streamOf(id)));
  await Promise.all(wires.map((wire) => wire.until("text/event-stream")));
  expect(target.streams.size).toBe(90);
  for (const [index, { socket }] of wires.entries()) {
    if (index % 3 === 0) socket.destroy();
    else if (index % 3 === 1) socket.resetAndDestroy();
    else socket.write("nonsense\r\n\r\n");
  }
  await noStreams(target);
  expect(await say(target, id, "is anybody there?")).toBe(200);
});

test("a reader that stops reading is dropped while others stay", async () => {
  const target = await openServer();
  const id = await newSession(target);
  const [silent, awake] = [new Wire(target.port, streamOf(id)), new Wire(target.port, streamOf(id))];
  await Promise.all([silent.until("text/event-stream"), awake.until("text/event-stream")]);
  silent.socket.pause();
  const text = "x".repeat(1_000_000);
  for (let sent = 0; sent < 60 && target.streams.size === 2; sent++) expect(await say(target, id, text)).toBe(200);
  expect(target.streams.size).toBe(1);
  expect(awake.socket.destroyed).toBe(false);
});

test("a thousand sessions with their histories are listed page by page", async () => {
  const target = await openServer();
  for (let made = 0; made < 1000; made += 50) {
    await Promise.all(Array.from({ length: 50 }, async () => say(target, await newSession(target), "hello")));
  }
  const seen = new Set<string>();
  for (let page: string | null = ""; page !== null; ) {
    const cursor: string = page === "" ? "" : `&page=${page}`;
    const answer = await fetch(`${target.url}/v1/sessions?limit=100${cursor}`, { headers: { ...HEADERS } });
    const { data, next_page } = (await answer.json()) as { data: { id: string }[]; next_page: string | null };
    for (const { id } of data) seen.add(id);
    page = next_page;
  }
  expect(seen.size).toBeGreaterThanOrEqual(1000);
});
