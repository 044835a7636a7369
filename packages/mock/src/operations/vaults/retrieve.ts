import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { findVault, stateOf } from "./find.ts";
import { vaultJson } from "./show.ts";

export const retrieveVault: Operation = (world, { path }) => {
  const vault = findVault(world, path.vault_id);
  requireObject("vault", "read_vault", stateOf(vault));
  return vaultJson(world, vault);
};
