import assert from "node:assert/strict";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { listen } from "@managed-agents/mock/node";
import { chromium } from "playwright-core";
import { buildNext, startNext } from "./start-next.ts";

const KEY = "sk-secret-4c1d";
const mock = await listen({ port: 0, clock: "manual" });
let next: Awaited<ReturnType<typeof startNext>>;

before(async () => {
  const environment = { ANTHROPIC_BASE_URL: mock.url, ANTHROPIC_API_KEY: KEY };
  buildNext(environment);
  next = await startNext(environment);
});
after(async () => {
  await next.stop();
  await mock.close();
});
beforeEach(() => mock.reset());

const createSession = async (): Promise<string> =>
  ((await (await fetch(`${next.url}/api/sessions`, { method: "POST" })).json()) as { id: string }).id;

const send = (id: string, text: string): Promise<Response> =>
  fetch(`${next.url}/api/sessions/${id}/events`, {
    method: "POST",
    body: JSON.stringify({ events: [{ type: "user.message", content: [{ type: "text", text }] }] }),
  });

async function openStream(address: string, signal?: AbortSignal) {
  const { headers, body } = await fetch(address, { signal });
  assert.ok(body);
  return { headers, reader: body.getReader() };
}

/** Reads a stream until it has a text. @returns all that was read */
async function readUntil(reader: ReadableStreamDefaultReader<Uint8Array>, text: string): Promise<string> {
  const decoder = new TextDecoder();
  for (let read = ""; ; ) {
    const { value, done } = await reader.read();
    read += decoder.decode(value, { stream: true });
    if (read.includes(text)) return read;
    if (done) throw new Error(`the stream ended after ${read}`);
  }
}

test("frames arrive as they are sent, and not when the stream ends", async () => {
  const id = await createSession();
  const { headers, reader } = await openStream(`${next.url}/api/sessions/${id}/stream`);
  assert.equal(headers.get("content-type")?.split(";")[0], "text/event-stream");
  assert.equal(headers.get("cache-control"), "no-store, no-transform");
  assert.equal(headers.get("content-encoding"), null);

  assert.equal((await send(id, "Hello")).status, 200);
  // The emulator's time stands still, so that nothing more is sent before it is told to.
  await mock.clock.advance(0);
  const first = await readUntil(reader, "user.message");
  assert.doesNotMatch(first, /session\.status_idle/);
  await mock.clock.advance(60_000);
  await readUntil(reader, "session.status_idle");
  await reader.cancel();
});

test("the query of a stream is passed on", async () => {
  const id = await createSession();
  const { reader } = await openStream(`${next.url}/api/sessions/${id}/stream?event_deltas[]=agent.message`);
  await send(id, "Hello");
  await mock.clock.advance(60_000);
  assert.match(await readUntil(reader, "session.status_idle"), /event_delta/);
  await reader.cancel();
});

test("errors of the service pass with their envelope and their headers", async () => {
  const response = await fetch(`${next.url}/api/sessions/sesn_unknown/stream`);
  assert.equal(response.status, 404);
  assert.match(response.headers.get("request-id") ?? "", /^req_/);
  const { type, error } = (await response.json()) as { type: string; error: { type: string } };
  assert.deepEqual([type, error.type], ["error", "not_found_error"]);

  mock.faults.add({ kind: "status", status: 429, retry_after: 7, operation: "sessions.create" });
  const busy = await fetch(`${next.url}/api/sessions`, { method: "POST" });
  assert.deepEqual([busy.status, busy.headers.get("retry-after")], [429, "7"]);
});

test("a stream that breaks at the service breaks for the reader", async () => {
  const id = await createSession();
  mock.faults.add({ kind: "cut", after_events: 2, operation: "sessions.events.stream" });
  const response = await fetch(`${next.url}/api/sessions/${id}/stream`);
  await send(id, "Hello");
  await mock.clock.advance(60_000);
  await assert.rejects(response.text());
});

test("ids that lead to other paths, large bodies and other sites are refused before the service is asked", async () => {
  const before = mock.requests.list().length;
  assert.equal((await fetch(`${next.url}/api/sessions/%2e%2e%2fx/stream`)).status, 404);
  const large = { method: "POST", body: "x".repeat(1_000_001) };
  assert.equal((await fetch(`${next.url}/api/sessions/sesn_1/events`, large)).status, 413);
  const foreign = { method: "POST", headers: { "sec-fetch-site": "cross-site" } };
  assert.equal((await fetch(`${next.url}/api/sessions`, foreign)).status, 403);
  assert.equal(mock.requests.list().length, before);
});

test("the key is in no answer and in no file of the page", async () => {
  const answers = await Promise.all(["/", "/api/sessions/sesn_unknown/stream"].map((path) => fetch(next.url + path)));
  for (const answer of answers) {
    assert.ok(!JSON.stringify([...answer.headers]).includes(KEY));
    assert.ok(!(await answer.text()).includes(KEY));
  }
  const files = readdirSync(".next/static", { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  assert.ok(files.length > 0);
  for (const { parentPath, name } of files) {
    const text = readFileSync(join(parentPath, name), "utf8");
    assert.ok(!text.includes(KEY) && !text.includes("x-api-key"), name);
  }
});

test("the page shows what the agent answers", async () => {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH });
  try {
    const page = await browser.newPage();
    await page.goto(next.url);
    await page.getByLabel("Question").fill("Why is order 1187 late?");
    const sent = page.waitForResponse(/\/events$/);
    await page.getByRole("button", { name: "Ask" }).click();
    assert.equal((await sent).status(), 200);
    await mock.clock.advance(60_000);
    await page.getByRole("status").getByText("Why is order 1187 late?").waitFor();
  } finally {
    await browser.close();
  }
});

test("a reader that leaves has left at the service, and a service that redirects or is gone is a 502", async () => {
  const service = createServer();
  await once(service.listen(0, "127.0.0.1"), "listening");
  const other = await startNext({
    ANTHROPIC_BASE_URL: `http://127.0.0.1:${(service.address() as AddressInfo).port}`,
    ANTHROPIC_API_KEY: KEY,
  });
  const address = `${other.url}/api/sessions/sesn_1/stream`;
  const asked = () => once(service, "request") as Promise<[IncomingMessage, ServerResponse]>;
  try {
    for (const answers of [false, true]) {
      const leaving = new AbortController();
      const opening = openStream(address, leaving.signal);
      const [request, response] = await asked();
      assert.equal(request.headers["x-api-key"], KEY);
      if (answers) {
        response.writeHead(200, { "content-type": "text/event-stream" }).write(": connected\n\n");
        await readUntil((await opening).reader, "connected");
      }
      const left = once(response, "close");
      leaving.abort();
      await Promise.allSettled([opening]);
      await left;
    }

    const redirected = fetch(address);
    const [, elsewhere] = await asked();
    elsewhere.writeHead(307, { location: mock.url }).end();
    assert.equal((await redirected).status, 502);

    service.close();
    service.closeAllConnections();
    const gone = await fetch(address);
    assert.equal(gone.status, 502);
    assert.equal(((await gone.json()) as { error: { type: string } }).error.type, "api_error");
  } finally {
    await other.stop();
    service.close();
  }
});
