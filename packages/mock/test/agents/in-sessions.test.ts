import { expect, test } from "vitest";
import { CUSTOM, Platform, TOOLSET } from "../support/agents.ts";

async function clerk(strict = false) {
  const platform = await Platform.start({ strict });
  const environment = await platform.environment();
  const agent = await platform.agent({ tools: [TOOLSET, CUSTOM], metadata: { team: "harbour" } });
  const session = (chosen: unknown) => platform.session({ agent: chosen, environment_id: environment.id });
  const refused = (chosen: unknown) =>
    platform.refused("POST", "/v1/sessions", { agent: chosen, environment_id: environment.id });
  return { platform, agent, session, refused };
}

test.for([false, true])("a session shows its agent without metadata and times (strict: %s)", async (strict) => {
  const { agent, session } = await clerk(strict);
  const { metadata: _, created_at: __, updated_at: ___, archived_at: ____, ...shown } = agent;
  expect((await session(agent.id)).agent).toEqual(shown);
});

test("an id is the newest version, an object the one it names, also after later updates", async () => {
  const { platform, agent, session } = await clerk();
  await platform.post(`/v1/agents/${agent.id}`, { system: "Be brief." });
  expect((await session(agent.id)).agent).toMatchObject({ version: 2, system: "Be brief." });
  expect((await session({ type: "agent", id: agent.id })).agent).toMatchObject({ version: 2 });
  expect((await session({ type: "agent", id: agent.id, version: 1 })).agent).toMatchObject({
    version: 1,
    system: null,
  });
  const overrides = { type: "agent_with_overrides", id: agent.id, version: 1, system: "Only now." };
  expect((await session(overrides)).agent).toMatchObject({ version: 1, system: "Only now.", tools: agent.tools });
  expect(await platform.get(`/v1/agents/${agent.id}?version=1`)).toEqual(agent);
});

test("a session keeps its snapshot through updates and the archiving of its agent", async () => {
  const { platform, agent, session } = await clerk();
  const { id, agent: snapshot } = await session(agent.id);
  await platform.post(`/v1/agents/${agent.id}`, { system: "Be brief.", tools: null });
  await platform.post(`/v1/agents/${agent.id}/archive`);
  expect((await platform.get(`/v1/sessions/${id}`)).agent).toEqual(snapshot);
  const events = [{ type: "user.message", content: [{ type: "text", text: "hello" }] }];
  expect(await platform.post(`/v1/sessions/${id}/events`, { events })).toMatchObject({
    data: [{ type: "user.message" }],
  });
});

test("the default scenario calls the tools of a created agent", async () => {
  const { platform, agent, session } = await clerk();
  const { id } = await session(agent.id);
  const events = [{ type: "user.message", content: [{ type: "text", text: "Where is berth 4?" }] }];
  await platform.post(`/v1/sessions/${id}/events`, { events });
  await platform.advance(30_000);
  const { data } = await platform.get(`/v1/sessions/${id}/events?limit=1000`);
  expect(data).toContainEqual(expect.objectContaining({ type: "agent.custom_tool_use", name: "find_berth" }));
});

test.for([
  ["its id", (id: string) => id],
  ["an object", (id: string) => ({ type: "agent", id, version: 1 })],
  ["overrides", (id: string) => ({ type: "agent_with_overrides", id })],
] as const)("an archived agent that is named by %s takes no new sessions", async ([, chosen]) => {
  const { platform, agent, refused } = await clerk();
  await platform.post(`/v1/agents/${agent.id}/archive`);
  expect(await refused(chosen(agent.id))).toEqual({
    status: 400,
    type: "invalid_request_error",
    message: `agent: the agent "${agent.id}" is archived`,
    code: undefined,
    hint: null,
  });
});

test("an unknown version of a created agent is a 404", async () => {
  const { agent, refused } = await clerk();
  expect(await refused({ type: "agent", id: agent.id, version: 2 })).toMatchObject({
    status: 404,
    message: "agent.version: 2 not found",
    hint: "The newest version is 1.",
  });
});

test("a strict mock knows what was created, and nothing else", async () => {
  const { platform, refused } = await clerk(true);
  expect(await refused("agent_elsewhere")).toMatchObject({
    status: 404,
    type: "not_found_error",
    message: "Referenced agent not found or not accessible.",
    hint: expect.stringContaining("those created since"),
  });
  expect(await platform.refused("GET", "/v1/agents/agent_elsewhere")).toMatchObject({ status: 404 });
});

test("an override of the tools that leaves out read is refused under skills", async () => {
  const { platform, refused } = await clerk();
  const { id } = await platform.agent({ tools: [TOOLSET], skills: [{ type: "anthropic", skill_id: "xlsx" }] });
  for (const tools of [[], [CUSTOM]]) {
    expect(await refused({ type: "agent_with_overrides", id, tools })).toMatchObject({
      status: 400,
      message: expect.stringContaining("agent.skills: they need the built-in tool read"),
    });
  }
});

test("an override of the model drops the effort of the agent, and ignores its own", async () => {
  const { platform, session } = await clerk();
  const { id } = await platform.agent({ model: { id: "claude-opus-5-5", effort: "max", speed: "fast" } });
  const { agent } = await session({
    type: "agent_with_overrides",
    id,
    model: { id: "claude-opus-5-5", effort: "low" },
  });
  expect(agent.model).toEqual({ id: "claude-opus-5-5", effort: { type: "high" }, speed: "standard" });
});

test("sessions are found by the agent and its version", async () => {
  const { platform, agent, session } = await clerk();
  const first = await session(agent.id);
  await platform.post(`/v1/agents/${agent.id}`, { system: "Be brief." });
  const second = await session(agent.id);
  await platform.post(`/v1/agents/${agent.id}/archive`);
  const ids = async (query: string) =>
    (await platform.get(`/v1/sessions?agent_id=${agent.id}${query}`)).data.map(({ id }: { id: string }) => id);
  expect(await ids("")).toEqual([second.id, first.id]);
  expect(await ids("&agent_version=1")).toEqual([first.id]);
});

test("reset forgets agents and environments, and the same ids come again", async () => {
  const { platform, agent } = await clerk();
  platform.caller.mock.reset();
  expect(await platform.refused("GET", `/v1/agents/${agent.id}`)).toMatchObject({ status: 404 });
  expect((await platform.agent()).id).toBe(agent.id);
});
