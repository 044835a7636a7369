import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { findCredential, findVault, stateOf } from "./find.ts";
import { credentialJson } from "./show.ts";

export const archiveCredential: Operation = (world, { path }) => {
  const vault = findVault(world, path.vault_id);
  const credential = findCredential(vault, path.credential_id);
  if (requireObject("credential", "archive_credential", stateOf(credential)) === "allow") {
    world.catalog.vaults.archiveCredential(vault, credential, world.clock.now());
  }
  return credentialJson(world, credential);
};
