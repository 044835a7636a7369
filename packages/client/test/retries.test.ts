import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { expect, test } from "vitest";
import { type ClientOptions, createClient } from "../src/index.ts";
import { fail, json, serve } from "./support/serve.ts";
import { session } from "./support/session.ts";

const SOON = { "retry-after-ms": "1" };
const REQUEST = { agent: "agent_1", environment_id: "env_1" };

/** A server that spoils the first answers and then gives a session. */
async function spoiled(times: number, spoil: (response: ServerResponse) => void, options: ClientOptions = {}) {
  const { baseURL, received } = await serve((_, response, nth) => {
    if (nth <= times) spoil(response);
    else json(response, 200, session());
  });
  return { client: createClient({ apiKey: "key", baseURL, ...options }), received };
}

const cut = (response: ServerResponse): void => void response.socket?.destroy();

test.each([408, 409, 429, 500, 502, 503, 504, 529])("status %d is tried twice again", async (status) => {
  const { client, received } = await spoiled(2, (response) => fail(response, status, "x", SOON));
  expect((await client.sessions.retrieve("sesn_1")).id).toBe("sesn_1");
  expect(received).toHaveLength(3);
});

test.each([400, 401, 403, 404, 413, 422])("status %d is final", async (status) => {
  const { client, received } = await spoiled(1, (response) => fail(response, status, "x", SOON));
  await expect(client.sessions.retrieve("sesn_1")).rejects.toMatchObject({ status });
  expect(received).toHaveLength(1);
});

test("the last failure is thrown when the retries are used up", async () => {
  const { client, received } = await spoiled(9, (response) => fail(response, 500, "api_error", SOON), {
    maxRetries: 1,
  });
  await expect(client.sessions.retrieve("sesn_1")).rejects.toMatchObject({ status: 500, type: "api_error" });
  expect(received).toHaveLength(2);
});

test("x-should-retry overrules the status both ways", async () => {
  const wanted = await spoiled(1, (response) => fail(response, 400, "x", { ...SOON, "x-should-retry": "true" }));
  await wanted.client.sessions.retrieve("sesn_1");
  expect(wanted.received).toHaveLength(2);
  const refused = await spoiled(1, (response) => fail(response, 500, "x", { ...SOON, "x-should-retry": "false" }));
  await expect(refused.client.sessions.retrieve("sesn_1")).rejects.toMatchObject({ status: 500 });
  expect(refused.received).toHaveLength(1);
});

test("a connection that is cut before or within the answer is tried again", async () => {
  const before = await spoiled(1, cut);
  await before.client.sessions.retrieve("sesn_1");
  expect(before.received).toHaveLength(2);
  const within = await spoiled(1, (response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
    response.write('{"id":', () => cut(response));
  });
  await within.client.sessions.retrieve("sesn_1");
  expect(within.received).toHaveLength(2);
});

test("a wait longer than the timeout is left to the caller", async () => {
  const { client, received } = await spoiled(1, (response) => fail(response, 429, "x", { "retry-after": "3600" }));
  await expect(client.sessions.retrieve("sesn_1", { timeout: 60_000 })).rejects.toMatchObject({ status: 429 });
  expect(received).toHaveLength(1);
});

test("the signal ends the wait between attempts", async () => {
  const abort = new AbortController();
  const { client, received } = await spoiled(1, (response) => {
    fail(response, 503, "x", { "retry-after": "500" });
    response.on("close", () => abort.abort(new Error("enough")));
  });
  await expect(client.sessions.retrieve("sesn_1", { signal: abort.signal })).rejects.toThrow("enough");
  expect(received).toHaveLength(1);
});

test.each([
  ["update", (c: ReturnType<typeof createClient>) => c.sessions.update("sesn_1", { title: "t" })],
  ["archive", (c: ReturnType<typeof createClient>) => c.sessions.archive("sesn_1")],
  ["delete", (c: ReturnType<typeof createClient>) => c.sessions.delete("sesn_1")],
] as const)("%s can be repeated", async (_, call) => {
  const { client, received } = await spoiled(1, (response) => fail(response, 500, "x", SOON));
  await call(client);
  expect(received).toHaveLength(2);
});

const ONCE = [
  [
    "sessions.create",
    (c: ReturnType<typeof createClient>, retryUnsafe?: boolean) => c.sessions.create(REQUEST, { retryUnsafe }),
  ],
  [
    "events.send",
    (c: ReturnType<typeof createClient>, retryUnsafe?: boolean) =>
      c.sessions.events.send("sesn_1", { events: [{ type: "user.interrupt" }] }, { retryUnsafe }),
  ],
  [
    "resources.add",
    (c: ReturnType<typeof createClient>, retryUnsafe?: boolean) =>
      c.sessions.resources.add("sesn_1", { type: "file", file_id: "file_1" }, { retryUnsafe }),
  ],
] as const;

test.each(ONCE)("%s is repeated when the service cannot have acted", async (_, call) => {
  const limited = await spoiled(2, (response) => fail(response, 429, "rate_limit_error", SOON));
  await call(limited.client);
  expect(limited.received).toHaveLength(3);
  const asked = await spoiled(1, (response) => fail(response, 500, "x", { ...SOON, "x-should-retry": "true" }));
  await call(asked.client);
  expect(asked.received).toHaveLength(2);
  expect(asked.received[1]?.body).toBe(asked.received[0]?.body);
});

test.each(ONCE)("%s is not repeated when it is unknown whether the service acted", async (_, call) => {
  const failed = await spoiled(1, (response) => fail(response, 500, "api_error", SOON));
  await expect(call(failed.client)).rejects.toMatchObject({
    name: "UnknownOutcomeError",
    cause: { name: "InternalServerError", status: 500 },
  });
  expect(failed.received).toHaveLength(1);
  const lost = await spoiled(1, cut);
  await expect(call(lost.client)).rejects.toMatchObject({
    name: "UnknownOutcomeError",
    cause: { name: "ConnectionError" },
  });
  expect(lost.received).toHaveLength(1);
});

test.each(ONCE)("%s is repeated all the same when the caller accepts that", async (_, call) => {
  const { client, received } = await spoiled(1, cut);
  await call(client, true);
  expect(received).toHaveLength(2);
});

test("a refusal of such a call is a plain error, and a conflict is not repeated", async () => {
  const { client, received } = await spoiled(1, (response) => fail(response, 409, "conflict_error", SOON));
  await expect(client.sessions.create(REQUEST)).rejects.toMatchObject({ name: "ConflictError" });
  expect(received).toHaveLength(1);
});

test("such a call to a closed port was never sent", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  const client = createClient({ apiKey: "key", baseURL: `http://127.0.0.1:${port}`, maxRetries: 0 });
  await expect(client.sessions.create(REQUEST)).rejects.toMatchObject({ name: "ConnectionError" });
});

test("such a call whose answer breaks off leaves its outcome unknown", async () => {
  const { client, received } = await spoiled(1, (response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
    response.write('{"id":', () => cut(response));
  });
  await expect(client.sessions.create(REQUEST)).rejects.toMatchObject({ name: "UnknownOutcomeError" });
  expect(received).toHaveLength(1);
});
