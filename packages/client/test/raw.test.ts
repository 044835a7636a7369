import { expect, test } from "vitest";
import { createClient } from "../src/index.ts";
import { createRawClient } from "../src/raw.ts";
import { fail, json, openStream, serve } from "./support/serve.ts";
import { session } from "./support/session.ts";

const BY_ID = { params: { path: { session_id: "sesn_1" } } };

test("the raw client calls by path, with credential and headers", async () => {
  const { baseURL, received } = await serve((_, response) => json(response, 200, session()));
  const raw = createRawClient({ apiKey: "key", baseURL, headers: { "x-team": "a" } });
  const { data, error } = await raw.POST("/v1/sessions/{session_id}", { ...BY_ID, body: { title: "t" } });
  expect([data?.id, error]).toEqual(["sesn_1", undefined]);
  expect(received[0]).toMatchObject({ method: "POST", url: "/v1/sessions/sesn_1", body: '{"title":"t"}' });
  expect(received[0]?.headers).toMatchObject({
    "x-api-key": "key",
    "x-team": "a",
    "anthropic-beta": "managed-agents-2026-04-01",
    "content-type": "application/json",
  });
});

test("literal parameter names are sent as they are", async () => {
  const { baseURL, received } = await serve((_, response) => json(response, 200, { data: [], next_page: null }));
  const query = { "statuses[]": ["idle" as const, "running" as const], "created_at[gte]": "2026-11-20T10:00:00Z" };
  await createRawClient({ apiKey: "key", baseURL }).GET("/v1/sessions", { params: { query } });
  expect(decodeURIComponent(received[0]?.url ?? "")).toBe(
    "/v1/sessions?statuses[]=idle&statuses[]=running&created_at[gte]=2026-11-20T10:00:00Z",
  );
});

test("an error is an answer, not an exception", async () => {
  const { baseURL } = await serve((_, response) => fail(response, 404, "not_found_error"));
  for (const raw of [createRawClient({ apiKey: "key", baseURL }), createClient({ apiKey: "key", baseURL }).raw]) {
    const { data, error, response } = await raw.GET("/v1/sessions/{session_id}", BY_ID);
    expect([data, error?.error.type, response.status]).toEqual([undefined, "not_found_error", 404]);
  }
});

test("the raw client of a client retries what is harmless to repeat, and answers with what came last", async () => {
  const { baseURL, received } = await serve((_, response) =>
    fail(response, 503, "api_error", { "retry-after-ms": "1" }),
  );
  const { raw } = createClient({ apiKey: "key", baseURL });
  expect((await raw.GET("/v1/sessions/{session_id}", BY_ID)).response.status).toBe(503);
  expect(received).toHaveLength(3);
  expect((await raw.POST("/v1/sessions/{session_id}/archive", BY_ID)).response.status).toBe(503);
  expect(received).toHaveLength(4);
});

test("a redirect is not followed", async () => {
  const elsewhere = await serve((_, response) => json(response, 200, session()));
  const { baseURL } = await serve((_, response) => response.writeHead(307, { location: elsewhere.baseURL }).end());
  for (const raw of [createRawClient({ apiKey: "key", baseURL }), createClient({ apiKey: "key", baseURL }).raw]) {
    expect((await raw.GET("/v1/sessions/{session_id}", BY_ID)).response.status).toBe(307);
  }
  expect(elsewhere.received).toEqual([]);
});

test("the signal of a raw call still counts while its body is read", async () => {
  const { baseURL } = await serve((_, response) => openStream(response));
  const abort = new AbortController();
  const { data } = await createClient({ apiKey: "key", baseURL }).raw.GET("/v1/sessions/{session_id}/events/stream", {
    ...BY_ID,
    parseAs: "stream",
    signal: abort.signal,
  });
  const reading = data?.getReader().read();
  abort.abort(new Error("enough"));
  await expect(reading).rejects.toThrow("enough");
});
