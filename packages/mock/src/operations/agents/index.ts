import type { OperationId } from "@managed-agents/types";
import type { Operation } from "../operation.ts";
import { archiveAgent } from "./archive.ts";
import { createAgent } from "./create.ts";
import { listAgents } from "./list.ts";
import { retrieveAgent } from "./retrieve.ts";
import { updateAgent } from "./update.ts";
import { listAgentVersions } from "./versions-list.ts";

/** The operations of agents. */
export const AGENT_OPERATIONS: { readonly [Id in Extract<OperationId, `agents.${string}`>]: Operation<never> } = {
  "agents.archive": archiveAgent,
  "agents.create": createAgent,
  "agents.list": listAgents,
  "agents.retrieve": retrieveAgent,
  "agents.update": updateAgent,
  "agents.versions.list": listAgentVersions,
};
