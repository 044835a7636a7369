import { AGENT, Caller, ENVIRONMENT, HEADERS } from "@managed-agents/harness";
import { expect, onTestFinished, test } from "vitest";
import { createMock } from "../../src/index.ts";

async function start() {
  const mock = await createMock({ clock: "manual", empty: true });
  onTestFinished(() => mock.close());
  return { mock, caller: new Caller(mock) };
}

test("each request is kept with its operation, status, body and the reason of its refusal", async () => {
  const { mock, caller } = await start();
  const created = await caller.post("/v1/sessions", { agent: AGENT, environment_id: ENVIRONMENT, title: "Order" });
  await caller.post("/v1/sessions", { agent: AGENT, environment_id: ENVIRONMENT, title: 5 });
  await caller.get("/v1/sessions?limit=2");
  await caller.call("GET", "/v1/nothing");
  await caller.call("GET", "/v1/sessions", undefined, { "anthropic-beta": "none-2026-01-01" });
  const list = mock.requests.list();
  expect(list[0]).toEqual({
    id: created.headers.get("request-id"),
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    method: "POST",
    path: "/v1/sessions",
    query: "",
    operation: "sessions.create",
    status: 200,
    milliseconds: expect.any(Number),
    error: null,
    body: { agent: AGENT, environment_id: ENVIRONMENT, title: "Order" },
  });
  expect(list[1]).toMatchObject({
    status: 400,
    error: { type: "invalid_request_error", message: expect.stringContaining("title: expected"), hint: null },
  });
  expect(list[2]).toMatchObject({ query: "limit=2", body: null, error: null });
  expect(list[3]).toMatchObject({ operation: null, status: 404, error: { hint: expect.any(String) } });
  expect(list[4]?.status).toBeGreaterThanOrEqual(400);
  mock.requests.clear();
  expect(mock.requests.list()).toEqual([]);
});

test("a fault that breaks the connection, and one that answers, are seen; preflights and the inspector's own requests are not", async () => {
  const { mock, caller } = await start();
  mock.faults.add({ kind: "reset", operation: "sessions.list" });
  await expect(caller.get("/v1/sessions")).rejects.toThrow();
  mock.faults.add({ kind: "status", status: 429, operation: "sessions.list" });
  // The page that shows what happens does not take part in it.
  expect((await caller.call("GET", "/v1/sessions", undefined, { "x-mock-inspector": "1" })).status).toBe(200);
  expect((await caller.get("/v1/sessions")).status).toBe(429);
  await mock.fetch(`${mock.url}/v1/sessions`, { method: "OPTIONS", headers: { origin: "http://localhost:3000" } });
  expect(mock.requests.list().map(({ status, error }) => [status, error?.type])).toEqual([
    [null, undefined],
    [429, "rate_limit_error"],
  ]);
});

test("no secret is kept, wherever a body or a query has one", async () => {
  const { mock, caller } = await start();
  const canary = "CANARY-5d1f";
  const vault = (await caller.post("/v1/vaults", { display_name: "V" })).json.id;
  const url = "https://mcp.example.com/mcp";
  await caller.post(`/v1/vaults/${vault}/credentials`, {
    auth: { type: "static_bearer", mcp_server_url: url, token: canary },
  });
  await caller.post(`/v1/vaults/${vault}/credentials`, {
    auth: {
      type: "mcp_oauth",
      mcp_server_url: url,
      access_token: canary,
      refresh: {
        refresh_token: canary,
        client_id: "c",
        token_endpoint: url,
        token_endpoint_auth: { type: "client_secret_post", client_secret: canary },
      },
    },
  });
  await caller.post("/v1/sessions", {
    agent: AGENT,
    environment_id: ENVIRONMENT,
    resources: [
      { type: "github_repository", url: `https://user:${canary}@github.com/a/b`, authorization_token: canary },
    ],
  });
  await caller.call("POST", "/v1/sessions", `{"agent":"a","\\u0074oken":"${canary}"}`);
  await caller.call("POST", "/v1/sessions", `{"token": "${canary}", broken`);
  await caller.call("POST", "/v1/sessions", `{"api_key":["${canary}",{"deep":"${canary}"}]}`);
  await caller.get(`/v1/sessions?api_key=${canary}&x-api-key=${canary}&limit=1`);
  await caller.call("GET", "/v1/sessions", undefined, { authorization: `Bearer ${canary}`, "x-api-key": canary });
  const list = mock.requests.list();
  expect(list).toHaveLength(9);
  expect(JSON.stringify(list)).not.toContain(canary);
  expect(list[1]?.body).toEqual({ auth: { type: "static_bearer", mcp_server_url: url, token: "[redacted]" } });
  expect(list.at(-2)?.query).toBe("api_key=[redacted]&x-api-key=[redacted]&limit=1");
});

test("the newest thousand are kept, and of long bodies only so much", async () => {
  const { mock, caller } = await start();
  const send = (text: string) => caller.post("/v1/agents", { name: "A", model: "claude-opus-5-5", system: text });
  await send("x".repeat(70_000));
  expect(mock.requests.list()[0]?.body).toBeNull();
  for (let count = 0; count < 40; count++) await send("y".repeat(60_000));
  const bodies = mock.requests.list().map(({ body }) => JSON.stringify(body).length);
  expect(bodies.reduce((sum, length) => sum + length, 0)).toBeLessThan(1_100_000);
  expect(bodies.at(-1)).toBeGreaterThan(60_000);
  for (let count = 0; count < 2500; count++) {
    await mock.fetch(`${mock.url}/v1/environments?limit=${(count % 90) + 1}`, { headers: HEADERS });
  }
  const list = mock.requests.list();
  expect(list).toHaveLength(1000);
  expect(list.at(-1)?.query).toBe(`limit=${(2499 % 90) + 1}`);
  expect(list.every(({ operation }) => operation === "environments.list")).toBe(true);
});
