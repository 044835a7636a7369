import type { OperationId } from "@managed-agents/types";
import type { Operation } from "../operation.ts";
import { archiveVault } from "./archive.ts";
import { createVault } from "./create.ts";
import { archiveCredential } from "./credentials-archive.ts";
import { createCredential } from "./credentials-create.ts";
import { deleteCredential } from "./credentials-delete.ts";
import { listCredentials } from "./credentials-list.ts";
import { retrieveCredential } from "./credentials-retrieve.ts";
import { updateCredential } from "./credentials-update.ts";
import { validateCredential } from "./credentials-validate.ts";
import { deleteVault } from "./delete.ts";
import { listVaults } from "./list.ts";
import { retrieveVault } from "./retrieve.ts";
import { updateVault } from "./update.ts";

/** The operations of vaults and their credentials. */
export const VAULT_OPERATIONS: { readonly [Id in Extract<OperationId, `vaults.${string}`>]: Operation<never> } = {
  "vaults.archive": archiveVault,
  "vaults.create": createVault,
  "vaults.credentials.archive": archiveCredential,
  "vaults.credentials.create": createCredential,
  "vaults.credentials.delete": deleteCredential,
  "vaults.credentials.list": listCredentials,
  "vaults.credentials.retrieve": retrieveCredential,
  "vaults.credentials.update": updateCredential,
  "vaults.credentials.validate": validateCredential,
  "vaults.delete": deleteVault,
  "vaults.list": listVaults,
  "vaults.retrieve": retrieveVault,
  "vaults.update": updateVault,
};
