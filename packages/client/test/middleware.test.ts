import { expect, test, vi } from "vitest";
import { createClient, type Middleware } from "../src/index.ts";
import { fail, json, serve } from "./support/serve.ts";
import { session } from "./support/session.ts";

const REQUEST = { agent: "agent_1", environment_id: "env_1" };

test("hooks go in in order and come out in reverse, around every attempt", async () => {
  const { baseURL, received } = await serve((_, response, nth) => {
    if (nth === 1) fail(response, 503, "api_error", { "retry-after-ms": "1" });
    else json(response, 200, session());
  });
  const seen: string[] = [];
  const named = (name: string): Middleware => ({
    onRequest({ request, schemaPath, params }) {
      seen.push(`${name} > ${request.method} ${schemaPath} ${JSON.stringify(params.path)}`);
      request.headers.append("x-through", name);
    },
    onResponse: ({ response }) => void seen.push(`${name} < ${response.status}`),
  });
  const client = createClient({ apiKey: "key", baseURL, middleware: [named("a")] });
  await client.sessions.retrieve("sesn_1", { middleware: [named("b")] });
  const call = 'GET /v1/sessions/{session_id} {"session_id":"sesn_1"}';
  expect(seen).toEqual([503, 200].flatMap((s) => [`a > ${call}`, `b > ${call}`, `b < ${s}`, `a < ${s}`]));
  expect(received[1]?.headers).toMatchObject({ "x-through": "a, b", "x-api-key": "key" });
});

test("a hook does not see the credential, can give its own, and keeps the body", async () => {
  const { baseURL, received } = await serve((_, response) => json(response, 200, session()));
  let shown: object = {};
  const middleware: Middleware = {
    onRequest({ request }) {
      shown = Object.fromEntries(request.headers);
      return new Request(request, { headers: { ...shown, "x-api-key": "own" } });
    },
  };
  await createClient({ apiKey: "secret", baseURL, middleware: [middleware] }).sessions.create(REQUEST);
  expect(shown).toMatchObject({ "content-type": "application/json", "anthropic-beta": "managed-agents-2026-04-01" });
  expect(JSON.stringify(shown)).not.toContain("secret");
  expect(received[0]?.headers["x-api-key"]).toBe("own");
  expect(JSON.parse(received[0]?.body ?? "")).toEqual(REQUEST);
});

test("a hook can answer, and replace an answer", async () => {
  const fetch = vi.fn(async () => Response.json(session({ title: "from the service" })));
  const options = { apiKey: "key", fetch, baseURL: "http://service.invalid" };
  const answer: Middleware = { onRequest: () => Response.json(session({ title: "mine" })) };
  expect((await createClient({ ...options, middleware: [answer] }).sessions.retrieve("s")).title).toBe("mine");
  expect(fetch).not.toHaveBeenCalled();
  const replace: Middleware = { onResponse: () => Response.json(session({ title: "replaced" })) };
  expect((await createClient({ ...options, middleware: [replace] }).sessions.retrieve("s")).title).toBe("replaced");
  expect(fetch).toHaveBeenCalledOnce();
});

test("a hook sees an error, and can replace it or answer instead", async () => {
  const fetch = vi.fn(async () => {
    throw new TypeError("no network");
  });
  const make = (onError: NonNullable<Middleware["onError"]>) =>
    createClient({ apiKey: "key", fetch, maxRetries: 0, middleware: [{ onError }] }).sessions;
  const watch = vi.fn();
  await expect(make(watch).retrieve("s")).rejects.toMatchObject({ name: "ConnectionError" });
  expect(watch).toHaveBeenCalledWith(expect.objectContaining({ error: expect.objectContaining({ neverSent: false }) }));
  await expect(make(() => new RangeError("mine")).retrieve("s")).rejects.toThrow(RangeError);
  expect((await make(() => Response.json(session())).retrieve("s")).id).toBe("sesn_1");
});

test("what a hook throws before the request is thrown as it is, once, and nothing is sent", async () => {
  const fetch = vi.fn();
  const onRequest = vi.fn(() => {
    throw new RangeError("broken hook");
  });
  const client = createClient({ apiKey: "key", fetch, middleware: [{ onRequest }] });
  await expect(client.sessions.create(REQUEST)).rejects.toThrow(RangeError);
  expect(onRequest).toHaveBeenCalledOnce();
  expect(fetch).not.toHaveBeenCalled();
});

test("the hooks of a client are around its raw calls too, once for all attempts", async () => {
  const { baseURL, received } = await serve((_, response, nth) => {
    if (nth === 1) fail(response, 503, "api_error", { "retry-after-ms": "1" });
    else json(response, 200, session());
  });
  const onResponse = vi.fn();
  const { raw } = createClient({ apiKey: "key", baseURL, middleware: [{ onResponse }] });
  await raw.GET("/v1/sessions/{session_id}", { params: { path: { session_id: "sesn_1" } } });
  expect(received).toHaveLength(2);
  expect(onResponse).toHaveBeenCalledOnce();
});
