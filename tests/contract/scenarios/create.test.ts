import type { CreateSessionRequest } from "@managed-agents/types";
import { expect } from "vitest";
import { OUTCOME } from "../src/event-calls.ts";
import { expectUnchanged } from "../src/expect-unchanged.ts";
import { verifies } from "../src/verifies.ts";
import { AGENT, ENVIRONMENT, message, types, type World } from "../src/world.ts";

const CREATE = { agent: AGENT, environment_id: ENVIRONMENT };
const TOOLSET = { type: "agent_toolset_20260401" } as const;
const LINEAR = { type: "url", name: "linear", url: "https://mcp.linear.app/mcp" } as const;
const LINEAR_TOOLS = { type: "mcp_toolset", mcp_server_name: "linear" } as const;
const LOOKUP = {
  type: "custom",
  name: "lookup_order",
  description: "Finds an order.",
  input_schema: { type: "object" },
} as const;

type Overrides = Omit<Extract<CreateSessionRequest["agent"], { type: "agent_with_overrides" }>, "type" | "id">;

const withOverrides = (overrides: Overrides) => ({
  ...CREATE,
  agent: { type: "agent_with_overrides", id: AGENT, ...overrides } as const,
});

const count = async ({ api }: World) => (await api.ok("sessions.list", { query: { limit: 100 } })).data?.length;

verifies("create.defaults", "fills in what was not said", async (world) => {
  const { api } = world;
  const session = await api.ok("sessions.create", { body: CREATE });
  expect(session).toMatchObject({
    type: "session",
    status: "idle",
    title: null,
    metadata: {},
    vault_ids: [],
    resources: [],
    outcome_evaluations: [],
    budget: null,
    archived_at: null,
    environment_id: ENVIRONMENT,
  });
  expect(session.id).toMatch(/^sesn_\w+/);
  expect(session.updated_at).toBe(session.created_at);
  expect(session.stats).toBeTypeOf("object");
  expect(session.usage).toBeTypeOf("object");
  expectUnchanged(await api.ok("sessions.retrieve", { path: { session_id: session.id } }), session);
});

verifies("create.defaults", "keeps what was said", async ({ api }) => {
  const given = { title: "Order 1187", metadata: { ticket: "T-204" }, vault_ids: ["vlt_1"] };
  expect(await api.ok("sessions.create", { body: { ...CREATE, ...given } })).toMatchObject(given);
});

for (const extra of [{}, { initial_events: [] }]) {
  verifies("create.no-events", `writes no event for ${JSON.stringify(extra)}`, async (world) => {
    const { id, status } = await world.create("plain", extra);
    expect([status, await world.history(id)]).toEqual(["idle", []]);
  });
}

verifies("create.initial-events", "begins with the initial events in their order", async (world) => {
  const initial_events = [message("First"), message("Second")] as CreateSessionRequest["initial_events"] & {};
  const { id, status } = await world.create("plain", { initial_events });
  expect(status).toBe("running");
  const history = await world.history(id);
  const [first, second] = history.filter(({ type }) => type === "user.message");
  expect([first?.content, second?.content]).toEqual(initial_events.map((event) => "content" in event && event.content));
  expect(types(history)[0]).toBe("user.message");
  await world.settle(id);
  expect(types(await world.history(id))).toContain("session.status_running");
});

verifies("create.initial-events", "starts an initial outcome at once", async (world) => {
  const { id, status } = await world.create("outcome", { initial_events: [OUTCOME] as never });
  expect(status).toBe("running");
  await world.settle(id);
  const history = await world.history(id);
  // live L1; behaviour 4.13
  const at = world.per({ observed: 2, documented: 0 });
  expect(history[at]).toMatchObject({ type: "user.define_outcome", outcome_id: expect.stringMatching(/^outc_/) });
});

for (const [what, initial_events] of [
  ["an interrupt", [{ type: "user.interrupt" }]],
  ["a system message", [message("Hello"), { type: "system.message", content: [{ type: "text", text: "Be brief." }] }]],
  ["two outcomes", [OUTCOME, OUTCOME]],
  ["an outcome without a rubric", [{ type: "user.define_outcome", description: "A list" }]],
  ["a redacted block", [{ type: "user.message", content: [{ type: "redacted" }] }]],
  [
    "one bad event among good ones",
    [message("Hello"), { type: "user.message", content: [] }, { type: "user.message" }],
  ],
] as const) {
  verifies("create.initial-types", `refuses ${what} and creates nothing`, async (world) => {
    const before = await count(world);
    await world.api.refused("sessions.create", { body: { ...CREATE, initial_events } });
    expect(await count(world)).toBe(before);
  });
}

verifies("create.initial-types", "refuses more than 100 documents from files", async ({ api }) => {
  const document = { type: "document", source: { type: "file", file_id: "file_1" } };
  const events = (sizes: readonly number[]) =>
    sizes.map((size) => ({ type: "user.message", content: Array(size).fill(document) }));
  await api.ok("sessions.create", { body: { ...CREATE, initial_events: events([60, 40]) } });
  await api.refused("sessions.create", { body: { ...CREATE, initial_events: events([60, 41]) } });
});

verifies(["create.agent-forms", "create.snapshot"], "resolves each form of the agent", async ({ api }) => {
  const byId = await api.ok("sessions.create", { body: CREATE });
  expect(byId.agent).toMatchObject({ id: AGENT, type: "agent", version: expect.any(Number) });
  const pinned = { type: "agent", id: AGENT, version: 1 };
  expect((await api.ok("sessions.create", { body: { ...CREATE, agent: pinned } })).agent).toMatchObject(pinned);
  const newest = await api.ok("sessions.create", { body: { ...CREATE, agent: { type: "agent", id: AGENT } } });
  expect(newest.agent.version).toBe(byId.agent.version);
  expect((await api.ok("sessions.create", { body: withOverrides({}) })).agent).toEqual(byId.agent);
});

verifies("create.overrides", "inherits what is left out, clears null and [], replaces the rest", async ({ api }) => {
  const { agent: own } = await api.ok("sessions.create", { body: CREATE });
  const cleared = await api.ok("sessions.create", {
    body: withOverrides({ system: null, tools: [], mcp_servers: [], skills: [] }),
  });
  expect(cleared.agent).toMatchObject({
    system: null,
    tools: [],
    mcp_servers: [],
    skills: [],
    name: own.name,
    model: own.model,
  });
  const replaced = await api.ok("sessions.create", {
    body: withOverrides({ system: "Be brief.", tools: [TOOLSET, LINEAR_TOOLS, LOOKUP], mcp_servers: [LINEAR] }),
  });
  expect(replaced.agent).toMatchObject({ system: "Be brief.", mcp_servers: [LINEAR], skills: own.skills });
  expect(replaced.agent.tools.map(({ type }) => type)).toEqual(["agent_toolset_20260401", "mcp_toolset", "custom"]);
  const model = await api.ok("sessions.create", { body: withOverrides({ model: "claude-haiku-5-5" }) });
  expect(model.agent.model.id).toBe("claude-haiku-5-5");
});

verifies("create.override-rules", "refuses a null model with its code", async ({ api }) => {
  const body = { ...CREATE, agent: { type: "agent_with_overrides", id: AGENT, model: null } };
  const refusal = await api.refused("sessions.create", { body });
  expect(refusal).toMatchObject({ code: "agent_model_required", message: expect.stringContaining("model") });
});

for (const [what, overrides] of [
  ["tools cleared under skills", { tools: [], skills: [{ type: "anthropic", skill_id: "xlsx" }] }],
  ["servers cleared under a toolset", { tools: [LINEAR_TOOLS], mcp_servers: [] }],
] as const) {
  verifies("create.override-rules", `refuses ${what}`, async ({ api }) => {
    await api.refused("sessions.create", { body: withOverrides(overrides as unknown as Overrides) });
  });
}

verifies("create.override-effort", "ignores the effort of a model override", async ({ api }) => {
  const plain = await api.ok("sessions.create", { body: withOverrides({ model: { id: "claude-haiku-5-5" } }) });
  const model = { id: "claude-haiku-5-5", effort: { type: "max" } } as const;
  const wanted = await api.ok("sessions.create", { body: withOverrides({ model }) });
  expect(wanted.agent.model).toEqual(plain.agent.model);
});

verifies("create.tool-defaults", "allows built-in tools, asks for MCP tools, enables all", async ({ api }) => {
  const body = withOverrides({ tools: [TOOLSET, LINEAR_TOOLS, LOOKUP], mcp_servers: [LINEAR] });
  const [builtIn, mcp, custom] = (await api.ok("sessions.create", { body })).agent.tools;
  expect(builtIn).toMatchObject({ default_config: { enabled: true, permission_policy: { type: "always_allow" } } });
  expect(mcp).toMatchObject({ default_config: { enabled: true, permission_policy: { type: "always_ask" } } });
  expect(custom).toEqual(LOOKUP);
});

const search = (config: object) => ({ ...TOOLSET, configs: [{ name: "web_search", ...config }] });

for (const [what, tools] of [
  [
    "allowed and blocked domains together",
    [search({ allowed_domains: ["a.example"], blocked_domains: ["b.example"] })],
  ],
  ["an empty list of domains", [search({ allowed_domains: [] })]],
  ["an unknown built-in tool", [{ ...TOOLSET, configs: [{ name: "telnet" }] }]],
  ["a toolset of an undeclared server", [{ type: "mcp_toolset", mcp_server_name: "nobody" }]],
  ["two custom tools of one name", [LOOKUP, LOOKUP]],
  ["a custom tool named like a built-in one", [{ ...LOOKUP, name: "bash" }]],
  ["a custom tool with a bad name", [{ ...LOOKUP, name: "look up" }]],
] as const) {
  verifies("create.tool-rules", `refuses ${what}`, async ({ api }) => {
    await api.refused("sessions.create", { body: withOverrides({ tools } as unknown as Overrides) });
  });
}

verifies("create.tool-rules", "refuses two servers of one name", async ({ api }) => {
  await api.refused("sessions.create", { body: withOverrides({ mcp_servers: [LINEAR, LINEAR] }) });
});

const limit = (amount: unknown, currency: unknown = "USD") => ({ type: "limit", max_list_cost: { amount, currency } });

for (const budget of [
  limit("0"),
  limit("-5"),
  limit("007"),
  limit("1.5"),
  limit("ten"),
  limit(""),
  limit(500),
  limit("5", "EUR"),
  { type: "limit" },
]) {
  verifies("create.budget", `refuses ${JSON.stringify(budget)}`, async ({ api }) => {
    expect((await api.refused("sessions.create", { body: { ...CREATE, budget } })).message).toContain("budget");
  });
}

verifies("create.budget", "shows the budget it was given", async ({ api }) => {
  const budget = limit("500");
  expect((await api.ok("sessions.create", { body: { ...CREATE, budget } })).budget).toEqual(budget);
});

for (const [what, part] of [
  ["agent", { agent: "agent_nobody_made" }],
  ["environment", { environment_id: "env_nobody_made" }],
  ["vault", { vault_ids: ["vlt_nobody_made"] }],
  ["file", { resources: [{ type: "file", file_id: "file_nobody_made" }] }],
  ["memory store", { resources: [{ type: "memory_store", memory_store_id: "memstore_nobody_made" }] }],
] as const) {
  verifies(
    "create.strict",
    `answers 404 for an unknown ${what} when strict`,
    async (world) => {
      const [known] = (await world.api.ok("sessions.list", { query: { include_archived: true } })).data ?? [];
      const base = known ? { agent: known.agent.id, environment_id: known.environment_id } : CREATE;
      const refusal = await world.api.refused("sessions.create", { body: { ...base, ...part } }, 404);
      // live L31
      expect(refusal.message).toContain(`${what === "file" ? "files" : what} not found or not accessible`);
    },
    { world: { strict: true } },
  );
}
