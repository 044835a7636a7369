import type { OperationId } from "@managed-agents/types";
import type { Operation } from "../operation.ts";

const missing: Operation<never> = () => {
  throw new Error("not served yet");
};

/** The operations of vaults and their credentials. */
export const VAULT_OPERATIONS: { readonly [Id in Extract<OperationId, `vaults.${string}`>]: Operation<never> } = {
  "vaults.archive": missing,
  "vaults.create": missing,
  "vaults.credentials.archive": missing,
  "vaults.credentials.create": missing,
  "vaults.credentials.delete": missing,
  "vaults.credentials.list": missing,
  "vaults.credentials.retrieve": missing,
  "vaults.credentials.update": missing,
  "vaults.credentials.validate": missing,
  "vaults.delete": missing,
  "vaults.list": missing,
  "vaults.retrieve": missing,
  "vaults.update": missing,
};
