import { HEADERS } from "@managed-agents/harness";
import { createMock as createCoreMock } from "@managed-agents/mock";
import { createMock } from "@managed-agents/mock/node";
import { expect, test } from "vitest";

test("an emulator without a port answers Prefer through Prism", async () => {
  const mock = await createMock({ clock: 0 });
  const list = (prefer?: string) =>
    mock.fetch(`${mock.url}/v1/sessions`, { headers: { ...HEADERS, ...(prefer && { prefer }) } });
  const limited = await list("code=429");
  expect(limited.status).toBe(429);
  expect(await limited.json()).toMatchObject({ error: { type: "rate_limit_error" } });
  expect((await list()).status).toBe(200);
  await mock.close();
});

test("static answers remember nothing", async () => {
  const mock = await createMock({ static: true });
  const answer = await mock.fetch(`${mock.url}/v1/sessions/sesn_neverCreated`, { headers: HEADERS });
  expect(answer.status).toBe(200);
  await mock.close();
});

test("a static answer can be a file", async () => {
  const mock = await createMock({ static: true });
  const answer = await mock.fetch(`${mock.url}/v1/files/file_any/content`, { headers: HEADERS });
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/octet-stream"]);
  expect(await answer.text()).toMatch(/^<!doctype html>/);
  await mock.close();
});

test("the core answers Prefer with 501 and names the entry point that supports it", async () => {
  const mock = await createCoreMock({ clock: 0 });
  const answer = await mock.fetch(`${mock.url}/v1/sessions`, { headers: { ...HEADERS, prefer: "code=429" } });
  expect(answer.status).toBe(501);
  expect(await answer.text()).toContain("@managed-agents/mock/node");
  await mock.close();
});

test.each([
  ["no beta", { "anthropic-beta": "" }, 404, /^not found$/],
  ["no credential", { "x-api-key": "" }, 401, /^Authentication failed$/],
  ["a wrong query", {}, 400, /^limit: expected/],
] as const)("a static answer to %s says what is wrong, as the emulator's does", async (_, wrong, status, message) => {
  const mock = await createMock({ static: true });
  const headers = { ...HEADERS, ...wrong };
  const answer = await mock.fetch(`${mock.url}/v1/sessions${status === 400 ? "?limit=abc" : ""}`, { headers });
  expect(answer.status).toBe(status);
  expect((await answer.json()).error.message).toMatch(message);
  await mock.close();
});

test("a static answer takes a blank after a comma, and has the common headers and those for pages", async () => {
  const mock = await createMock({ static: true });
  for (const path of ["/v1/sessions", "/v1/sessions/sesn_1/events/stream", "/v1/sessions/sesn_1/nothing"]) {
    const beta = `skills-2025-10-02, ${HEADERS["anthropic-beta"]}`;
    const headers = { ...HEADERS, "anthropic-beta": beta, origin: "http://localhost:5173" };
    const answer = await mock.fetch(mock.url + path, { headers });
    expect(answer.status).toBe(path.endsWith("nothing") ? 404 : 200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "access-control-allow-origin": "http://localhost:5173",
      "anthropic-organization-id": expect.any(String),
      "anthropic-ratelimit-requests-limit": "1200",
      "request-id": expect.stringMatching(/^req_/),
    });
  }
  await mock.close();
});
