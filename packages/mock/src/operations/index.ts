import type { OperationId } from "@managed-agents/types";
import { AGENT_OPERATIONS } from "./agents/index.ts";
import { ENVIRONMENT_OPERATIONS } from "./environments/index.ts";
import { FILE_OPERATIONS } from "./files/index.ts";
import { MEMORY_OPERATIONS } from "./memory-stores/index.ts";
import type { Operation } from "./operation.ts";
import { SESSION_OPERATIONS } from "./sessions/index.ts";
import { VAULT_OPERATIONS } from "./vaults/index.ts";

/** Every operation of the document. A missing one does not compile. */
export const IMPLEMENTATIONS: { readonly [Id in OperationId]: Operation<never> } = {
  ...SESSION_OPERATIONS,
  ...AGENT_OPERATIONS,
  ...ENVIRONMENT_OPERATIONS,
  ...FILE_OPERATIONS,
  ...VAULT_OPERATIONS,
  ...MEMORY_OPERATIONS,
};
