import type { UpdateVaultRequest } from "@managed-agents/types";
import { mergeMetadata } from "../../domain/merge-metadata.ts";
import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { findVault, stateOf } from "./find.ts";
import { vaultJson } from "./show.ts";

export const updateVault: Operation<UpdateVaultRequest> = (world, { path, body }) => {
  const vault = findVault(world, path.vault_id);
  requireObject("vault", "change_vault", stateOf(vault));
  const metadata = body.metadata ? mergeMetadata(vault.metadata, body.metadata) : vault.metadata;
  vault.displayName = body.display_name ?? vault.displayName;
  vault.metadata = metadata;
  vault.updatedAt = world.clock.now();
  return vaultJson(world, vault);
};
