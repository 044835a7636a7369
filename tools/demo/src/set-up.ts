import type { Client } from "@managed-agents/client";
import type { Printer } from "./printer.ts";

/** What a session is made from, by id. */
export interface Setup {
  readonly agent: string;
  readonly environment_id: string;
}

/** Makes an agent and an environment for it, as the service's quickstart begins. */
export async function setUp(client: Client, print: Printer): Promise<Setup> {
  print.heading("An agent, and where it works");

  print.call(
    'client.agents.create({ name: "Shop helper", model: "claude-opus-5-5", tools: [agent_toolset_20260401] })',
  );
  const agent = await client.agents.create({
    name: "Shop helper",
    model: "claude-opus-5-5",
    system: "You help shop staff.",
    tools: [{ type: "agent_toolset_20260401" }],
  });
  print.answer({ id: agent.id, version: agent.version, model: agent.model });

  print.call('client.environments.create({ name: "shop", config: { type: "cloud" } })');
  const environment = await client.environments.create({ name: "shop", config: { type: "cloud" } });
  print.answer({ id: environment.id, config: environment.config });
  return { agent: agent.id, environment_id: environment.id };
}
