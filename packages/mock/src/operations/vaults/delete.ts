import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { findVault, stateOf } from "./find.ts";

export const deleteVault: Operation = (world, { path }) => {
  const vault = findVault(world, path.vault_id);
  requireObject("vault", "delete_vault", stateOf(vault));
  world.catalog.vaults.remove(vault);
  return JSON.stringify({ id: vault.id, type: "vault_deleted" });
};
