import type { Credential, Vault } from "@managed-agents/types";
import type { CredentialRecord, VaultRecord } from "../../state/catalog/vault-records.ts";
import { stampText } from "../../state/show.ts";
import type { World } from "../../state/world.ts";

/** A vault as the API shows it, as JSON text. */
export function vaultJson(world: World, vault: VaultRecord): string {
  const { id, displayName, metadata, archivedAt } = vault;
  const stamp = (time: number): string => stampText(world, time, id);
  const shown: Vault = {
    id,
    type: "vault",
    display_name: displayName,
    metadata,
    created_at: stamp(vault.createdAt),
    updated_at: stamp(vault.updatedAt),
    archived_at: archivedAt === null ? null : stamp(archivedAt),
  };
  return JSON.stringify(shown);
}

/** A credential as the API shows it, as JSON text. */
export function credentialJson(world: World, credential: CredentialRecord): string {
  const { id, vaultId, displayName, metadata, auth, archivedAt } = credential;
  const stamp = (time: number): string => stampText(world, time, id);
  const shown: Credential = {
    id,
    type: "vault_credential",
    vault_id: vaultId,
    display_name: displayName,
    auth,
    metadata,
    created_at: stamp(credential.createdAt),
    updated_at: stamp(credential.updatedAt),
    archived_at: archivedAt === null ? null : stamp(archivedAt),
  };
  return JSON.stringify(shown);
}
