import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import Anthropic, { toFile } from "@anthropic-ai/sdk";
import { isConnectionError } from "@managed-agents/client";
import { createMock, type Mock, type MockOptions } from "@managed-agents/mock";
import { type MswOptions, mswHandlers } from "@managed-agents/mock/msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type Calls, CLIENTS, type ClientName, type Input } from "../src/clients.ts";
import { PLAYED } from "../src/expected.ts";
import { playTurn } from "../src/play-turn.ts";
import { watchBodies } from "../src/watch-bodies.ts";

const API = "https://api.anthropic.com";
const HELLO: Input = { type: "user.message", content: [{ type: "text", text: "Hello" }] };

/** Hosts that a test lets through. */
const others = new Set<string>();
const server = setupServer();

beforeAll(() => {
  server.listen({
    onUnhandledFrame({ frame }) {
      const { request } = frame.data as { readonly request: Request };
      const { host } = new URL(request.url);
      if (!others.has(host)) throw new Error(`a request left for ${host}`);
    },
  });
});
afterEach(() => {
  server.resetHandlers();
  others.clear();
});
afterAll(() => server.close());

/** A mock behind MSW. What no handler answers is an error. */
async function mockBehindMsw(options: MockOptions = {}, msw: MswOptions = {}) {
  const mock = await createMock({ clock: 0, ...options });
  onTestFinished(() => mock.close());
  const { fetch, left } = watchBodies(mock.fetch);
  server.resetHandlers(...mswHandlers({ fetch }, msw));
  return { mock, left };
}

describe.each(Object.keys(CLIENTS) as ClientName[])("%s behind MSW in Node", (name) => {
  // Made in each test, since the official SDK keeps the fetch that it finds, and MSW puts its own in place.
  const callsOf = (): Calls => CLIENTS[name]({ baseURL: API });

  test("plays a turn: create, stream, confirm a tool, idle", async () => {
    await mockBehindMsw();
    expect(await playTurn(callsOf())).toEqual(PLAYED);
  });

  test("reads events while the turn goes on", async () => {
    const { mock } = await mockBehindMsw({ clock: "manual" });
    const calls = callsOf();
    const session = await calls.create({});
    const events = (await calls.stream(session))[Symbol.asyncIterator]();
    await calls.send(session, HELLO);
    await mock.clock.advance(0);
    expect((await events.next()).value).toMatchObject({ type: "session.status_running" });
    expect(await calls.status(session)).toBe("running");
    await events.return?.();
  });

  test("ends the stream at the mock when it stops to read", async () => {
    const { left } = await mockBehindMsw();
    const calls = callsOf();
    const session = await calls.create({});
    const stream = await calls.stream(session);
    await calls.send(session, HELLO);
    for await (const { type } of stream) if (type === "session.status_running") break;
    await left;
  });

  test("ends the stream at the mock when it aborts, and is given its own abort", async () => {
    const { left } = await mockBehindMsw();
    const calls = callsOf();
    const session = await calls.create({});
    const controller = new AbortController();
    const stream = await calls.stream(session, controller.signal);
    const read = (async () => {
      for await (const { type } of stream) if (type === "session.status_idle") controller.abort();
    })().catch((error: Error) => error.name);
    await calls.send(session, HELLO);
    await left;
    // The official SDK takes an abort for an end.
    expect(await read).toBe(name === "our client" ? "AbortError" : undefined);
  });

  test("is told of a stream that is cut", async () => {
    const { mock } = await mockBehindMsw();
    const calls = callsOf();
    mock.faults.add({ kind: "cut", after_events: 3, operation: "sessions.events.stream" });
    const session = await calls.create({});
    const stream = await calls.stream(session);
    await calls.send(session, HELLO);
    const types: string[] = [];
    const read = async (): Promise<void> => {
      for await (const { type } of stream) types.push(type);
    };
    await expect(read()).rejects.toThrow();
    // What a broken connection had not delivered yet is lost with it.
    expect(types.length).toBeLessThanOrEqual(3);
    expect(types).toEqual(PLAYED.types.slice(0, types.length));
  });

  test("meets a connection that breaks as a connection that breaks, not as a 500", async () => {
    const { mock } = await mockBehindMsw();
    const calls = callsOf();
    mock.faults.add({ kind: "reset", operation: "sessions.retrieve" });
    const error = await calls.status("sesn_1").catch((reason: unknown) => reason);
    expect(error instanceof Anthropic.APIConnectionError || isConnectionError(error)).toBe(true);
  });

  test("meets an error of the API with its status and words", async () => {
    const { mock } = await mockBehindMsw();
    const calls = callsOf();
    mock.faults.add({ kind: "status", status: 529, operation: "sessions.create" });
    await expect(calls.create({})).rejects.toMatchObject({ status: 529 });
  });

  test("has an answer of 404 for a session that is gone", async () => {
    await mockBehindMsw();
    const calls = callsOf();
    await expect(calls.status("sesn_gone")).rejects.toMatchObject({ status: 404 });
  });
});

test("a request that is aborted while a fault delays it rejects at once", async () => {
  const { mock } = await mockBehindMsw({ clock: "manual" });
  mock.faults.add({ kind: "delay", ms: 60_000, operation: "sessions.retrieve" });
  const { sessions } = new Anthropic({ apiKey: "any", baseURL: API, maxRetries: 0 }).beta;
  const controller = new AbortController();
  const read = sessions.retrieve("sesn_1", {}, { signal: controller.signal }).catch((error: Error) => error);
  await expect.poll(() => mock.faults.list()).toEqual([]);
  controller.abort();
  expect(await read).toBeInstanceOf(Anthropic.APIUserAbortError);
});

test("x-mock-world chooses a world, and the handlers of a world are for requests that name none", async () => {
  const mock = await createMock({ clock: 0 });
  onTestFinished(() => mock.close());
  server.resetHandlers(...mswHandlers(mock), ...mswHandlers(mock.world("b"), { baseUrl: "https://b.example" }));
  for (const callsOf of Object.values(CLIENTS)) {
    const inA = callsOf({ baseURL: API, headers: { "x-mock-world": "a" } });
    const inB = callsOf({ baseURL: "https://b.example" });
    const [a, b] = [await inA.create({}), await inB.create({})];
    expect([await inA.status(a), await inB.status(b)]).toEqual(["idle", "idle"]);
    const elsewhere = callsOf({ baseURL: API });
    for (const stray of [elsewhere.status(a), elsewhere.status(b), inA.status(b), inB.status(a)]) {
      await expect(stray).rejects.toMatchObject({ status: 404 });
    }
  }
  const created = mock
    .world("a")
    .requests.list()
    .filter(({ operation }) => operation === "sessions.create");
  expect(created).toHaveLength(2);
});

test("files go up as forms and come back as they were", async () => {
  await mockBehindMsw();
  const { files } = new Anthropic({ apiKey: "any", baseURL: API, maxRetries: 0 }).beta;
  const file = await files.upload({ file: await toFile(new Uint8Array([0, 255, 10, 13]), "bytes.bin") });
  expect(await files.retrieveMetadata(file.id)).toMatchObject({ filename: "bytes.bin", size_bytes: 4 });
});

test("a path that the mock does not serve is answered by it too, so that no key leaves the machine", async () => {
  await mockBehindMsw();
  const answer = await fetch(`${API}/v1/messages`, { method: "POST", headers: { "x-api-key": "any" }, body: "{}" });
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ type: "error", error: { type: "not_found_error" } });
  expect(answer.headers.get("x-mock-hint")).toContain("/v1/messages belongs to another part of the platform");
});

describe("with a base URL of its own", () => {
  /** What is not the mock's: answers with the path that it was asked for. */
  async function startOther(): Promise<string> {
    const other: Server = createServer((request, response) => response.end(`other ${request.url}`));
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => {
      other.closeAllConnections();
      other.close();
    });
    return `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  }

  const textOf = async (url: string): Promise<string> => (await fetch(url)).text();

  test("what stands before /v1 is the client's way to the API; all beside it passes through", async () => {
    const origin = await startOther();
    for (const { host } of [new URL(origin), new URL(origin.replace("127.0.0.1", "localhost"))]) others.add(host);
    const mock = await createMock({ clock: 0 });
    onTestFinished(() => mock.close());
    server.resetHandlers(...mswHandlers(mock, { baseUrl: `${origin}/gateway/` }));
    for (const callsOf of Object.values(CLIENTS)) {
      expect(await playTurn(callsOf({ baseURL: `${origin}/gateway` }))).toEqual(PLAYED);
    }
    for (const path of ["/v1/sessions", "/gateway/v2/sessions", "/gateway", "/gateway/v1x", "/other/gateway/v1/a"]) {
      expect(await textOf(origin + path)).toBe(`other ${path}`);
    }
    expect(await textOf(`${origin.replace("127.0.0.1", "localhost")}/gateway/v1/sessions`)).toBe(
      "other /gateway/v1/sessions",
    );
  });

  test("two mocks at two base URLs do not see each other", async () => {
    const mocks: Mock[] = [await createMock({ empty: true }), await createMock({ empty: true })];
    onTestFinished(async () => {
      for (const mock of mocks) await mock.close();
    });
    server.resetHandlers(...mocks.flatMap((mock, i) => mswHandlers(mock, { baseUrl: `https://${i}.example` })));
    const [first, second] = [0, 1].map((i) => CLIENTS["our client"]({ baseURL: `https://${i}.example` }));
    const id = (await first?.create({})) ?? "";
    expect(await first?.status(id)).toBe("idle");
    await expect(second?.status(id)).rejects.toMatchObject({ status: 404 });
  });

  test.each([
    ["api.anthropic.com", '"api.anthropic.com"'],
    ["/v1", '"/v1"'],
    ["ftp://files.example", '"ftp://files.example"'],
    ["https://a.example/?key=sk-1", '"https://a.example/?…"'],
    ["ftp://dana:sk-1@a.example/#sk-2", '"ftp://…@a.example/#…"'],
  ])("%j is refused without what could be a secret", async (baseUrl, shown) => {
    const mock = await createMock();
    expect(() => mswHandlers(mock, { baseUrl })).toThrow(
      new TypeError(
        `baseUrl: expected an http or https URL without query, such as https://api.anthropic.com, but got ${shown}`,
      ),
    );
  });
});
