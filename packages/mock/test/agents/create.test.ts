import { expect, test } from "vitest";
import { CUSTOM, MCP, Platform, SERVER, TOOLSET } from "../support/agents.ts";

test("a new agent is version 1, with every default filled in", async () => {
  const platform = await Platform.start({ now: "2026-11-03T08:15:00Z" });
  const agent = await platform.agent({
    model: { id: "claude-sonnet-5-5", effort: "medium" },
    description: "Answers questions about berth bookings.",
    system: "Be brief.",
    tools: [
      { ...TOOLSET, configs: [{ name: "bash", permission_policy: { type: "always_ask" } }] },
      { ...MCP, configs: [{ name: "low_water", enabled: false }] },
      CUSTOM,
    ],
    mcp_servers: [SERVER],
    skills: [{ type: "anthropic", skill_id: "xlsx" }],
    metadata: { team: "harbour" },
  });
  expect(agent).toEqual({
    id: expect.stringMatching(/^agent_011C/),
    type: "agent",
    version: 1,
    name: "Harbour clerk",
    description: "Answers questions about berth bookings.",
    model: { id: "claude-sonnet-5-5", effort: { type: "medium" }, speed: "standard" },
    system: "Be brief.",
    tools: [
      {
        type: "agent_toolset_20260401",
        default_config: { enabled: true, permission_policy: { type: "always_allow" } },
        configs: [{ type: "bash", name: "bash", enabled: true, permission_policy: { type: "always_ask" } }],
      },
      {
        type: "mcp_toolset",
        mcp_server_name: "tides",
        default_config: { enabled: true, permission_policy: { type: "always_ask" } },
        configs: [{ name: "low_water", enabled: false, permission_policy: { type: "always_ask" } }],
      },
      CUSTOM,
    ],
    mcp_servers: [SERVER],
    skills: [{ type: "anthropic", skill_id: "xlsx", version: expect.any(String) }],
    multiagent: null,
    execution_identity: { type: "service_account" },
    metadata: { team: "harbour" },
    created_at: expect.stringContaining("2026-11-03T08:15:00"),
    updated_at: agent.created_at,
    archived_at: null,
  });
});

test("a name and a model are enough", async () => {
  const platform = await Platform.start();
  const agent = await platform.agent();
  expect(agent).toMatchObject({
    description: null,
    system: null,
    tools: [],
    mcp_servers: [],
    skills: [],
    multiagent: null,
    execution_identity: { type: "service_account" },
    metadata: {},
  });
  expect(await platform.get(`/v1/agents/${agent.id}`)).toEqual(agent);
});

test.for([
  ["claude-opus-5-5", { id: "claude-opus-5-5", effort: { type: "high" }, speed: "standard" }],
  ["an-experiment", { id: "an-experiment", effort: { type: "high" }, speed: "standard" }],
  ["claude-haiku-4-5", { id: "claude-haiku-4-5", speed: "standard" }],
  ["claude-haiku-4-5-20251001", { id: "claude-haiku-4-5-20251001", speed: "standard" }],
  [
    { id: "claude-opus-5", effort: { type: "max" }, speed: "fast", inference_geo: "us" },
    { id: "claude-opus-5", effort: { type: "max" }, inference_geo: "us", speed: "fast" },
  ],
  [
    { id: "claude-opus-5", effort: null, speed: null, inference_geo: null },
    { id: "claude-opus-5", effort: { type: "high" }, speed: "standard" },
  ],
] as const)("the model %j is resolved", async ([model, shown]) => {
  const platform = await Platform.start();
  expect((await platform.agent({ model })).model).toEqual(shown);
});

test("the sources of web_fetch are shown as objects, or as null", async () => {
  const platform = await Platform.start();
  const url_sources = { user_input: "all", server_tool_results: "none" };
  const configs = (config: object) => [{ ...TOOLSET, configs: [{ name: "web_fetch", ...config }] }];
  const { tools } = await platform.agent({ tools: configs({ url_sources }) });
  expect(tools[0].configs[0].url_sources).toEqual({
    user_input: { type: "all" },
    client_tool_results: null,
    server_tool_results: { type: "none" },
  });
  expect((await platform.agent({ tools: configs({}) })).tools[0].configs[0].url_sources).toBeNull();
});

test("a role stands as the identity, and null gives the default", async () => {
  const platform = await Platform.start();
  const role = { type: "aws_role", role_arn: "arn:aws:iam::123456789012:role/shop" };
  expect((await platform.agent({ execution_identity: role })).execution_identity).toEqual(role);
  expect((await platform.agent({ execution_identity: null })).execution_identity).toEqual({ type: "service_account" });
});

test.for([
  ["no name", { name: undefined }, "name"],
  ["an empty name", { name: "" }, "name"],
  ["a name of 257 characters", { name: "x".repeat(257) }, "name"],
  ["no model", { model: undefined }, "model"],
  ["a null model", { model: null }, "model"],
  ["a description of 2049 characters", { description: "x".repeat(2049) }, "description"],
  ["a system prompt of 100001 characters", { system: "x".repeat(100_001) }, "system"],
  ["257 tools", { tools: Array.from({ length: 257 }, (_, n) => ({ ...CUSTOM, name: `tool_${n}` })) }, "tools"],
  ["21 servers", { mcp_servers: Array.from({ length: 21 }, (_, n) => ({ ...SERVER, name: `s${n}` })) }, "mcp_servers"],
  ["501 skills", { skills: Array(501).fill({ type: "anthropic", skill_id: "xlsx" }), tools: [TOOLSET] }, "skills"],
  [
    "17 pairs of metadata",
    { metadata: Object.fromEntries(Array.from({ length: 17 }, (_, n) => [`k${n}`, ""])) },
    "metadata",
  ],
  ["an unknown property", { colour: "red" }, "colour"],
  ["a model without a name", { model: "" }, 'model: expected the id of a model, but got ""'],
  ["a model whose id is empty", { model: { id: "" } }, 'model: expected the id of a model, but got ""'],
  [
    "an advisor on a roster without a model",
    { multiagent: { type: "coordinator", agents: [{ type: "advisor", model: "" }] } },
    "multiagent.agents[0].model",
  ],
  [
    "an advisor without a model",
    { multiagent: { type: "multiagent_20261001", advisor: { type: "enabled", model: "" } } },
    "multiagent.advisor.model",
  ],
  ["a region that there is not", { model: { id: "claude-opus-5-5", inference_geo: "moon" } }, "inference_geo"],
  ["a speed that there is not", { model: { id: "claude-opus-5-5", speed: "slow" } }, "speed"],
  [
    "a server without a toolset",
    { mcp_servers: [SERVER] },
    'mcp_servers[0]: expected an mcp_toolset in tools that names "tides"',
  ],
  ["a toolset without a server", { tools: [MCP] }, "tools[0]: mcp_server_name: expected one of mcp_servers, []"],
  ["two servers of one name", { mcp_servers: [SERVER, SERVER], tools: [MCP] }, '"tides" is listed twice'],
  ["two toolsets of one server", { mcp_servers: [SERVER], tools: [MCP, MCP] }, "tides"],
  ["two agent toolsets", { tools: [TOOLSET, TOOLSET] }, "is listed twice"],
  ["two custom tools of one name", { tools: [CUSTOM, CUSTOM] }, '"find_berth" is listed twice'],
  ["a custom tool named like a built-in one", { tools: [{ ...CUSTOM, name: "bash" }] }, "bash"],
  [
    "skills without tools",
    { skills: [{ type: "anthropic", skill_id: "xlsx" }] },
    "skills: they need the built-in tool read",
  ],
  [
    "skills where read is switched off",
    {
      skills: [{ type: "anthropic", skill_id: "xlsx" }],
      tools: [{ ...TOOLSET, configs: [{ name: "read", enabled: false }] }],
    },
    "read",
  ],
] as const)("%s is a 400, and nothing is created", async ([, body, text]) => {
  const platform = await Platform.start();
  const before = await platform.get("/v1/agents");
  const refusal = await platform.refused("POST", "/v1/agents", { name: "A", model: "claude-opus-5-5", ...body });
  expect(refusal).toMatchObject({
    status: 400,
    type: "invalid_request_error",
    message: expect.stringContaining(text),
  });
  expect(await platform.get("/v1/agents")).toEqual(before);
});

test("hostile keys of metadata and of a tool's schema are data", async () => {
  const platform = await Platform.start();
  const body =
    '{"name":"A","model":"claude-opus-5-5","metadata":{"__proto__":"x","constructor":"y"},' +
    '"tools":[{"type":"custom","name":"t","description":"d","input_schema":{"type":"object","properties":{"__proto__":{"type":"string"}}}}]}';
  const { status, json, text } = await platform.caller.call("POST", "/v1/agents", body);
  expect(status).toBe(200);
  expect(Object.keys(json.metadata)).toEqual(["__proto__", "constructor"]);
  expect(text).toContain('"properties":{"__proto__":{"type":"string"}}');
  const next = await platform.caller.call(
    "POST",
    `/v1/agents/${json.id}`,
    '{"metadata":{"__proto__":null,"toString":"z"}}',
  );
  expect(Object.entries(next.json.metadata)).toEqual([
    ["constructor", "y"],
    ["toString", "z"],
  ]);
  expect(({} as { x?: string }).x).toBeUndefined();
});
