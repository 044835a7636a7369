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

test("the core answers Prefer with 501 and names the entry point that supports it", async () => {
  const mock = await createCoreMock({ clock: 0 });
  const answer = await mock.fetch(`${mock.url}/v1/sessions`, { headers: { ...HEADERS, prefer: "code=429" } });
  expect(answer.status).toBe(501);
  expect(await answer.text()).toContain("@managed-agents/mock/node");
  await mock.close();
});
