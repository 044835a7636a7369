import type { UpdateSessionRequest } from "@managed-agents/types";
import { expect } from "vitest";
import { expectUnchanged } from "../src/expect-unchanged.ts";
import { verifies } from "../src/verifies.ts";
import { only, type World } from "../src/world.ts";

const TOOLSET = { type: "agent_toolset_20260401" } as const;
const LINEAR = { type: "url", name: "linear", url: "https://mcp.linear.app/mcp" } as const;
const LINEAR_TOOLS = { type: "mcp_toolset", mcp_server_name: "linear" } as const;
const limit = (amount: string) => ({ type: "limit", max_list_cost: { amount, currency: "USD" } }) as const;

const update = ({ api }: World, session_id: string, body: UpdateSessionRequest) =>
  api.ok("sessions.update", { path: { session_id }, body });

const refuse = ({ api }: World, session_id: string, body: unknown) =>
  api.refused("sessions.update", { path: { session_id }, body });

verifies("update.title", "replaces and clears a title", async (world) => {
  const { id } = await world.create("plain", { title: "Before" });
  expect(await update(world, id, { title: "After" })).toMatchObject({ title: "After" });
  expect(await world.session(id)).toMatchObject({ title: "After" });
  expect(await update(world, id, { title: null })).toMatchObject({ title: null });
  for (const title of ["", "x".repeat(501), 3]) expect((await refuse(world, id, { title })).message).toContain("title");
});

verifies("update.metadata", "merges key by key", async (world) => {
  const { id } = await world.create("plain", { metadata: { kept: "1", changed: "1", dropped: "1" } });
  const { metadata } = await update(world, id, { metadata: { changed: "2", dropped: null, added: "3", absent: null } });
  expect(metadata).toEqual({ mock_scenario: "plain", kept: "1", changed: "2", added: "3" });
  expect((await update(world, id, { metadata: null })).metadata).toEqual(metadata);
});

verifies("update.metadata", "counts pairs after the merge", async (world) => {
  const pairs = (from: number, to: number) =>
    Object.fromEntries(Array.from({ length: to - from }, (_, index) => [`k${from + index}`, "v"]));
  const { id } = await world.create("plain", { metadata: pairs(0, 15) });
  expect((await refuse(world, id, { metadata: pairs(15, 16) })).message).toContain("metadata");
  await update(world, id, { metadata: { ...pairs(15, 16), k0: null } });
  expect(Object.keys((await world.session(id)).metadata)).toHaveLength(16);
});

verifies("update.agent", "replaces each list that was sent and keeps the other", async (world) => {
  const { id } = await world.create();
  const both = await update(world, id, { agent: { tools: [TOOLSET, LINEAR_TOOLS], mcp_servers: [LINEAR] } });
  expect(both.agent.mcp_servers).toEqual([LINEAR]);
  const tools = await update(world, id, { agent: { tools: [TOOLSET] } });
  expect(tools.agent.tools.map(({ type }) => type)).toEqual(["agent_toolset_20260401"]);
  expect(tools.agent.mcp_servers).toEqual([LINEAR]);
  expect(tools.agent.version).toBe(both.agent.version);
  expect((await update(world, id, { agent: { mcp_servers: [] } })).agent).toMatchObject({
    mcp_servers: [],
    tools: tools.agent.tools,
  });
});

verifies("update.agent", "refuses a toolset whose server is not there", async (world) => {
  const { id, agent } = await world.create();
  await refuse(world, id, { agent: { tools: [{ type: "mcp_toolset", mcp_server_name: "nobody" }] } });
  await update(world, id, { agent: { tools: [LINEAR_TOOLS], mcp_servers: [LINEAR] } });
  await refuse(world, id, { agent: { mcp_servers: [] } });
  expect((await world.session(id)).agent.id).toBe(agent.id);
});

verifies("update.agent", "refuses any other part of the agent", async (world) => {
  const { id } = await world.create();
  for (const part of ["system", "model", "skills"]) {
    expect((await refuse(world, id, { agent: { [part]: null } })).message).toContain(part);
  }
});

verifies("update.vaults", "refuses vault_ids, an empty list too", async (world) => {
  const { id } = await world.create();
  for (const vault_ids of [["vlt_1"], []])
    expect((await refuse(world, id, { vault_ids })).message).toContain("vault_ids");
});

verifies("update.budget", "replaces a budget and removes it for good", async (world) => {
  const { id } = await world.create("plain", { budget: limit("500") });
  expect((await update(world, id, { budget: limit("700") })).budget).toEqual(limit("700"));
  expect((await update(world, id, { budget: null })).budget).toBeNull();
  expect(await refuse(world, id, { budget: limit("900") })).toMatchObject({ code: "budget_create_only" });
});

verifies("update.budget", "adds no budget to a session that was made without", async (world) => {
  const { id } = await world.create();
  expect(await refuse(world, id, { budget: limit("900") })).toMatchObject({ code: "budget_create_only" });
  world.triedCell("session update_budget unless no_budget");
});

verifies("update.budget", "takes no budget at or below the consumed cost", async (world) => {
  const { id } = await world.create("budget", { budget: limit("1") });
  await world.turn(id);
  const { usage } = await world.session(id);
  const consumed = Number(usage.list_cost?.amount);
  expect(consumed).toBeGreaterThanOrEqual(1);
  const refusal = await refuse(world, id, { budget: limit(String(consumed)) });
  expect(refusal.code).toBe("budget_not_raised");
  world.triedCell("session update_budget unless budget_not_raised");
  expect(refusal.message).toContain("budget.max_list_cost must be greater than the session's consumed list cost");
  await update(world, id, { budget: limit(String(consumed + 1000)) });
});

verifies("update.event", "writes the altered parts into one session.updated", async (world) => {
  const { id } = await world.create("plain", { title: "Before", budget: limit("500") });
  const parts = { title: "After", metadata: { ticket: "T-1" }, budget: limit("600"), agent: { tools: [] } };
  const session = await update(world, id, parts);
  const { title, metadata, budget, agent } = only(await world.history(id), "session.updated");
  expect({ title, metadata, budget, agent }).toEqual({
    title: "After",
    metadata: session.metadata,
    budget: session.budget,
    agent: session.agent,
  });
  expect(Date.parse(session.updated_at)).toBeGreaterThanOrEqual(Date.parse(session.created_at));
});

for (const [what, parts, absent] of [
  ["a title", { title: "After" }, ["metadata", "budget", "agent"]],
  ["a pair of metadata", { metadata: { ticket: "T-1" } }, ["title", "budget", "agent"]],
  ["a removed budget", { budget: null }, ["title", "metadata", "agent"]],
] as const) {
  verifies("update.event", `writes nothing but ${what}`, async (world) => {
    const { id } = await world.create("plain", { title: "Before", budget: limit("500") });
    await update(world, id, parts);
    const event = only(await world.history(id), "session.updated");
    for (const key of absent) expect(event).not.toHaveProperty(key);
    for (const key of Object.keys(parts)) expect(event).toHaveProperty(key);
  });
}

verifies("update.event", "leaves out metadata that became empty", async (world) => {
  const { id } = await world.create("plain");
  const { metadata } = await update(world, id, { metadata: { mock_scenario: null } });
  expect(metadata).toEqual({});
  expect(only(await world.history(id), "session.updated")).not.toHaveProperty("metadata");
});

for (const parts of [
  {},
  { title: "Same" },
  { metadata: {} },
  { metadata: { a: "1" } },
  { metadata: null },
  { agent: {} },
]) {
  verifies("update.event", `writes no event for ${JSON.stringify(parts)}, which changes nothing`, async (world) => {
    const session = await world.create("plain", { title: "Same", metadata: { a: "1" } });
    expectUnchanged(await update(world, session.id, parts), session);
    expect(await world.history(session.id)).toEqual([]);
  });
}

verifies("update.atomic", "changes nothing if one part is refused", async (world) => {
  const session = await world.create("plain", { title: "Before" });
  for (const bad of [
    { vault_ids: ["vlt_1"] },
    { budget: limit("5") },
    { metadata: { [`${"k".repeat(65)}`]: "v" } },
    { unknown: 1 },
  ]) {
    await refuse(world, session.id, { title: "After", metadata: { a: "1" }, ...bad });
    expectUnchanged(await world.session(session.id), session);
  }
  expect(await world.history(session.id)).toEqual([]);
});
