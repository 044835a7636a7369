import { expect, test, vi } from "vitest";
import { type ClientOptions, createClient } from "../src/index.ts";
import { fail, json, serve } from "./support/serve.ts";
import { session } from "./support/session.ts";

const REQUEST = { agent: "agent_1", environment_id: "env_1" };
const create = (options: ClientOptions) =>
  createClient({ apiKey: "key", maxRetries: 0, baseURL: "http://127.0.0.1:9", ...options }).sessions.create(REQUEST);

/** What runtimes reject with, copied from Node 24.21, Bun 1.4.5 and Deno 2.9.6. */
const NEVER_SENT: [string, Error][] = [
  ["Node: refused", new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ECONNREFUSED" }) })],
  [
    "Node: unreachable",
    new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "EHOSTUNREACH", syscall: "connect" }) }),
  ],
  [
    "Node: every address refused",
    new TypeError("fetch failed", {
      cause: new AggregateError(
        [1, 2].map(() => Object.assign(new Error(), { code: "ETIMEDOUT", syscall: "connect" })),
      ),
    }),
  ],
  ["Node: a port that fetch refuses", new TypeError("fetch failed", { cause: new Error("bad port") })],
  [
    "Node: a certificate that is not trusted",
    new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "DEPTH_ZERO_SELF_SIGNED_CERT" }) }),
  ],
  [
    "Bun: refused",
    Object.assign(new TypeError("ECONNREFUSED: Unable to connect. Is the computer able to access the url?"), {
      code: "ECONNREFUSED",
      errno: 0,
    }),
  ],
  ["Bun before 1.3: refused", Object.assign(new Error("Unable to connect."), { code: "ConnectionRefused" })],
  ["Bun: no such name", Object.assign(new TypeError("getaddrinfo ENOTFOUND x"), { code: "ENOTFOUND" })],
  [
    "Deno: refused",
    new TypeError("fetch failed", {
      cause: new Error(
        "error sending request for url (http://127.0.0.1:9/): client error (Connect): tcp connect error: Connection refused (os error 111)",
      ),
    }),
  ],
  ["Deno: a port that fetch refuses", new TypeError("Fetch failed: Requests to port 1 are blocked")],
];

test.each(NEVER_SENT)("%s is a connection error, not an unknown outcome", async (_, error) => {
  await expect(create({ fetch: () => Promise.reject(error) })).rejects.toMatchObject({
    name: "ConnectionError",
    neverSent: true,
    cause: error,
  });
});

test.each([
  ["Node", new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "UND_ERR_SOCKET" }) })],
  ["Bun", Object.assign(new TypeError("ECONNRESET: closed"), { code: "ECONNRESET" })],
  [
    "Deno",
    new TypeError("fetch failed", {
      cause: new Error(
        "error sending request from 127.0.0.1:1 for http://127.0.0.1:9/(Connect): client error (SendRequest): connection closed before message completed",
      ),
    }),
  ],
  ["a browser", new TypeError("Failed to fetch")],
  [
    "an error that is its own cause",
    Object.assign(new Error("x"), {
      get cause() {
        return this;
      },
    }),
  ],
  [
    "one address of two that was reached",
    new TypeError("fetch failed", {
      cause: new AggregateError([Object.assign(new Error(), { code: "ECONNREFUSED" }), new Error("reset")]),
    }),
  ],
])("a connection that is cut in %s leaves the outcome unknown", async (_, error) => {
  await expect(create({ fetch: () => Promise.reject(error) })).rejects.toMatchObject({
    name: "UnknownOutcomeError",
    status: undefined,
    cause: { name: "ConnectionError", neverSent: false },
  });
});

test("a fetch that throws at once has sent nothing", async () => {
  const fetch = (): never => {
    throw new TypeError("no fetch today");
  };
  await expect(create({ fetch })).rejects.toMatchObject({ name: "ConnectionError", neverSent: true });
});

test.each([
  ["a name with a blank", { "a b": "c" }],
  ["a name with a line break", { "a\r\nb": "c" }],
  ["no name", { "": "c" }],
  ["a value with a line break", { a: "b\nc" }],
  ["a value that is a number", { a: 7 as unknown as string }],
])("%s is refused before anything is sent, by the client and by a call", async (_, headers) => {
  const fetch = vi.fn();
  expect(() => createClient({ apiKey: "key", headers })).toThrow("illegal character");
  const call = createClient({ apiKey: "key", fetch }).sessions.create(REQUEST, { headers });
  await expect(call).rejects.toMatchObject({ name: "ConfigurationError" });
  expect(fetch).not.toHaveBeenCalled();
});

test("a body that is no JSON is refused before anything is sent", async () => {
  const fetch = vi.fn();
  const metadata = { order: 1n as unknown as string };
  const call = createClient({ apiKey: "key", fetch }).sessions.create({ ...REQUEST, metadata });
  await expect(call).rejects.toMatchObject({
    name: "ConfigurationError",
    message: "the body cannot be written as JSON",
  });
  expect(fetch).not.toHaveBeenCalled();
});

test("an unknown outcome says what came", async () => {
  const { baseURL } = await serve((_, response) => fail(response, 500, "api_error"));
  await expect(create({ baseURL })).rejects.toMatchObject({
    name: "UnknownOutcomeError",
    status: 500,
    requestId: "req_test",
    type: "api_error",
    cause: { name: "InternalServerError" },
  });
});

test("the timeout holds for the credential function, and then nothing was sent", async () => {
  const fetch = vi.fn();
  const options = { apiKey: () => new Promise<string>(() => {}), timeout: 5, fetch };
  await expect(create(options)).rejects.toMatchObject({ name: "TimeoutError", neverSent: true });
  expect(fetch).not.toHaveBeenCalled();
});

test("the signal holds for the credential function, and a credential that comes later sends nothing", async () => {
  const fetch = vi.fn();
  const late = Promise.withResolvers<string>();
  const abort = new AbortController();
  const client = createClient({ apiKey: () => late.promise, fetch });
  const call = client.sessions.create(REQUEST, { signal: abort.signal });
  abort.abort(new Error("enough"));
  await expect(call).rejects.toThrow("enough");
  late.resolve("key");
  await late.promise;
  await new Promise(setImmediate);
  expect(fetch).not.toHaveBeenCalled();
});

test("the signal holds for the credential function of a raw client, too", async () => {
  const { createRawClient } = await import("../src/raw.ts");
  const fetch = vi.fn();
  const abort = new AbortController();
  const raw = createRawClient({ apiKey: () => new Promise<string>(() => {}), fetch });
  const call = raw.GET("/v1/sessions", { signal: abort.signal });
  abort.abort(new Error("enough"));
  await expect(call).rejects.toThrow("enough");
  await expect(raw.GET("/v1/sessions", { signal: abort.signal })).rejects.toThrow("enough");
  expect(fetch).not.toHaveBeenCalled();
});

test("what the credential function throws is thrown as it is", async () => {
  const apiKey = (): string => {
    throw new RangeError("no vault");
  };
  await expect(create({ apiKey })).rejects.toThrow(RangeError);
});

test("the timeout and the signal hold for a fetch that ignores them, whose late answer is closed", async () => {
  const late = Promise.withResolvers<Response>();
  await expect(create({ fetch: () => late.promise, timeout: 5 })).rejects.toMatchObject({
    name: "UnknownOutcomeError",
  });
  const abort = new AbortController();
  const { sessions } = createClient({ apiKey: "key", fetch: () => late.promise });
  const call = sessions.retrieve("sesn_1", { signal: abort.signal });
  abort.abort(new Error("enough"));
  await expect(call).rejects.toThrow("enough");
  const closed = Promise.withResolvers<void>();
  late.resolve(new Response(new ReadableStream({ cancel: () => closed.resolve() })));
  await closed.promise;
});

test("a raw call rejects an id that leads to another path", async () => {
  const { baseURL, received } = await serve((_, response) => json(response, 200, session()));
  const { createRawClient } = await import("../src/raw.ts");
  for (const raw of [createRawClient({ apiKey: "key", baseURL }), createClient({ apiKey: "key", baseURL }).raw]) {
    for (const session_id of ["..", ".", ""]) {
      const call = raw.GET("/v1/sessions/{session_id}/events", { params: { path: { session_id } } });
      await expect(call).rejects.toMatchObject({ name: "ConfigurationError" });
    }
    await raw.GET("/v1/sessions/{session_id}", { params: { path: { session_id: "a/../b" } } });
  }
  expect(received.map(({ url }) => url)).toEqual(["/v1/sessions/a%2F..%2Fb", "/v1/sessions/a%2F..%2Fb"]);
});

test.each(["Text/Event-Stream", "TEXT/EVENT-STREAM;charset=utf-8", "text/event-stream ; x"])(
  "%s is a stream",
  async (type) => {
    const { baseURL } = await serve((_, response) => {
      response.writeHead(200, { "content-type": type }).end('data: {"type":"session.deleted","id":"sevt_1"}\n\n');
    });
    const stream = await createClient({ apiKey: "key", baseURL }).sessions.events.stream("sesn_1");
    expect(await stream.next()).toMatchObject({ value: { id: "sevt_1" } });
  },
);

test("text/event-streams is none", async () => {
  const { baseURL } = await serve((_, response) => {
    response.writeHead(200, { "content-type": "text/event-streams" });
    response.end();
  });
  const opening = createClient({ apiKey: "key", baseURL }).sessions.events.stream("sesn_1");
  await expect(opening).rejects.toMatchObject({ name: "UnexpectedResponseError" });
});
