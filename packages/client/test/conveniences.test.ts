import { createContext, runInContext } from "node:vm";
import { expect, test, vi } from "vitest";
import { type ClientOptions, createClient, isApiError, isTimeoutError, TimeoutError } from "../src/index.ts";
import { createClient as createSessionsClient } from "../src/sessions.ts";
import { fail, json, openStream, serve } from "./support/serve.ts";
import { session } from "./support/session.ts";

const BETA = "managed-agents-2026-04-01";

const answering = () =>
  serve(({ url }, response) => {
    if (url.includes("/stream")) {
      openStream(response);
      response.end('data: {"type":"session.deleted","id":"sevt_1"}\n\n');
    } else if (url.startsWith("/v1/sessions?") || url === "/v1/sessions") {
      json(response, 200, { data: [session()], next_page: null });
    } else json(response, 200, session());
  });

test("withOptions changes what it is given and keeps the rest", async () => {
  const { baseURL, received } = await answering();
  const client = createClient({ apiKey: "key", baseURL, headers: { "x-team": "a" }, betas: ["one"] });
  const other = client.withOptions({ headers: { "x-other": "b" }, timeout: undefined });
  await other.sessions.retrieve("sesn_1");
  await client.sessions.retrieve("sesn_1");
  expect(received[0]?.headers).toMatchObject({ "x-api-key": "key", "x-other": "b", "anthropic-beta": `one,${BETA}` });
  expect(received[0]?.headers).not.toHaveProperty("x-team");
  expect(received[1]?.headers).toMatchObject({ "x-team": "a" });
});

test("a new credential replaces the old one of either sort, and the environment is asked only once", async () => {
  vi.stubEnv("ANTHROPIC_API_KEY", "from-env");
  const { baseURL, received } = await answering();
  const client = createSessionsClient({ baseURL });
  vi.unstubAllEnvs();
  await client.withOptions({ maxRetries: 0 }).sessions.retrieve("sesn_1");
  await client.withOptions({ authToken: "token" }).sessions.retrieve("sesn_1");
  await client.withOptions({ apiKey: null }).sessions.retrieve("sesn_1");
  const credentials = received.map(({ headers }) => [headers["x-api-key"], headers.authorization]);
  expect(credentials).toEqual([
    ["from-env", undefined],
    [undefined, "Bearer token"],
    [undefined, undefined],
  ]);
});

test.each<[string, ClientOptions["headers"]]>([
  ["Headers", new Headers({ "X-Trace": "t", "anthropic-beta": "mine" })],
  ["pairs", [["X-Trace", "t"] as const, ["anthropic-beta", "mine"] as const]],
  ["an object", { "X-Trace": "t", "anthropic-beta": "mine" }],
])("headers come as %s, and the required beta is not lost with them", async (_, headers) => {
  const { baseURL, received } = await answering();
  const client = createClient({ apiKey: "key", baseURL });
  await client.sessions.retrieve("sesn_1", { headers, betas: ["extra"] });
  await client.withOptions({ headers }).sessions.retrieve("sesn_1");
  expect(received[0]?.headers).toMatchObject({ "x-trace": "t", "anthropic-beta": `mine,extra,${BETA}` });
  expect(received[1]?.headers).toMatchObject({ "x-trace": "t", "anthropic-beta": `mine,${BETA}` });
});

test("betas of one call come beside the client's, on lists and streams too", async () => {
  const { baseURL, received } = await answering();
  const { sessions } = createClient({ apiKey: "key", baseURL, betas: ["a"] });
  await sessions.list({}, { betas: ["b"] });
  (await sessions.events.stream("sesn_1", {}, { betas: ["b"] })).close();
  await sessions.retrieve("sesn_1", { headers: { "anthropic-beta": null } });
  const betas = received.map(({ headers }) => String(headers["anthropic-beta"]).split(",").sort());
  expect(betas).toEqual([["a", "b", BETA], ["a", "b", BETA], [BETA]]);
});

test("withResponse says how a list and a stream came", async () => {
  const { baseURL } = await answering();
  const { sessions } = createClient({ apiKey: "key", baseURL });
  const list = await sessions.list().withResponse();
  expect([list.data.data.length, list.response.status, list.requestId]).toEqual([1, 200, "req_test"]);
  const stream = await sessions.events.stream("sesn_1").withResponse();
  expect([stream.response.status, stream.requestId]).toEqual([200, "req_stream"]);
  expect(await stream.data.next()).toMatchObject({ value: { id: "sevt_1" } });
});

test("asResponse hands over the body unread, of a call, a list and a stream", async () => {
  const { baseURL } = await answering();
  const { sessions } = createClient({ apiKey: "key", baseURL });
  expect(await (await sessions.retrieve("sesn_1").asResponse()).json()).toEqual(session());
  expect(await (await sessions.list().asResponse()).json()).toMatchObject({ next_page: null });
  expect(await (await sessions.events.stream("sesn_1").asResponse()).text()).toContain("session.deleted");
});

test("asResponse that is asked too late says so, and so does the answer that it took", async () => {
  const { baseURL } = await answering();
  const { sessions } = createClient({ apiKey: "key", baseURL });
  const call = sessions.retrieve("sesn_1");
  await call;
  await expect(call.asResponse()).rejects.toThrow("asResponse() comes too late");
  const taken = sessions.retrieve("sesn_1");
  await taken.asResponse();
  await expect(taken).rejects.toThrow("asResponse() took the answer");
});

test("a bad status is an error for asResponse too", async () => {
  const { baseURL } = await serve((_, response) => fail(response, 404, "not_found_error"));
  const call = createClient({ apiKey: "key", baseURL }).sessions.retrieve("sesn_1");
  await expect(call.asResponse()).rejects.toMatchObject({ name: "NotFoundError" });
});

test("the signal holds for a body that asResponse handed over", async () => {
  const { baseURL } = await serve((_, response) => openStream(response));
  const abort = new AbortController();
  const { sessions } = createClient({ apiKey: "key", baseURL });
  const response = await sessions.events.stream("sesn_1", {}, { signal: abort.signal }).asResponse();
  const reading = response.text();
  abort.abort(new Error("enough"));
  await expect(reading).rejects.toThrow("enough");
});

test("the default query is sent with every call, unless the call says otherwise", async () => {
  const { baseURL, received } = await answering();
  const client = createClient({ apiKey: "key", baseURL, defaultQuery: { team: "a b", limit: 5, statuses: ["idle"] } });
  await client.sessions.retrieve("sesn_1");
  await client.sessions.list({ limit: 9, statuses: undefined });
  await client.raw.GET("/v1/sessions", { params: { query: { limit: 7 } } });
  expect(received.map(({ url }) => decodeURIComponent(url.replaceAll("+", " ")))).toEqual([
    "/v1/sessions/sesn_1?team=a b&limit=5&statuses[]=idle",
    "/v1/sessions?team=a b&limit=9",
    "/v1/sessions?limit=7&team=a b&statuses[]=idle",
  ]);
});

test("waitUntil looks until the session has the status", async () => {
  const { baseURL, received } = await serve((_, response, nth) =>
    json(response, 200, session({ status: nth < 4 ? "running" : "idle" })),
  );
  const { sessions } = createClient({ apiKey: "key", baseURL });
  expect((await sessions.waitUntil("sesn_1", "idle", { interval: 1 })).status).toBe("idle");
  expect(received).toHaveLength(4);
  expect((await sessions.waitUntil("sesn_1", ["terminated", "idle"])).status).toBe("idle");
  await expect(sessions.waitUntil("sesn_1", [])).rejects.toMatchObject({ name: "ConfigurationError" });
});

test("waitUntil ends with the signal's reason, before, during and between the looks", async () => {
  const abort = new AbortController();
  const { baseURL, received } = await serve((_, response) => json(response, 200, session({ status: "running" })));
  const { sessions } = createClient({ apiKey: "key", baseURL });
  const waiting = sessions.waitUntil("sesn_1", "idle", { signal: abort.signal, interval: 2 ** 30 });
  await vi.waitUntil(() => received.length > 0);
  abort.abort(new Error("enough"));
  await expect(waiting).rejects.toThrow("enough");
  await expect(sessions.waitUntil("sesn_1", "idle", { signal: abort.signal })).rejects.toThrow("enough");
});

test("a terminated session will never be idle, and a deleted one is not found", async () => {
  const { baseURL } = await serve(({ url }, response) => {
    if (url.endsWith("gone")) fail(response, 404, "not_found_error");
    else json(response, 200, session({ status: "terminated" }));
  });
  const { sessions } = createClient({ apiKey: "key", baseURL });
  await expect(sessions.waitUntil("sesn_1", "idle")).rejects.toMatchObject({
    name: "SessionTerminatedError",
    message: "sesn_1 is terminated and will never be idle",
    session: { status: "terminated" },
  });
  expect((await sessions.waitUntil("sesn_1", "terminated")).id).toBe("sesn_1");
  await expect(sessions.waitUntil("gone", "idle")).rejects.toMatchObject({ name: "NotFoundError" });
});

test("a guard recognizes an error of another copy of the package and of another realm", () => {
  const foreign: unknown = runInContext(
    'Object.assign(new Error("x"), { name: "TimeoutError", isManagedAgentsError: true })',
    createContext(),
  );
  expect(foreign).not.toBeInstanceOf(Error);
  expect(isTimeoutError(foreign)).toBe(true);
  expect(isTimeoutError(new TimeoutError("x"))).toBe(true);
  expect(isTimeoutError(new DOMException("x", "TimeoutError"))).toBe(false);
  for (const odd of [undefined, null, 7, "x", {}, Object.create(null)]) expect(isApiError(odd)).toBe(false);
});
