import { refuseUnknown } from "../../domain/refusal.ts";
import type { CredentialRecord, VaultRecord } from "../../state/catalog/vault-records.ts";
import type { World } from "../../state/world.ts";
import { quote } from "../sessions/find.ts";
import { unknownObjectHint } from "../unknown-object-hint.ts";

/** @throws Refused with 404 if there is no such vault, or no more */
export function findVault({ catalog }: World, id = ""): VaultRecord {
  const vault = catalog.vaults.find(id);
  if (vault !== undefined) return vault;
  return refuseUnknown(`Vault ${quote(id)} does not exist.`, {
    hint: unknownObjectHint(catalog, "vault", "POST /v1/vaults"),
  });
}

/** @throws Refused with 404 unless the credential is in the vault */
export function findCredential(vault: VaultRecord, id = ""): CredentialRecord {
  const credential = vault.credentials.get(id);
  return credential ?? refuseUnknown(`Credential ${quote(id)} does not exist in vault ${vault.id}.`);
}

/** The state of a vault or a credential in the table of objects. */
export const stateOf = ({ archivedAt }: { readonly archivedAt: number | null }): "active" | "archived" =>
  archivedAt === null ? "active" : "archived";
