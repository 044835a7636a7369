import type { OperationId } from "@managed-agents/types";
import type { Operation } from "../operation.ts";
import { createAgent } from "./create.ts";
import { listAgents } from "./list.ts";
import { retrieveAgent } from "./retrieve.ts";

const missing: Operation<never> = () => {
  throw new Error("not served yet");
};

/** The operations of agents. */
export const AGENT_OPERATIONS: { readonly [Id in Extract<OperationId, `agents.${string}`>]: Operation<never> } = {
  "agents.archive": missing,
  "agents.create": createAgent,
  "agents.list": listAgents,
  "agents.retrieve": retrieveAgent,
  "agents.update": missing,
  "agents.versions.list": missing,
};
