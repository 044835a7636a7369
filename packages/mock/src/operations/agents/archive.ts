import { agentText } from "../../state/show-agent.ts";
import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { findAgent, stateOf } from "./find.ts";

export const archiveAgent: Operation = (world, { path }) => {
  const record = findAgent(world, path.agent_id);
  if (requireObject("agent", "archive_agent", stateOf(record)) === "allow") {
    world.catalog.agents.archive(record, world.clock.now());
  }
  return agentText(world, record);
};
