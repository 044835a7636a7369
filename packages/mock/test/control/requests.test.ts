import { HEADERS } from "@managed-agents/harness";
import { expect, test } from "vitest";
import { type Call, messageOf, serve } from "./caller.ts";

interface Entry {
  readonly id: string;
  readonly path: string;
  readonly operation: string | null;
}

const entries = async (call: Call, query = ""): Promise<Entry[]> =>
  (await call("GET", `/_mock/requests${query}`)).json.data;

test("requests are listed oldest first, with the reason of each refusal", async () => {
  const { call } = await serve();
  await call("POST", "/v1/sessions?beta=true", { headers: HEADERS, body: { agent: 3, environment_id: "env_1" } });
  const served = await call("GET", "/v1/sesions", { headers: HEADERS });
  const [first, second, ...others] = await entries(call);
  expect(first).toMatchObject({
    method: "POST",
    path: "/v1/sessions",
    query: "beta=true",
    operation: "sessions.create",
    status: 400,
    error: { type: "invalid_request_error", message: expect.stringContaining("agent") },
    body: { agent: 3, environment_id: "env_1" },
  });
  expect(second).toMatchObject({
    id: served.headers["request-id"],
    operation: null,
    status: 404,
    error: { type: "not_found_error", hint: "There is no GET /v1/sesions." },
    body: null,
  });
  expect(others).toEqual([]);
});

test("requests are listed by operation, after an id, and so many", async () => {
  const { call } = await serve();
  for (const path of ["/v1/sessions", "/v1/agents", "/v1/sessions", "/v1/environments"]) {
    await call("GET", path, { headers: HEADERS });
  }
  const all = await entries(call);
  expect(all.map(({ operation }) => operation)).toEqual([
    "sessions.list",
    "agents.list",
    "sessions.list",
    "environments.list",
  ]);
  expect(await entries(call, "?operation=sessions.list")).toEqual([all[0], all[2]]);
  expect(await entries(call, `?after=${all[1]?.id}`)).toEqual(all.slice(2));
  expect(await entries(call, "?limit=2")).toEqual(all.slice(0, 2));
  expect(await entries(call, `?after=${all[0]?.id}&limit=1&operation=sessions.list`)).toEqual([all[2]]);
  expect(await entries(call, "?after=req_that_is_gone")).toEqual(all);
});

test("the inspector's own requests, control and health are not kept", async () => {
  const { call } = await serve();
  await call("GET", "/v1/sessions", { headers: { ...HEADERS, "x-mock-inspector": "1" } });
  for (const path of ["/health", "/", "/_mock/clock", "/_mock/none"]) await call("GET", path);
  expect(await entries(call)).toEqual([]);
});

test("the log of a world is emptied, and that of another stays", async () => {
  const { call } = await serve();
  await call("GET", "/v1/sessions", { headers: HEADERS });
  await call("GET", "/_mock/worlds/w/v1/sessions", { headers: HEADERS });
  expect((await call("DELETE", "/_mock/requests", { headers: { "x-mock-world": "w" } })).status).toBe(204);
  expect((await call("GET", "/_mock/requests", { headers: { "x-mock-world": "w" } })).json.data).toEqual([]);
  expect(await entries(call)).toHaveLength(1);
});

test.each([
  ["?limit=0", "query.limit: expected "],
  ["?limit=1001", "query.limit: expected "],
  ["?limit=ten", 'query.limit: expected an integer, but got "ten"'],
  ["?limit=1&limit=2", "query.limit: expected one value, but got several"],
  ["?page=2", 'query: expected limit, after, operation, but got "page"'],
  ["?__proto__=1", 'query: expected limit, after, operation, but got "__proto__"'],
  [`?after=${"a".repeat(129)}`, "query.after: expected "],
])("the query %s is refused", async (query, message) => {
  const { call } = await serve();
  const reply = await call("GET", `/_mock/requests${query}`);
  expect(reply.status).toBe(400);
  expect(messageOf(reply)).toContain(message);
});
