import { refuseUnknown } from "../../domain/refusal.ts";
import { newestOf, versionOf } from "../../state/catalog/agents.ts";
import { agentText } from "../../state/show-agent.ts";
import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { findAgent, stateOf } from "./find.ts";

export const retrieveAgent: Operation = (world, { path, query }) => {
  const record = findAgent(world, path.agent_id);
  requireObject("agent", "read_agent", stateOf(record));
  if (typeof query.version !== "number") return agentText(world, record);
  const version = versionOf(record, query.version);
  if (version !== undefined) return agentText(world, record, version);
  const hint = `The newest version is ${newestOf(record).agent.version}.`;
  return refuseUnknown(`agent.version: ${query.version} not found`, { hint });
};
