import { listPage } from "../lists/list-page.ts";
import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { findVault, stateOf } from "./find.ts";
import { credentialJson } from "./show.ts";

export const listCredentials: Operation = (world, { path, query }) => {
  const vault = findVault(world, path.vault_id);
  requireObject("vault", "read_vault", stateOf(vault));
  return listPage(
    `credentials/${encodeURIComponent(vault.id)}`,
    query,
    [...vault.credentials.values()],
    ({ archivedAt }) => archivedAt === null || query.include_archived === true,
    (credential) => credentialJson(world, credential),
  );
};
