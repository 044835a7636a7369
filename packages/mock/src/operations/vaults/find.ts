import { refuseUnknown } from "../../domain/refusal.ts";
import type { CredentialRecord, VaultRecord } from "../../state/catalog/vault-records.ts";
import type { World } from "../../state/world.ts";
import { quote } from "../sessions/find.ts";

/** @throws Refused with 404 if there is no such vault, or no more */
export function findVault({ catalog }: World, id = ""): VaultRecord {
  const vault = catalog.vaults.find(id);
  if (vault !== undefined) return vault;
  return refuseUnknown(`Vault ${quote(id)} does not exist.`, { hint: catalog.explainMissing("vault", id) });
}

/** @throws Refused with 404 unless the credential is in the vault */
export function findCredential(vault: VaultRecord, id = ""): CredentialRecord {
  const credential = vault.credentials.get(id);
  if (credential !== undefined) return credential;
  const hint = `Create it with POST /v1/vaults/${vault.id}/credentials, or give it to the mock in its catalog.`;
  return refuseUnknown(`Credential ${quote(id)} does not exist in vault ${vault.id}.`, { hint });
}

/** The state of a vault or a credential in the table of objects. */
export const stateOf = ({ archivedAt }: { readonly archivedAt: number | null }): "active" | "archived" =>
  archivedAt === null ? "active" : "archived";
