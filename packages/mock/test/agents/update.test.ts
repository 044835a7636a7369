import { expect, test } from "vitest";
import { CUSTOM, MCP, Platform, SERVER, TOOLSET } from "../support/agents.ts";

const FULL = {
  description: "Answers questions.",
  system: "Be brief.",
  model: { id: "claude-opus-5-5", effort: "low", speed: "fast", inference_geo: "us" },
  tools: [TOOLSET, MCP, CUSTOM],
  mcp_servers: [SERVER],
  skills: [{ type: "anthropic", skill_id: "xlsx", version: "3" }],
  multiagent: { type: "coordinator", agents: [{ type: "self" }] },
  execution_identity: { type: "aws_role", role_arn: "arn:aws:iam::123456789012:role/shop" },
  metadata: { team: "harbour", owner: "pier-1" },
};

async function fullAgent() {
  const platform = await Platform.start();
  const agent = await platform.agent(FULL);
  await platform.advance(1000);
  const update = (body: object) => platform.post(`/v1/agents/${agent.id}`, body);
  return { platform, agent, update };
}

test("what is left out stays, and each change makes the next version", async () => {
  const { platform, agent, update } = await fullAgent();
  const next = await update({ system: "Answer in one sentence." });
  const self = { type: "agent", id: agent.id, version: 2 };
  expect(next).toEqual({
    ...agent,
    version: 2,
    system: "Answer in one sentence.",
    multiagent: { type: "coordinator", agents: [self] },
    updated_at: expect.any(String),
  });
  expect(Date.parse(next.updated_at) - Date.parse(agent.updated_at)).toBe(1000);
  expect(await platform.get(`/v1/agents/${agent.id}`)).toEqual(next);
  expect(await platform.get(`/v1/agents/${agent.id}?version=1`)).toEqual(agent);
});

test.for([
  ["null", { description: null, system: null, tools: null, mcp_servers: null, skills: null, multiagent: null }],
  ["empty values", { description: "", system: "", tools: [], mcp_servers: [], skills: [], multiagent: null }],
] as const)("%s clear what can be cleared", async ([, body]) => {
  const { update } = await fullAgent();
  expect(await update({ ...body, execution_identity: null })).toMatchObject({
    version: 2,
    description: null,
    system: null,
    tools: [],
    mcp_servers: [],
    skills: [],
    multiagent: null,
    execution_identity: { type: "service_account" },
  });
});

test.for([
  ["an empty object", {}],
  ["metadata of null", { metadata: null }],
  ["the values that it has", { name: "Harbour clerk", system: "Be brief.", metadata: { team: "harbour" } }],
  ["a key that it does not have, deleted", { metadata: { nobody: null } }],
  ["the tools that it has, short", { tools: [TOOLSET, MCP, CUSTOM] }],
  ["the roster that it has", { multiagent: { type: "coordinator", agents: [{ type: "self" }] } }],
  ["properties in another order", { tools: [TOOLSET, MCP, reversed(CUSTOM)] }],
] as const)("%s makes no version, and leaves updated_at", async ([, body]) => {
  const { platform, agent, update } = await fullAgent();
  expect(await update(body)).toEqual(agent);
  expect((await platform.get(`/v1/agents/${agent.id}/versions`)).data).toEqual([agent]);
});

function reversed(tool: object): object {
  return Object.fromEntries(Object.entries(tool).reverse());
}

test.for([
  ["a name", { name: "Clerk" }],
  ["metadata", { metadata: { owner: "pier-3" } }],
] as const)("%s alone makes a version", async ([, body]) => {
  const { update } = await fullAgent();
  expect(await update(body)).toMatchObject({ version: 2 });
});

test("metadata is merged: a text sets, null deletes, the rest stays", async () => {
  const { update } = await fullAgent();
  const { metadata } = await update({ metadata: { team: null, berth: "4" } });
  expect(metadata).toEqual({ owner: "pier-1", berth: "4" });
});

test("more than 16 pairs after the merge are a 400", async () => {
  const { platform, agent } = await fullAgent();
  const metadata = Object.fromEntries(Array.from({ length: 15 }, (_, n) => [`k${n}`, "x"]));
  expect(await platform.refused("POST", `/v1/agents/${agent.id}`, { metadata })).toMatchObject({
    status: 400,
    message: expect.stringContaining("got 17"),
  });
  expect(await platform.get(`/v1/agents/${agent.id}`)).toEqual(agent);
});

test.for([
  [
    "the same id as an object keeps the effort",
    { id: "claude-opus-5-5" },
    { effort: { type: "low" }, speed: "standard" },
  ],
  ["the same id as a text keeps the effort", "claude-opus-5-5", { effort: { type: "low" }, speed: "standard" }],
  [
    "an effort of null takes the default",
    { id: "claude-opus-5-5", effort: null },
    { effort: { type: "high" }, speed: "standard" },
  ],
  ["another id takes its default", { id: "claude-sonnet-5-5" }, { effort: { type: "high" }, speed: "standard" }],
  [
    "an effort that is sent replaces",
    { id: "claude-opus-5-5", effort: "xhigh", speed: "fast" },
    { effort: { type: "xhigh" }, speed: "fast" },
  ],
] as const)("the model is replaced whole: %s", async ([, model, rest]) => {
  const { update } = await fullAgent();
  const id = typeof model === "string" ? model : model.id;
  expect((await update({ model })).model).toEqual({ id, ...rest });
});

test("a stale version is a 409 of the type invalid_request_error, even if nothing would change", async () => {
  const { platform, agent, update } = await fullAgent();
  const next = await update({ version: 1, name: "Clerk" });
  expect(next.version).toBe(2);
  for (const body of [{ version: 1, name: "Other" }, { version: 1 }, { version: 3, name: "Other" }]) {
    expect(await platform.refused("POST", `/v1/agents/${agent.id}`, body)).toMatchObject({
      status: 409,
      type: "invalid_request_error",
      message: "Concurrent modification detected. Please fetch the latest version and retry.",
      hint: `The newest version is 2, and the request names ${body.version}.`,
    });
  }
  expect(await platform.get(`/v1/agents/${agent.id}`)).toEqual(next);
});

test.for([
  ["a null name", { name: null }],
  ["an empty name", { name: "" }],
  ["a null model", { model: null }],
  ["a version of 0", { version: 0 }],
  ["an unknown property", { colour: "red" }],
  ["servers cleared under a toolset", { mcp_servers: null }],
  ["tools cleared over servers", { tools: [TOOLSET, CUSTOM] }],
  ["tools cleared under skills", { tools: null, mcp_servers: null }],
  ["an empty roster", { multiagent: { type: "coordinator", agents: [] } }],
] as const)("%s is a 400, and nothing changes", async ([, body]) => {
  const { platform, agent } = await fullAgent();
  expect(await platform.refused("POST", `/v1/agents/${agent.id}`, body)).toMatchObject({
    status: 400,
    type: "invalid_request_error",
  });
  expect(await platform.get(`/v1/agents/${agent.id}`)).toEqual(agent);
});

test("an archived agent takes no update, and archiving it again changes nothing", async () => {
  const { platform, agent } = await fullAgent();
  const archived = await platform.post(`/v1/agents/${agent.id}/archive`);
  expect(archived).toEqual({ ...agent, archived_at: expect.any(String) });
  await platform.advance(1000);
  expect(await platform.post(`/v1/agents/${agent.id}/archive`)).toEqual(archived);
  for (const body of [{ name: "Clerk" }, {}, { version: 7 }]) {
    expect(await platform.refused("POST", `/v1/agents/${agent.id}`, body)).toMatchObject({
      status: 400,
      type: "invalid_request_error",
      message: "Cannot modify archived agent",
    });
  }
  expect(await platform.get(`/v1/agents/${agent.id}`)).toEqual(archived);
  expect(await platform.get(`/v1/agents/${agent.id}?version=1`)).toEqual(archived);
});
