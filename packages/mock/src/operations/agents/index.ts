import type { OperationId } from "@managed-agents/types";
import type { Operation } from "../operation.ts";

const missing: Operation<never> = () => {
  throw new Error("not served yet");
};

/** The operations of agents. */
export const AGENT_OPERATIONS: { readonly [Id in Extract<OperationId, `agents.${string}`>]: Operation<never> } = {
  "agents.archive": missing,
  "agents.create": missing,
  "agents.list": missing,
  "agents.retrieve": missing,
  "agents.update": missing,
  "agents.versions.list": missing,
};
