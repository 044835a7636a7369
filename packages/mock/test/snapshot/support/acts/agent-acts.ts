import type { World } from "../../../../src/state/world.ts";
import { ask } from "../look.ts";
import { type Act, type Chosen, one, own } from "./act.ts";

const agentOf = ({ catalog }: World, { a }: Chosen): string =>
  one(catalog.agents.state.kept.items, a)?.id ?? "agent_never_was";

const environmentOf = ({ catalog }: World, { a }: Chosen): string =>
  one(catalog.environments.state.kept.items, a)?.id ?? "env_never_was";

/** What is done to agents and environments. */
export const AGENT_ACTS = {
  create_agent: ({ world }, { text, yes }) =>
    ask(
      world,
      "agents.create",
      {},
      {},
      {
        name: `Agent ${text}`,
        model: "claude-opus-5-5",
        metadata: own(text),
        ...(yes ? { multiagent: { type: "coordinator", agents: ["agent_a"] } } : {}),
      },
    ),
  update_agent_itself: ({ world }, choice) =>
    ask(world, "agents.update", { agent_id: agentOf(world, choice) }, {}, { version: 1, system: choice.text }),
  archive_agent: ({ world }, choice) => ask(world, "agents.archive", { agent_id: agentOf(world, choice) }, {}),
  create_environment: ({ world }, { text }) =>
    ask(world, "environments.create", {}, {}, { name: `Place ${text}`, config: { type: "cloud" } }),
  update_environment: ({ world }, choice) =>
    ask(
      world,
      "environments.update",
      { environment_id: environmentOf(world, choice) },
      {},
      {
        description: choice.text,
        metadata: own(choice.text),
      },
    ),
  delete_environment: ({ world }, choice) =>
    ask(
      world,
      choice.yes ? "environments.archive" : "environments.delete",
      {
        environment_id: environmentOf(world, choice),
      },
      {},
    ),
} as const satisfies Readonly<Record<string, Act>>;
