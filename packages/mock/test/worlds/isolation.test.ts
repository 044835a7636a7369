import { AGENT, Caller, ENVIRONMENT, HEADERS } from "@managed-agents/harness";
import { expect, onTestFinished, test } from "vitest";
import { createMock, type Mock, type MockOptions, type MockWorld } from "../../src/index.ts";
import { listen } from "../../src/node/index.ts";

const BODY = JSON.stringify({ agent: AGENT, environment_id: ENVIRONMENT });
const POST = { method: "POST", headers: { ...HEADERS, "content-type": "application/json" }, body: BODY };

async function inProcess(options: MockOptions = {}): Promise<Mock> {
  const mock = await createMock({ clock: "manual", ...options });
  onTestFinished(() => mock.close());
  return mock;
}

// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever came; tests say what they expect of it
const json = async (response: Response | Promise<Response>): Promise<any> => (await response).json();

test("a session is in the world that its request named by header, by base URL or by key, and in no other", async () => {
  const mock = await inProcess({ worldsByKey: true });
  const at = (path: string, headers: Record<string, string> = {}) =>
    json(mock.fetch(`${mock.url}${path}`, { ...POST, headers: { ...POST.headers, ...headers } }));
  const { "x-api-key": _, ...withoutKey } = POST.headers as Record<string, string>;
  const made = {
    byHeader: await at("/v1/sessions", { "x-mock-world": "team-a" }),
    byPath: await at("/_mock/worlds/team-b/v1/sessions"),
    byKey: await at("/v1/sessions", { "x-api-key": "sk-one" }),
    byBearer: await json(
      mock.fetch(`${mock.url}/v1/sessions`, { ...POST, headers: { ...withoutKey, authorization: "Bearer sk-two" } }),
    ),
  };
  expect(new Set(Object.values(made).map(({ id }) => id)).size).toBe(4);
  expect(mock.worlds.list()).toHaveLength(5);
  const listed = (headers: Record<string, string>, base = "") =>
    json(mock.fetch(`${mock.url}${base}/v1/sessions`, { headers: { ...HEADERS, ...headers } })).then(({ data }) =>
      data.map(({ id }: { id: string }) => id),
    );
  expect(await listed({ "x-mock-world": "team-a" })).toEqual([made.byHeader.id]);
  expect(await listed({}, "/_mock/worlds/team-b")).toEqual([made.byPath.id]);
  expect(await listed({ "x-api-key": "sk-one" })).toEqual([made.byKey.id]);
  // The path counts more than the header, and the header more than the key.
  expect(await listed({ "x-mock-world": "team-a" }, "/_mock/worlds/team-b")).toEqual([made.byPath.id]);
  expect(await listed({ "x-mock-world": "team-a", "x-api-key": "sk-one" })).toEqual([made.byHeader.id]);
  expect(JSON.stringify(mock.worlds.list())).not.toContain("sk-");
});

test("without a name a request is in the default world, which alone has the sessions of the examples", async () => {
  const mock = await inProcess();
  const sessions = async (headers: Record<string, string>) =>
    (await json(mock.fetch(`${mock.url}/v1/sessions`, { headers: { ...HEADERS, ...headers } }))).data.length;
  expect(await sessions({})).toBe(2);
  expect(await sessions({ "x-mock-world": "default" })).toBe(2);
  expect(await sessions({ "x-mock-world": "fresh" })).toBe(0);
  const agents = async (headers: Record<string, string>) =>
    (await json(mock.fetch(`${mock.url}/v1/agents`, { headers: { ...HEADERS, ...headers } }))).data.length;
  expect(await agents({ "x-mock-world": "fresh" })).toBe(await agents({}));
});

test.each(["", "Team", "a_b", "a b", "é", "x".repeat(65), "../v1", "__proto__", "constructor\r\n"])(
  "the name %j is refused with what was expected of it",
  async (name) => {
    const mock = await inProcess();
    let headers: Headers;
    try {
      headers = new Headers({ ...HEADERS, "x-mock-world": name });
    } catch {
      // Not even a header can hold it.
      return;
    }
    const response = await mock.fetch(`${mock.url}/v1/sessions`, { headers });
    if (name === "constructor\r\n") return expect(response.status).toBe(200);
    expect(response.status).toBe(400);
    expect((await json(response)).error.message).toMatch(/^x-mock-world: expected the name of a world, of 1 to 64/);
    expect(mock.worlds.list()).toEqual(["default"]);
    expect(() => mock.world(name)).toThrow(RangeError);
  },
);

test("a world has its own clock, faults, requests, scenarios and ids, and shares none of them", async () => {
  const mock = await inProcess();
  const [one, other] = [mock.world("one"), mock.world("other")];
  one.faults.add({ kind: "status", status: 529, times: 0 });
  await one.clock.advance(60_000);
  one.scenarios.default = "thinking";
  const [mine, theirs] = [new Caller({ ...mock, ...one }), new Caller({ ...mock, ...other })];
  expect((await mine.call("GET", "/v1/sessions")).status).toBe(529);
  expect((await theirs.call("GET", "/v1/sessions")).status).toBe(200);
  expect(one.clock.now() - other.clock.now()).toBe(60_000);
  expect(other.scenarios.default).toBeNull();
  expect(one.requests.list().map(({ status }) => status)).toEqual([529]);
  expect(other.requests.list().map(({ status }) => status)).toEqual([200]);
  expect(mock.requests.list()).toEqual([]);
  one.faults.clear();
  const created = await Promise.all(
    [mine, theirs].map((caller) => caller.call("POST", "/v1/sessions", JSON.parse(BODY))),
  );
  expect(created[0]?.json.id).not.toBe(created[1]?.json.id);
});

test("reset brings a world back to its beginning with the same ids to come, and leaves others alone", async () => {
  const mock = await inProcess();
  const world = mock.world("mine");
  const create = async (target = world) => (await json(target.fetch(`${target.url}/v1/sessions`, POST))).id as string;
  const first = [await create(), await create()];
  world.faults.add({ kind: "reset", times: 0, operation: "agents.list" });
  world.scenarios.default = "plain";
  const kept = await create(mock.world("theirs"));
  world.reset();
  expect(world.requests.list()).toEqual([]);
  expect(world.faults.list()).toEqual([]);
  expect(world.scenarios.default).toBeNull();
  expect([await create(), await create()]).toEqual(first);
  const theirs = await json(mock.world("theirs").fetch(`${mock.url}/v1/sessions/${kept}`, { headers: HEADERS }));
  expect(theirs.id).toBe(kept);
});

test("a world that is opened with settings has them, also after a reset, and in the place of an open one", async () => {
  const mock = await inProcess({ clock: 1 });
  const world = mock.world("slow", { clock: "manual", now: "2030-01-01T00:00:00Z", seed: "s", strict: true });
  expect(new Date(world.clock.now()).toISOString()).toBe("2030-01-01T00:00:00.000Z");
  await world.clock.advance(5);
  world.reset();
  expect(world.clock.now()).toBe(Date.UTC(2030, 0, 1));
  const refused = await world.fetch(`${world.url}/v1/sessions`, {
    ...POST,
    body: JSON.stringify({ agent: "agent_nobody_made", environment_id: ENVIRONMENT }),
  });
  expect(refused.status).toBe(404);
  const [{ id }] = [
    await json(world.fetch(`${world.url}/v1/agents`, { ...POST, body: '{"name":"A","model":"claude-opus-5-5"}' })),
  ];
  const again = mock.world("slow", { seed: "s", clock: "manual" });
  expect(
    (await json(again.fetch(`${again.url}/v1/agents`, { ...POST, body: '{"name":"A","model":"claude-opus-5-5"}' }))).id,
  ).toBe(id);
  expect(() => mock.world("slow", { profile: "loud" as never })).toThrow(/^profile: expected observed/);
  expect(() => mock.world("slow", { clock: -1 })).toThrow(/^clock: expected/);
  expect(() => mock.world("default", {})).toThrow(/default world/);
});

test("the fetch of a world is in it whatever its key, unless the request names another one, be it the default one", async () => {
  const mock = await inProcess({ worldsByKey: true });
  const { fetch } = mock.world("mine");
  const made = await json(fetch(`${mock.url}/v1/sessions`, POST));
  const count = async (headers: Record<string, string>) =>
    (await json(fetch(`${mock.url}/v1/sessions`, { headers: { ...HEADERS, ...headers } }))).data.length;
  expect(await count({})).toBe(1);
  expect(await count({ "x-mock-world": "other" })).toBe(0);
  expect(await count({ "x-mock-world": "default" })).toBe(2);
  expect(mock.world("mine").requests.list()).toHaveLength(2);
  expect(made.id).toMatch(/^sesn_/);
});

test("a scenario that is added to a world replaces the given one of its name there until a reset", async () => {
  const scenario = (summary: string) => ({ name: "greet", summary, turns: [[{ say: summary }]] });
  const mock = await inProcess({ scenarios: [scenario("Given.")] });
  const summaryIn = (world: MockWorld) => world.scenarios.list().find(({ name }) => name === "greet")?.summary;
  const world = mock.world("mine");
  world.scenarios.add(scenario("Added."));
  expect([summaryIn(world), summaryIn(mock)]).toEqual(["Added.", "Given."]);
  expect(world.scenarios.list().filter(({ name }) => name === "greet")).toHaveLength(1);
  world.reset();
  expect(summaryIn(world)).toBe("Given.");
});

test("fifty clients at once on one server see their own world alone", async () => {
  const mock = await listen({ clock: 0 });
  onTestFinished(() => mock.close());
  await Promise.all(
    Array.from({ length: 50 }, async (_, number) => {
      const url = `${mock.url}/_mock/worlds/client-${number}`;
      const caller = new Caller({ url, fetch });
      const sessions = number % 5;
      const made: string[] = [];
      for (let count = 0; count <= sessions; count++) {
        const { json } = await caller.call("POST", "/v1/sessions", {
          agent: AGENT,
          environment_id: ENVIRONMENT,
          title: `client ${number}`,
        });
        made.push(json.id);
      }
      const world = mock.world(`client-${number}`);
      if (number % 2 === 0) world.faults.add({ kind: "status", status: 503, times: 1, operation: "sessions.list" });
      const first = await caller.call("GET", "/v1/sessions");
      expect(first.status).toBe(number % 2 === 0 ? 503 : 200);
      const { json } = await caller.call("GET", "/v1/sessions");
      expect(json.data.map(({ id }: { id: string }) => id).toSorted()).toEqual(made.toSorted());
      expect(new Set(json.data.map(({ title }: { title: string }) => title))).toEqual(new Set([`client ${number}`]));
      expect(world.requests.list()).toHaveLength(sessions + 3);
      if (number % 3 === 0) world.reset();
      const after = await caller.call("GET", "/v1/sessions");
      expect(after.json.data).toHaveLength(number % 3 === 0 ? 0 : sessions + 1);
    }),
  );
  expect(mock.worlds.list()).toHaveLength(51);
});
