import { expect, test, vi } from "vitest";
import { createClient } from "../src/index.ts";
import { json, serve } from "./support/serve.ts";
import { session } from "./support/session.ts";

test("an answer is its body, and on demand how it came", async () => {
  const { baseURL } = await serve((_, response) => json(response, 200, session()));
  const client = createClient({ apiKey: "key", baseURL });
  expect(await client.sessions.retrieve("sesn_1")).toEqual(session());
  const { data, response, requestId } = await client.sessions.retrieve("sesn_1").withResponse();
  expect([data.id, response.status, requestId]).toEqual(["sesn_1", 200, "req_test"]);
});

test("methods can be taken off the client", async () => {
  const { baseURL } = await serve((_, response) => json(response, 200, session()));
  const { retrieve } = createClient({ apiKey: "key", baseURL }).sessions;
  expect((await retrieve("sesn_1")).id).toBe("sesn_1");
});

test("headers of a call are added to the client's, and null removes one", async () => {
  const { baseURL, received } = await serve((_, response) => json(response, 200, session()));
  const client = createClient({ apiKey: "key", baseURL, headers: { "x-team": "a", "x-gone": "b" } });
  await client.sessions.retrieve("sesn_1", { headers: { "X-Trace": "t", "x-gone": null } });
  expect(received[0]?.headers).toMatchObject({ "x-team": "a", "x-trace": "t" });
  expect(received[0]?.headers).not.toHaveProperty("x-gone");
});

test("a base address can have a path and a trailing slash", async () => {
  const { baseURL, received } = await serve((_, response) => json(response, 200, session()));
  await createClient({ apiKey: "key", baseURL: `${baseURL}/proxy/` }).sessions.retrieve("sesn_1");
  expect(received[0]?.url).toBe("/proxy/v1/sessions/sesn_1");
});

test("an id that is none rejects before anything is sent", async () => {
  const { baseURL, received } = await serve((_, response) => json(response, 200, session()));
  const client = createClient({ apiKey: "key", baseURL });
  await expect(client.sessions.retrieve("..")).rejects.toThrow("session_id must be an id");
  await expect(client.sessions.retrieve("a", { timeout: -1 })).rejects.toThrow(
    "timeout must be from 1 to 2^31, got -1",
  );
  await expect(client.sessions.retrieve("a", { maxRetries: Number.NaN })).rejects.toThrow("maxRetries");
  expect(received).toEqual([]);
});

test("a redirect is not followed, so that the key stays here", async () => {
  const elsewhere = await serve((_, response) => json(response, 200, session()));
  const { baseURL } = await serve((_, response) => {
    response.writeHead(307, { location: `${elsewhere.baseURL}/v1/sessions/sesn_1` }).end();
  });
  await expect(createClient({ apiKey: "key", baseURL }).sessions.retrieve("sesn_1")).rejects.toMatchObject({
    name: "ApiError",
    status: 307,
  });
  expect(elsewhere.received).toEqual([]);
});

test("a custom fetch makes the calls", async () => {
  const fetch = vi.fn(async () => Response.json(session()));
  await createClient({ apiKey: "key", baseURL: "http://service.invalid", fetch }).sessions.retrieve("sesn_1");
  expect(fetch).toHaveBeenCalledExactlyOnceWith(
    "http://service.invalid/v1/sessions/sesn_1",
    expect.objectContaining({ method: "GET", redirect: "manual" }),
  );
});

test("the logger sees every attempt and no secret", async () => {
  const { baseURL } = await serve((_, response, nth) => {
    if (nth === 1) json(response, 503, {}, { "retry-after-ms": "1" });
    else json(response, 200, session());
  });
  const logger = { debug: vi.fn(), warn: vi.fn() };
  const headers = { authorization: "Basic secret", cookie: "secret", "x-token": "secret", "x-plain": "secret" };
  await createClient({ apiKey: "secret", baseURL, logger, headers }).sessions.retrieve("sesn_1");
  expect(logger.debug.mock.calls.map(([message]) => message)).toEqual([
    "GET /v1/sessions/{session_id}: 503",
    "GET /v1/sessions/{session_id}: 200",
  ]);
  expect(logger.warn).toHaveBeenCalledExactlyOnceWith(
    "GET /v1/sessions/{session_id}: retry 1 in 1 ms",
    expect.anything(),
  );
  const logged = JSON.stringify([logger.debug.mock.calls, logger.warn.mock.calls]);
  expect(logged).toContain("managed-agents-2026-04-01");
  expect(logged).not.toContain("secret");
});
