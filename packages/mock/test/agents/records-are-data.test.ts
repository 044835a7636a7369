import { expect, test } from "vitest";
import { IMPLEMENTATIONS } from "../../src/operations/index.ts";
import type { Operation } from "../../src/operations/operation.ts";
import { CUSTOM, MCP, SERVER, TOOLSET } from "../support/agents.ts";
import { findCode } from "../support/find-code.ts";
import { quietWorld } from "../support/quiet-world.ts";

test("agents and environments are kept as plain data, whatever was done with them", () => {
  const world = quietWorld();
  const call = (id: keyof typeof IMPLEMENTATIONS, path: Record<string, string>, body?: unknown) =>
    JSON.parse((IMPLEMENTATIONS[id] as Operation)(world, { path, query: {}, body }) as string);
  const agent = call(
    "agents.create",
    {},
    {
      name: "Clerk",
      model: "claude-opus-5-5",
      tools: [TOOLSET, MCP, CUSTOM],
      mcp_servers: [SERVER],
      multiagent: { type: "coordinator", agents: [{ type: "self" }, "agent_elsewhere"] },
    },
  );
  const environment = call("environments.create", {}, { name: "harbour", config: { type: "cloud", networking: null } });
  const session = call("sessions.create", {}, { agent: agent.id, environment_id: "env_elsewhere" });
  call("agents.update", { agent_id: agent.id }, { system: "Be brief." });
  call("agents.versions.list", { agent_id: agent.id });
  call("agents.archive", { agent_id: "agent_elsewhere" });
  call("environments.update", { environment_id: environment.id }, { metadata: { stage: "test" } });
  call("environments.archive", { environment_id: "env_elsewhere" });
  const { agents, environments } = world.catalog;
  const records = [
    agents.find(agent.id),
    agents.find("agent_elsewhere"),
    environments.find(environment.id),
    environments.find("env_elsewhere"),
  ];
  for (const record of records) {
    expect(record).toBeDefined();
    expect(findCode(record, "record")).toEqual([]);
    expect(structuredClone(record)).toEqual(record);
  }
  expect(session.status).toBe("idle");
});
