import { HEADERS } from "@managed-agents/harness";
import { loadScenario } from "@managed-agents/mock";
import { expect, test } from "vitest";
import { type Call, messageOf, serve } from "./caller.ts";

const YAML = { "content-type": "application/yaml" };
const SEED = `
environments:
  - { id: env_shop, name: shop, config: { type: cloud } }
agents:
  - { id: agent_shop, name: Shop, model: claude-sonnet-4-5 }
files:
  - { id: file_orders, filename: orders.csv, content: "order_no,total" }
vaults:
  - { id: vlt_dana, display_name: Dana }
memory_stores:
  - { id: memstore_guests, name: Guests, memories: [{ path: /vip.md, content: Dana }] }
sessions:
  - { id: sesn_order, agent: agent_shop, environment_id: env_shop, title: Order 1187 }
`;
const REFUND = `
name: refund
summary: Asks before it pays.
turns:
  - - say: The refund is on its way.
`;

test.each(["application/yaml", "application/x-yaml", "text/yaml; charset=utf-8", "TEXT/X-YAML"])(
  "seed data of every kind is added from %s, and reset removes it",
  async (type) => {
    const { call } = await serve();
    const reply = await call("POST", "/_mock/seed", { headers: { "content-type": type }, body: SEED });
    expect(reply).toMatchObject({ status: 200, json: { name: "default", sessions: 3 } });
    const session = await call("GET", "/v1/sessions/sesn_order", { headers: HEADERS });
    expect(session.json).toMatchObject({ title: "Order 1187", agent: { id: "agent_shop", name: "Shop" } });
    await call("POST", "/_mock/reset");
    expect((await call("GET", "/v1/sessions/sesn_order", { headers: HEADERS })).status).toBe(404);
  },
);

test("seed data is added from JSON, to the world that the header names", async () => {
  const { call } = await serve();
  const body = { agents: [{ id: "agent_shop", name: "Shop", model: "claude-sonnet-4-5" }] };
  expect((await call("POST", "/_mock/seed", { headers: { "x-mock-world": "w" }, body })).status).toBe(200);
  expect((await call("GET", "/_mock/worlds/w/v1/agents/agent_shop", { headers: HEADERS })).status).toBe(200);
  expect((await call("GET", "/v1/agents/agent_shop", { headers: HEADERS })).status).toBe(404);
});

test("seed data of which one object is wrong changes nothing", async () => {
  const { call } = await serve();
  const good = { id: "agent_good", name: "Good", model: "claude-sonnet-4-5" };
  for (const [body, message] of [
    [{ agents: [good, { id: "agent_bad", name: 3, model: "m" }] }, "body.agents[1].name: expected "],
    [{ agents: [good], sessions: [{ agent: "agent_good" }] }, "body.sessions[0].environment_id: expected "],
    [{ agents: [good, good] }, "body.agents[1].id: expected each id once"],
    [{ agents: [{ ...good, id: "no form" }] }, "body.agents[0].id: expected an id such as agent_mine"],
    [{ agents: good }, "body.agents: expected a list"],
    [{ skills: [] }, "body.skills"],
    ["agents: [1]", "body.agents[0]: expected an object, but got 1"],
  ] as const) {
    const reply = await call("POST", "/_mock/seed", typeof body === "string" ? { headers: YAML, body } : { body });
    expect(reply.status).toBe(400);
    expect(messageOf(reply)).toContain(message);
    expect((await call("GET", "/v1/agents/agent_good", { headers: HEADERS })).status).toBe(404);
  }
});

const names = async (call: Call): Promise<string[]> =>
  (await call("GET", "/_mock/scenarios")).json.data.map(({ name }: { name: string }) => name);

test("scenarios are listed with summaries, those that were given first", async () => {
  const given = { name: "mine", summary: "Mine.", turns: [[{ say: "Mine." }]] };
  const { call } = await serve({ scenarios: [given, loadScenario(REFUND, "scenarios/refund.yaml")] });
  const { data, default: chosen } = (await call("GET", "/_mock/scenarios")).json;
  expect(data[0]).toEqual({ name: "mine", summary: "Mine.", origin: "given", file: null });
  expect(data[1]).toMatchObject({ name: "refund", origin: "given", file: "scenarios/refund.yaml" });
  expect(data).toContainEqual({ name: "tool-ask", summary: expect.any(String), origin: "built_in", file: null });
  expect(chosen).toBeNull();
});

test("a scenario from YAML or JSON is played by the sessions that choose it, in its world alone", async () => {
  const { call } = await serve();
  const added = await call("POST", "/_mock/scenarios", { headers: YAML, body: REFUND });
  expect(added.status).toBe(200);
  expect(added.json.data[0]).toMatchObject({ name: "refund", origin: "given", file: null });
  const body = { name: "reject", summary: "Says no.", turns: [[{ say: "No." }]] };
  await call("POST", "/_mock/scenarios", { headers: { "x-mock-world": "w" }, body });
  expect(await names(call)).not.toContain("reject");
  const set = await call("PUT", "/_mock/scenarios/default", { body: { name: "refund" } });
  expect(set).toMatchObject({ status: 200, json: { default: "refund" } });
  expect(await said(call)).toBe("The refund is on its way.");
  expect((await call("PUT", "/_mock/scenarios/default", { body: { name: null } })).json.default).toBeNull();
  expect(await said(call)).not.toBe("The refund is on its way.");
});

/** What the agent of a new session answers. */
async function said(call: Call): Promise<string> {
  const body = { agent: "agent_1", environment_id: "env_1" };
  const { id } = (await call("POST", "/v1/sessions", { headers: HEADERS, body })).json;
  const events = [{ type: "user.message", content: [{ type: "text", text: "Hello" }] }];
  await call("POST", `/v1/sessions/${id}/events`, { headers: HEADERS, body: { events } });
  for (;;) {
    const { data } = (await call("GET", `/v1/sessions/${id}/events?limit=1000`, { headers: HEADERS })).json;
    if (data.some(({ type }: { type: string }) => type === "session.status_idle")) {
      return data.find(({ type }: { type: string }) => type === "agent.message")?.content[0].text;
    }
  }
}

test.each([
  ["name: [", "body:1: "],
  ["name: a\nsummary: b\nturns:\n  - - shout: hi\n", "body:4: turns.0.0.shout: "],
  ["name: a\nsummary: b\nturns: []\n", "body.turns: expected "],
  ["name: A b\nsummary: b\nturns: [[]]\n", "body.name: expected "],
  ["name: a\nsummary: b\nturns: [[]]\nfaults: [{ kind: flood }]\n", "faults.0: kind: expected one of "],
  ["just text", 'body: expected an object, but got "just text"'],
])("the scenario %j is refused with its place, and not added", async (body, message) => {
  const { call } = await serve();
  const before = await names(call);
  const reply = await call("POST", "/_mock/scenarios", { headers: YAML, body });
  expect(reply.status).toBe(400);
  expect(messageOf(reply)).toContain(message);
  expect(await names(call)).toEqual(before);
});

test("a step of a scenario in JSON that is none is refused with its place", async () => {
  const { call } = await serve();
  const reply = await call("POST", "/_mock/scenarios", {
    body: { name: "a", summary: "b", turns: [[{ shout: "hi" }]] },
  });
  expect(reply.status).toBe(400);
  expect(messageOf(reply)).toContain("body.turns.0.0.shout: ");
});

test("a default scenario that is not there is refused, and the old one stays", async () => {
  const { call } = await serve();
  await call("PUT", "/_mock/scenarios/default", { body: { name: "tool-ask" } });
  for (const body of [{ name: "no-such" }, { name: 3 }, {}]) {
    const reply = await call("PUT", "/_mock/scenarios/default", { body });
    expect(reply.status).toBe(400);
    expect(messageOf(reply)).toMatch(/^body\.name: expected /);
  }
  expect((await call("GET", "/_mock/scenarios")).json.default).toBe("tool-ask");
});
