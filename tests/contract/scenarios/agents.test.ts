import { type CatalogSeed, call, defineScenario, say } from "@managed-agents/mock";
import type { Session } from "@managed-agents/types";
import { expect } from "vitest";
import { confirm } from "../src/event-calls.ts";
import { verifies } from "../src/verifies.ts";
import { only, waitingFor } from "../src/world.ts";

type Agent = NonNullable<CatalogSeed["agents"]>[number];
type Multiagent = NonNullable<Session["agent"]["multiagent"]>;

const REVIEWER = {
  id: "agent_reviewer",
  type: "agent",
  version: 2,
  name: "Reviewer",
  description: "Reads diffs.",
  model: { id: "claude-opus-5-5", speed: "standard", effort: { type: "high" } },
  system: null,
  tools: [],
  mcp_servers: [],
  skills: [],
  execution_identity: { type: "service_account" },
} as const;

const NOBODY = { type: "disabled" } as const;
const inline = (type: "enabled" | "disabled") => ({
  type: "enabled" as const,
  predefined_agents: [REVIEWER],
  inline_agents: { type },
});

/** One of each way in which an agent can have others. */
const MULTIAGENTS = {
  coordinator: { type: "coordinator", agents: [REVIEWER, { type: "advisor", model: "claude-opus-5-5" }] },
  everything: {
    type: "multiagent_20261001",
    subagents: inline("enabled"),
    workflows: inline("disabled"),
    advisor: { type: "enabled", model: "claude-opus-5-5" },
  },
  nothing: { type: "multiagent_20261001", subagents: NOBODY, workflows: NOBODY, advisor: NOBODY },
} as unknown as Readonly<Record<string, Multiagent>>;

const AGENTS: readonly Agent[] = Object.entries(MULTIAGENTS).map(([name, multiagent]) => ({
  id: `agent_${name}`,
  version: 4,
  multiagent,
}));

for (const [name, multiagent] of Object.entries(MULTIAGENTS)) {
  verifies(
    "create.snapshot",
    `shows the other agents of one that has ${name}`,
    async (world) => {
      const { agent } = await world.create("plain", { agent: `agent_${name}` });
      expect(agent).toMatchObject({ id: `agent_${name}`, version: 4, multiagent });
    },
    { world: { catalog: { agents: AGENTS } } },
  );
}

verifies(
  "create.strict",
  "finds no version that was never made, when strict",
  async (world) => {
    const [known] = (await world.api.ok("sessions.list")).data ?? [];
    const body = { agent: { type: "agent", id: "agent_nothing", version: 5 }, environment_id: known?.environment_id };
    await world.api.refused("sessions.create", { body }, 404);
  },
  { world: { strict: true, catalog: { agents: AGENTS } } },
);

for (const [permission, evaluation] of [
  ["auto_ask", { type: "auto", evaluated_permission: { type: "ask", reason_code: "indeterminate" } }],
  ["ask", { type: "always_ask" }],
] as const) {
  verifies(
    "confirm.allow",
    `asks the client under ${permission}`,
    async (world) => {
      const { id } = await world.create("asks");
      const history = await world.turn(id);
      expect(only(history, "agent.tool_use")).toMatchObject({ evaluated_permission: "ask", evaluation });
      await world.send(id, confirm(waitingFor(history)[0] ?? ""));
      await world.settle(id);
      expect((await world.history(id)).at(-1)).toMatchObject({ stop_reason: { type: "end_turn" } });
    },
    { world: { scenarios: [defineScenario("asks", () => [call({ tool: "bash", permission }), say("Done.")])] } },
  );
}

for (const [permission, evaluation] of [
  ["auto_allow", { type: "auto", evaluated_permission: { type: "allow" } }],
  ["auto_deny", { type: "auto", evaluated_permission: { type: "deny", reason_code: "high_risk" } }],
  ["not_enabled", undefined],
] as const) {
  verifies(
    "confirm.rules",
    `does not ask the client under ${permission}`,
    async (world) => {
      const { id } = await world.create("decides");
      const history = await world.turn(id);
      const use = only(history, "agent.tool_use");
      expect(use.evaluation).toEqual(evaluation);
      expect(only(history, "agent.tool_result").is_error ?? false).toBe(permission !== "auto_allow");
      expect(use.evaluated_permission).toBe(permission === "auto_allow" ? "allow" : "deny");
    },
    { world: { scenarios: [defineScenario("decides", () => [call({ tool: "bash", permission }), say("Done.")])] } },
  );
}
