import { message, sessionApi } from "@managed-agents/harness";
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";

const ALWAYS = (type: string) => ({ enabled: true, permission_policy: { type } });
const TOOLSET = { type: "agent_toolset_20260401", default_config: ALWAYS("always_allow"), configs: [] };
const CUSTOM = {
  type: "custom",
  name: "find_order",
  description: "Finds an order.",
  input_schema: { type: "object", properties: { number: { type: "integer", minimum: 1000 } }, required: ["number"] },
};
const MCP = { type: "mcp_toolset", mcp_server_name: "linear", default_config: ALWAYS("always_ask"), configs: [] };

/** Plays one message to an agent with certain tools under the default scenario, until it waits for the client or is done. */
async function playWith(agent: object, environment_id = "env_a") {
  const catalog = { agents: [{ id: "agent_mine", ...agent }] };
  const mock = await createMock({ clock: "manual", empty: true, catalog });
  const api = sessionApi({ baseURL: mock.url, fetch: mock.fetch });
  const { id } = await api.create({ agent: "agent_mine", environment_id });
  await api.send(id, message("Where is order 1187?"));
  const step = async () => {
    await mock.clock.advance(30_000);
    return api.history(id);
  };
  return { api, id, step };
}

const namesOf = (history: readonly { type: string; name?: unknown }[]): unknown[] =>
  history.filter(({ type }) => type.endsWith("_use")).map(({ type, name }) => `${type} ${name}`);

test("an agent whose bash asks, with a custom tool and an MCP server, shows all three without a named scenario", async () => {
  const bash = { name: "bash", type: "bash", ...ALWAYS("always_ask") };
  const mcp_servers = [{ type: "url", name: "linear", url: "https://mcp.example.com/" }];
  const { api, id, step } = await playWith({ tools: [{ ...TOOLSET, configs: [bash] }, CUSTOM, MCP], mcp_servers });
  for (let turn = 0; turn < 3; turn++) {
    const history = await step();
    const waiting = history.at(-1)?.stop_reason as unknown as { type: string; event_ids: string[] };
    expect(waiting.type).toBe("requires_action");
    for (const call of waiting.event_ids) {
      const { type, input } = history.find((event) => event.id === call) as { type: string; input: unknown };
      if (type === "agent.custom_tool_use") {
        expect(input).toEqual({ number: 1000 });
        await api.send(id, { type: "user.custom_tool_result", custom_tool_use_id: call, content: [] });
      } else await api.send(id, { type: "user.tool_confirmation", tool_use_id: call, result: "allow" });
    }
  }
  const history = await step();
  expect(namesOf(history)).toEqual([
    "agent.tool_use bash",
    "agent.custom_tool_use find_order",
    "agent.mcp_tool_use search",
  ]);
  expect(history.at(-1)?.stop_reason).toEqual({ type: "end_turn" });
});

test("a tool that is allowed is used without a question, and one that asks beside it", async () => {
  const write = { name: "write", type: "write", ...ALWAYS("always_ask") };
  const { step } = await playWith({ tools: [{ ...TOOLSET, configs: [write] }] });
  expect(namesOf(await step())).toEqual(["agent.tool_use bash", "agent.tool_use write"]);
});

test("a tool that is not enabled is not used", async () => {
  const bash = { name: "bash", type: "bash", enabled: false, permission_policy: { type: "always_allow" } };
  const { step } = await playWith({ tools: [{ ...TOOLSET, configs: [bash] }] });
  expect(namesOf(await step())).toEqual(["agent.tool_use read"]);
});

test("an agent without tools answers without any", async () => {
  const { step } = await playWith({ tools: [] });
  const history = await step();
  expect(namesOf(history)).toEqual([]);
  expect(history.at(-1)?.stop_reason).toEqual({ type: "end_turn" });
});

test("in a self-hosted environment the client runs the built-in tools", async () => {
  const { api, id, step } = await playWith({ tools: [TOOLSET] }, "env_self_hosted");
  const history = await step();
  const waiting = history.at(-1)?.stop_reason as unknown as { event_ids: string[] } | undefined;
  const call = waiting?.event_ids[0];
  await api.send(id, { type: "user.tool_result", tool_use_id: call, content: [] });
  expect((await step()).at(-1)?.stop_reason).toEqual({ type: "end_turn" });
});
