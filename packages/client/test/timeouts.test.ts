import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { createClient } from "../src/index.ts";
import { json, serve } from "./support/serve.ts";
import { session } from "./support/session.ts";

test("no answer in time is a timeout, after the retries", async () => {
  const { baseURL, received } = await serve(() => {});
  const client = createClient({ apiKey: "key", baseURL, timeout: 20, maxRetries: 0 });
  await expect(client.sessions.retrieve("sesn_1")).rejects.toMatchObject({
    name: "TimeoutError",
    message: "GET /v1/sessions/{session_id}: no complete answer within 20 ms",
  });
  // On a busy machine the time can be over before the service reads the request.
  expect(received.length).toBeLessThanOrEqual(1);
});

test("the time counts until the body is complete", async () => {
  const { baseURL } = await serve((_, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write('{"id":');
  });
  const client = createClient({ apiKey: "key", baseURL, maxRetries: 0 });
  await expect(client.sessions.retrieve("sesn_1", { timeout: 20 })).rejects.toMatchObject({ name: "TimeoutError" });
});

test("a timeout of a call that must not be repeated leaves its outcome unknown", async () => {
  const { baseURL, received } = await serve(() => {});
  const client = createClient({ apiKey: "key", baseURL, timeout: 20 });
  const create = client.sessions.create({ agent: "agent_1", environment_id: "env_1" });
  await expect(create).rejects.toMatchObject({ name: "UnknownOutcomeError", cause: { name: "TimeoutError" } });
  expect(received.length).toBeLessThanOrEqual(1);
});

test("the signal ends a call with its own reason, and the service sees the connection close", async () => {
  const abort = new AbortController();
  const closed = Promise.withResolvers<void>();
  const { baseURL } = await serve((_, response) => {
    response.on("close", () => closed.resolve());
    abort.abort(new Error("cancelled by the user"));
  });
  const call = createClient({ apiKey: "key", baseURL }).sessions.retrieve("sesn_1", { signal: abort.signal });
  await expect(call).rejects.toThrow("cancelled by the user");
  await closed.promise;
});

test("a signal that is aborted already sends nothing", async () => {
  const { baseURL, received } = await serve((_, response) => json(response, 200, session()));
  const call = createClient({ apiKey: "key", baseURL }).sessions.retrieve("sesn_1", { signal: AbortSignal.abort() });
  await expect(call).rejects.toMatchObject({ name: "AbortError" });
  expect(received).toEqual([]);
});

test("a finished call leaves nothing behind on its signal", async () => {
  const { signal } = new AbortController();
  const { baseURL } = await serve((_, response, nth) =>
    json(response, nth === 1 ? 503 : 200, session(), { "retry-after-ms": "1" }),
  );
  await createClient({ apiKey: "key", baseURL }).sessions.retrieve("sesn_1", { signal });
  expect(getEventListeners(signal, "abort")).toEqual([]);
});
