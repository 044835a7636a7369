import type { CreateAgentRequest } from "@managed-agents/types";
import { resolveAgent } from "../../domain/resolve-agent.ts";
import { agentText } from "../../state/show-agent.ts";
import type { Operation } from "../operation.ts";
import { referToAgents } from "./refer-to-agents.ts";

/** Neighbours 1.2. */
export const createAgent: Operation<CreateAgentRequest> = (world, { body }) => {
  const references = referToAgents(world);
  const agent = resolveAgent(body, references.find, () => world.ids.next("agent"));
  references.name();
  return agentText(world, world.catalog.agents.create(agent, body.metadata ?? {}, world.clock.now()));
};
