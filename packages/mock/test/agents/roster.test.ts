import { expect, test } from "vitest";
import { Platform } from "../support/agents.ts";

const ADVISOR = { type: "advisor", model: "claude-opus-5-5" };
const reference = ({ id, version }: { id: string; version: number }) => ({ type: "agent", id, version });
const coordinator = (...agents: unknown[]) => ({ multiagent: { type: "coordinator", agents } });
const switches = (parts: object) => ({ multiagent: { type: "multiagent_20261001", ...parts } });

/** A clerk in two versions, and a diver. */
async function crew() {
  const platform = await Platform.start();
  const first = await platform.agent({ name: "Clerk" });
  const clerk = await platform.post(`/v1/agents/${first.id}`, { system: "Be brief." });
  const diver = await platform.agent({ name: "Diver" });
  return { platform, first, clerk, diver };
}

test("a coordinator's roster shows ids and versions, and its session the whole agents", async () => {
  const { platform, first, clerk, diver } = await crew();
  const body = coordinator(
    ADVISOR,
    clerk.id,
    { type: "agent", id: first.id, version: 1 },
    { type: "self" },
    {
      type: "agent",
      id: diver.id,
    },
  );
  const boss = await platform.agent({ name: "Boss", system: "You plan.", ...body });
  expect(boss.multiagent).toEqual({
    type: "coordinator",
    agents: [reference(clerk), reference(first), reference(boss), reference(diver), ADVISOR],
  });
  const { agent } = await platform.session({ agent: boss.id });
  const { multiagent: _, metadata: __, created_at: ___, updated_at: ____, archived_at: _____, ...own } = boss;
  expect(agent).toEqual({ ...own, multiagent: expect.anything() });
  const [inClerk, inFirst, inSelf, inDiver, advisor] = agent.multiagent.agents;
  expect(inClerk).toMatchObject({ id: clerk.id, version: 2, system: "Be brief.", tools: [] });
  expect(inFirst).toMatchObject({ id: clerk.id, version: 1, system: null });
  expect(inSelf).toEqual(own);
  expect(inDiver).toMatchObject({ name: "Diver", execution_identity: { type: "service_account" } });
  expect(advisor).toEqual(ADVISOR);
});

test("a roster keeps the versions that it was saved with", async () => {
  const { platform, clerk } = await crew();
  const boss = await platform.agent(coordinator(clerk.id));
  await platform.post(`/v1/agents/${clerk.id}`, { system: "Be long." });
  expect((await platform.get(`/v1/agents/${boss.id}`)).multiagent.agents).toEqual([reference(clerk)]);
  const { agent } = await platform.session({ agent: boss.id });
  expect(agent.multiagent.agents[0]).toMatchObject({ version: 2, system: "Be brief." });
});

test("a roster that names its own agent names each new version of it", async () => {
  const { platform, clerk } = await crew();
  const boss = await platform.agent(coordinator({ type: "self" }, clerk.id));
  const next = await platform.post(`/v1/agents/${boss.id}`, { system: "You plan." });
  expect(next.multiagent.agents).toEqual([{ type: "agent", id: boss.id, version: 2 }, reference(clerk)]);
  const { agent } = await platform.session({ agent: boss.id });
  expect(agent.multiagent.agents[0]).toMatchObject({ version: 2, system: "You plan." });
  const old = await platform.get(`/v1/agents/${boss.id}?version=1`);
  expect(old.multiagent.agents[0]).toEqual(reference(boss));
});

test("overrides of a session reach the copies of the agent on its own roster", async () => {
  const { platform } = await crew();
  const boss = await platform.agent(coordinator({ type: "self" }));
  const { agent } = await platform.session({
    agent: { type: "agent_with_overrides", id: boss.id, system: "Only now.", model: "claude-haiku-4-5" },
  });
  expect(agent.multiagent.agents[0]).toMatchObject({ system: "Only now.", model: { id: "claude-haiku-4-5" } });
});

test("the newer form is on for subagents and workflow runs and off for the advisor, unless it says otherwise", async () => {
  const { platform, clerk } = await crew();
  const on = { type: "enabled", predefined_agents: [], inline_agents: { type: "enabled" } };
  expect((await platform.agent(switches({}))).multiagent).toEqual({
    type: "multiagent_20261001",
    subagents: on,
    workflows: on,
    advisor: { type: "disabled" },
  });
  const boss = await platform.agent(
    switches({
      advisor: { type: "enabled", model: "claude-opus-5-5" },
      subagents: {
        type: "enabled",
        inline_agents: { type: "disabled" },
        predefined_agents: [clerk.id, { type: "self" }],
      },
      workflows: { type: "disabled" },
    }),
  );
  expect(boss.multiagent).toEqual({
    type: "multiagent_20261001",
    subagents: {
      type: "enabled",
      predefined_agents: [reference(clerk), reference(boss)],
      inline_agents: { type: "disabled" },
    },
    workflows: { type: "disabled" },
    advisor: { type: "enabled", model: "claude-opus-5-5" },
  });
  const { agent } = await platform.session({ agent: boss.id });
  expect(agent.multiagent.subagents.predefined_agents).toMatchObject([
    { id: clerk.id, system: "Be brief." },
    { id: boss.id, version: 1, name: "Harbour clerk" },
  ]);
});

test.for([
  ["no entry", coordinator(), "agents"],
  ["21 entries", coordinator(...Array.from({ length: 21 }, (_, n) => `agent_${n}`)), "agents"],
  ["one agent twice", coordinator("agent_a", { type: "agent", id: "agent_a" }), "agents[1]: expected different agents"],
  ["itself twice", coordinator({ type: "self" }, { type: "self" }), "agents[1]: expected different agents"],
  ["two advisors", coordinator("agent_a", ADVISOR, ADVISOR), "agents[2]: expected at most one advisor"],
  [
    "neither predefined nor inline agents",
    switches({ workflows: { type: "enabled", inline_agents: { type: "disabled" } } }),
    "multiagent.workflows: expected predefined_agents",
  ],
  [
    "21 predefined agents",
    switches({ subagents: { type: "enabled", predefined_agents: Array.from({ length: 21 }, (_, n) => `agent_${n}`) } }),
    "predefined_agents",
  ],
  ["an advisor without a model", switches({ advisor: { type: "enabled" } }), "model"],
  [
    "an advisor among predefined agents",
    switches({ subagents: { type: "enabled", predefined_agents: [ADVISOR] } }),
    "predefined_agents",
  ],
] as const)("%s is a 400", async ([, body, text]) => {
  const platform = await Platform.start();
  const refusal = await platform.refused("POST", "/v1/agents", { name: "A", model: "claude-opus-5-5", ...body });
  expect(refusal).toMatchObject({ status: 400, message: expect.stringContaining(text) });
});

test("an agent with agents of its own fits no coordinator's roster", async () => {
  const { platform, clerk } = await crew();
  const boss = await platform.agent(coordinator(clerk.id));
  const body = { name: "A", model: "claude-opus-5-5", ...coordinator(boss.id) };
  expect(await platform.refused("POST", "/v1/agents", body)).toMatchObject({
    status: 400,
    message: expect.stringMatching(/agents\[0\]: expected an agent that works alone/),
  });
});

test("an archived agent fits no roster, an unknown version or agent is a 404", async () => {
  const { platform, clerk, diver } = await crew();
  await platform.post(`/v1/agents/${diver.id}/archive`);
  const refused = (entry: unknown) =>
    platform.refused("POST", "/v1/agents", { name: "A", model: "claude-opus-5-5", ...coordinator(entry) });
  expect(await refused(diver.id)).toMatchObject({ status: 400, message: expect.stringContaining("is archived") });
  expect(await refused({ type: "agent", id: clerk.id, version: 3 })).toMatchObject({
    status: 404,
    message: "multiagent.agents[0].version: 3 not found",
  });
  expect(await refused("clerk")).toMatchObject({
    status: 404,
    type: "not_found_error",
    message: "Referenced agent not found or not accessible.",
    hint: expect.stringContaining("begin with agent_"),
  });
});

test("a roster can name agents that were made elsewhere, unless the mock is strict", async () => {
  const platform = await Platform.start();
  await platform.agent(coordinator({ type: "agent", id: "agent_elsewhere", version: 4 }));
  expect(await platform.get("/v1/agents/agent_elsewhere")).toMatchObject({ version: 4, name: "elsewhere" });
  const strict = await Platform.start({ strict: true });
  const body = { name: "A", model: "claude-opus-5-5", ...coordinator("agent_elsewhere") };
  expect(await strict.refused("POST", "/v1/agents", body)).toMatchObject({ status: 404 });
});

const THREADS = [
  ["a coordinator", (id: string) => coordinator(id, { type: "self" })],
  ["subagents", (id: string) => switches({ subagents: { type: "enabled", predefined_agents: [id] } })],
] as const;

test.for(THREADS)(
  "a thread of %s that has the name of a created agent is that agent, with its tools",
  async ([, block]) => {
    const platform = await Platform.start();
    const reviewer = await platform.agent({
      name: "Reviewer",
      model: "claude-haiku-4-5",
      system: "You review.",
      tools: [{ type: "agent_toolset_20260401" }],
    });
    await platform.post(`/v1/agents/${reviewer.id}`, { system: "Later." });
    const boss = await platform.agent({ name: "Boss", ...block(reviewer.id) });
    const session = await platform.session({ agent: boss.id, metadata: { mock_scenario: "multiagent" } });
    const events = [{ type: "user.message", content: [{ type: "text", text: "Check it." }] }];
    await platform.post(`/v1/sessions/${session.id}/events`, { events });
    await platform.advance(30_000);
    const { data } = await platform.get(`/v1/sessions/${session.id}/threads`);
    const agents = new Map(data.map(({ agent }: { agent: { name: string } }) => [agent.name, agent]));
    const { metadata: _, created_at: __, updated_at: ___, archived_at: ____, multiagent: _____, ...whole } = reviewer;
    expect(agents.get("Reviewer")).toEqual({ ...whole, version: 2, system: "Later." });
    expect(agents.get("Tester")).toMatchObject({ id: boss.id, name: "Tester" });
  },
);
