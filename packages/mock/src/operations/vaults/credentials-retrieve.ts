import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { findCredential, findVault, stateOf } from "./find.ts";
import { credentialJson } from "./show.ts";

export const retrieveCredential: Operation = (world, { path }) => {
  const credential = findCredential(findVault(world, path.vault_id), path.credential_id);
  requireObject("credential", "read_credential", stateOf(credential));
  return credentialJson(world, credential);
};
