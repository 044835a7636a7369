import type { UpdateAgentRequest } from "@managed-agents/types";
import { mergeMetadata } from "../../domain/merge-metadata.ts";
import { objectRefusal } from "../../domain/object-legality.ts";
import { Refused } from "../../domain/refusal.ts";
import { changeAgent, nextVersion } from "../../domain/resolve-agent.ts";
import { sameData } from "../../domain/same-data.ts";
import { newestOf } from "../../state/catalog/agents.ts";
import { agentText } from "../../state/show-agent.ts";
import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { findAgent, stateOf } from "./find.ts";
import { referToAgents } from "./refer-to-agents.ts";

/** Neighbours 1.3. Where nothing differs, the agent stays in its version. */
export const updateAgent: Operation<UpdateAgentRequest> = (world, { path, body }) => {
  const record = findAgent(world, path.agent_id);
  requireObject("agent", "change_agent", stateOf(record));
  const newest = newestOf(record);
  const { version, metadata: patch, ...changes } = body;
  if (version !== undefined && version !== newest.agent.version) {
    const hint = `The newest version is ${newest.agent.version}, and the request names ${version}.`;
    throw new Refused({ ...objectRefusal("version_stale"), hint });
  }
  const references = referToAgents(world);
  const agent = changeAgent(newest.agent, changes, references.find);
  const metadata = patch ? mergeMetadata(newest.metadata, patch) : newest.metadata;
  references.name();
  if (!sameData([agent, metadata], [newest.agent, newest.metadata])) {
    world.catalog.agents.update(record, nextVersion(agent), metadata, world.clock.now());
  }
  return agentText(world, record);
};
