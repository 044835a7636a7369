import { HEADERS } from "@managed-agents/harness";
import { expect, test } from "vitest";
import { messageOf, serve } from "./caller.ts";

const AGENT = { agent: "agent_1", environment_id: "env_1" };
const SESSIONS = "/v1/sessions?limit=100";

test("a world is opened with its settings, shown, listed and deleted", async () => {
  const { call } = await serve();
  const settings = {
    seed: "checkout",
    clock: "manual",
    now: "2026-11-18T09:00:00Z",
    profile: "documented",
    knobs: { frame_names: "message" },
    latency: "observed",
    strict: true,
    empty: true,
    default_scenario: "tool-ask",
  };
  const shown = {
    name: "checkout-1",
    seed: "checkout",
    clock: { now: "2026-11-18T09:00:00.000Z", pace: "manual" },
    profile: "documented",
    knobs: { frame_names: "message" },
    latency: "observed",
    strict: true,
    empty: true,
    default_scenario: "tool-ask",
    sessions: 0,
    requests: 0,
    streams: 0,
    faults: 0,
  };
  const opened = await call("PUT", "/_mock/worlds/checkout-1", { body: settings });
  expect(opened).toMatchObject({ status: 200, json: shown });
  expect((await call("GET", "/_mock/worlds/checkout-1")).json).toMatchObject(shown);
  const list = await call("GET", "/_mock/worlds");
  expect(list.json.data.map(({ name }: { name: string }) => name).sort()).toEqual(["checkout-1", "default"]);
  expect(list.json.max_worlds).toBe(1000);
  expect(await call("DELETE", "/_mock/worlds/checkout-1")).toMatchObject({ status: 204, text: "" });
  expect((await call("GET", "/_mock/worlds/checkout-1")).status).toBe(404);
  expect((await call("DELETE", "/_mock/worlds/checkout-1")).status).toBe(404);
});

test("a world that is opened anew has nothing of what it held, and the default scenario is played", async () => {
  const { call } = await serve();
  await call("PUT", "/_mock/worlds/w", { body: { seed_data: { sessions: [{ id: "sesn_old", ...AGENT }] } } });
  expect((await call("GET", "/_mock/worlds/w")).json.sessions).toBe(1);
  expect((await call("PUT", "/_mock/worlds/w")).json.sessions).toBe(0);
  const headers = { ...HEADERS, "x-mock-world": "w" };
  expect((await call("GET", "/v1/sessions/sesn_old", { headers })).status).toBe(404);
});

test("counts are of sessions, requests, streams and faults of one world", async () => {
  const { call, url } = await serve();
  const headers = { ...HEADERS, "x-mock-world": "w" };
  const session = (await call("POST", "/v1/sessions", { headers, body: AGENT })).json;
  const stream = await fetch(`${url}/v1/sessions/${session.id}/events/stream`, { headers });
  await call("POST", "/_mock/faults", { headers: { "x-mock-world": "w" }, body: { kind: "reset" } });
  const counts = { sessions: 1, requests: 2, streams: 1, faults: 1 };
  expect((await call("GET", "/_mock/worlds/w")).json).toMatchObject(counts);
  expect((await call("GET", "/_mock/worlds/default")).json).toMatchObject({
    sessions: 2,
    requests: 0,
    streams: 0,
    faults: 0,
  });
  await stream.body?.cancel();
});

test("reset brings the same ids again, in the world that the header or the base URL names", async () => {
  const { call } = await serve();
  const create = async (path: string): Promise<string> =>
    (await call("POST", `${path}/v1/sessions`, { headers: HEADERS, body: AGENT })).json.id;
  const first = await create("/_mock/worlds/w");
  const other = await create("");
  expect((await call("POST", "/_mock/reset", { headers: { "x-mock-world": "w" } })).json).toMatchObject({
    name: "w",
    sessions: 0,
  });
  expect(await create("/_mock/worlds/w")).toBe(first);
  expect((await call("POST", "/_mock/worlds/w/_mock/reset")).json).toMatchObject({ name: "w", requests: 0 });
  expect(await create("/_mock/worlds/w")).toBe(first);
  expect((await call("POST", "/_mock/reset", { body: "{}" })).json.name).toBe("default");
  expect(await create("")).toBe(other);
});

test("control shifts no ids of a world", async () => {
  const [one, two] = [await serve(), await serve()];
  for (const path of [
    "/_mock/worlds",
    "/_mock/clock",
    "/_mock/faults",
    "/_mock/requests",
    "/_mock/scenarios",
    "/_mock/none",
  ]) {
    await one.call("GET", path);
  }
  const replies = await Promise.all(
    [one, two].map(({ call }) => call("POST", "/v1/sessions", { headers: HEADERS, body: AGENT })),
  );
  const [first, second] = replies.map(({ headers, json }) => [headers["request-id"], json.id]);
  expect(first).toEqual(second);
});

test("deleting the default world resets it", async () => {
  const { call } = await serve();
  await call("POST", "/v1/sessions", { headers: HEADERS, body: AGENT });
  expect((await call("DELETE", "/_mock/worlds/default")).status).toBe(204);
  expect((await call("GET", SESSIONS, { headers: HEADERS })).json.data).toHaveLength(2);
});

test("the default world is not opened with other settings", async () => {
  const { call } = await serve();
  const reply = await call("PUT", "/_mock/worlds/default", { body: { seed: "other" } });
  expect(reply.status).toBe(400);
  expect(messageOf(reply)).toContain("path.name: expected a world other than default");
});

test.each([
  [{ seed: [] }, "body.seed: expected a string or an integer, but got a list of 0 items"],
  [{ clock: -1 }, "body.clock: expected at least 0, but got -1"],
  [{ clock: "fast" }, 'but got "fast"'],
  [{ now: "tomorrow" }, 'but got "tomorrow"'],
  [{ profile: "kind" }, 'body.profile: expected one of observed, documented, varied, but got "kind"'],
  [{ latency: "long" }, 'body.latency: expected one of short, observed, but got "long"'],
  [{ knobs: { no_such: "x" } }, "body.knobs"],
  [{ strict: "yes" }, 'body.strict: expected true or false, but got "yes"'],
  [{ default_scenario: "no-such" }, "body.default_scenario: expected one of "],
  [{ seed_data: { agents: [{ id: "agent_x" }] } }, "body.seed_data.agents[0].name: expected "],
  [{ speed: 3 }, "body.speed"],
  [[], "body: expected an object, but got a list of 0 items"],
])("a world is not opened with %j, and the one that is open stays", async (body, message) => {
  const { call } = await serve();
  await call("POST", "/_mock/worlds/w/v1/sessions", { headers: HEADERS, body: AGENT });
  const reply = await call("PUT", "/_mock/worlds/w", { body });
  expect(reply.status).toBe(400);
  expect(messageOf(reply)).toContain(message);
  expect((await call("GET", "/_mock/worlds/w")).json.sessions).toBe(1);
});

test.each(["Upper", "a".repeat(65), "a_b", "%2e%2e", "a%20b"])("%s is no name of a world", async (name) => {
  const { call } = await serve();
  for (const [method, path, headers] of [
    ["GET", `/_mock/worlds/${name}`, {}],
    ["PUT", `/_mock/worlds/${name}`, {}],
    ["DELETE", `/_mock/worlds/${name}`, {}],
    ["POST", `/_mock/worlds/${name}/_mock/reset`, {}],
    ["POST", "/_mock/reset", { "x-mock-world": name }],
  ] as const) {
    const reply = await call(method, path, { headers });
    expect(reply.status).toBe(400);
    expect(messageOf(reply)).toMatch(/expected .*name|path\.name: expected/);
  }
  expect((await call("GET", "/_mock/worlds")).json.data).toHaveLength(1);
});

test("where as many worlds are open as may be, one more is refused, and none is closed for it", async () => {
  const { call } = await serve({ maxWorlds: 2 });
  for (const name of ["a", "b"]) expect((await call("PUT", `/_mock/worlds/${name}`)).status).toBe(200);
  for (const reply of [
    await call("PUT", "/_mock/worlds/c"),
    await call("GET", "/_mock/clock", { headers: { "x-mock-world": "c" } }),
  ]) {
    expect(reply.status).toBe(400);
    expect(messageOf(reply)).toContain("2 worlds are open, which is the most");
  }
  expect((await call("PUT", "/_mock/worlds/b")).status).toBe(200);
});

test("the world that was used last is listed first", async () => {
  const { call } = await serve();
  for (const name of ["a", "b"]) {
    await call("PUT", `/_mock/worlds/${name}`);
    // Two uses in one millisecond have no order.
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await call("GET", "/_mock/clock", { headers: { "x-mock-world": "a" } });
  const { data } = (await call("GET", "/_mock/worlds")).json;
  expect(data[0].name).toBe("a");
});

test("a key chooses no world for control, also where each key has a world of its own", async () => {
  const { call } = await serve({ worldsByKey: true });
  await call("POST", "/v1/sessions", { headers: { ...HEADERS, "x-api-key": "mine" }, body: AGENT });
  expect((await call("POST", "/_mock/reset", { headers: { "x-api-key": "mine" } })).json.name).toBe("default");
  const { data } = (await call("GET", "/_mock/worlds")).json;
  expect(
    data.map(({ name, sessions }: { name: string; sessions: number }) => [/^key-/.test(name), sessions]),
  ).toContainEqual([true, 1]);
});
