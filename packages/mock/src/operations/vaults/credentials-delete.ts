import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { findCredential, findVault, stateOf } from "./find.ts";

export const deleteCredential: Operation = (world, { path }) => {
  const vault = findVault(world, path.vault_id);
  const credential = findCredential(vault, path.credential_id);
  requireObject("credential", "delete_credential", stateOf(credential));
  world.catalog.vaults.removeCredential(vault, credential);
  return JSON.stringify({ id: credential.id, type: "vault_credential_deleted" });
};
