import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { findVault, stateOf } from "./find.ts";
import { vaultJson } from "./show.ts";

export const archiveVault: Operation = (world, { path }) => {
  const vault = findVault(world, path.vault_id);
  if (requireObject("vault", "archive_vault", stateOf(vault)) === "allow") {
    world.catalog.vaults.archive(vault, world.clock.now());
  }
  return vaultJson(world, vault);
};
