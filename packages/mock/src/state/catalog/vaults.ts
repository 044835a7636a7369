import type { CredentialAuth, Metadata } from "@managed-agents/types";
import { identityOf } from "../../domain/credential-identity.ts";
import { Kept, type KeptState } from "./kept.ts";
import { hasForm, PREFIXES } from "./made-up.ts";
import { shownAuth } from "./shown-auth.ts";
import type { CredentialRecord, CredentialSecrets, VaultRecord } from "./vault-records.ts";

/** A vault of a world's catalog. */
export interface VaultSeed {
  readonly id: string;
  /** @default the id without its prefix */
  readonly display_name?: string;
  readonly metadata?: Metadata;
  readonly credentials?: readonly CredentialSeed[];
}

/** A credential of a vault of a world's catalog. Its tokens are accepted by every server. */
export interface CredentialSeed {
  readonly id: string;
  readonly display_name?: string;
  /** As the API shows it. Secrets beside it are left out. */
  readonly auth: CredentialAuth;
}

/** What a vault is made from. */
export type NewVault = Pick<VaultRecord, "id" | "displayName" | "metadata">;

/** What a credential is made from, everything checked. */
export interface NewCredential {
  readonly id: string;
  readonly displayName: string | null;
  readonly metadata: Metadata;
  readonly auth: CredentialAuth;
  readonly secrets: CredentialSecrets | null;
}

/** The vaults of a world, with their credentials. */
export class Vaults {
  readonly #strict: boolean;
  readonly #vaults = new Kept<VaultRecord>();
  #made = 0;

  /** @param now when the world begins, in milliseconds since 1970 */
  constructor(seed: readonly (string | VaultSeed)[], strict: boolean, now: number) {
    this.#strict = strict;
    for (const given of seed) {
      const { id, display_name, metadata, credentials } =
        typeof given === "string" ? ({ id: given } as VaultSeed) : given;
      const vault = this.add({ id, displayName: display_name ?? nameOf(id), metadata: metadata ?? {} }, now);
      for (const { id, display_name, auth: given } of credentials ?? []) {
        const auth = shownAuth(given);
        const secrets: CredentialSecrets | null =
          auth.type === "mcp_oauth" ? { access: "accepted", refresh: auth.refresh ? "accepted" : null } : null;
        this.addCredential(vault, { id, displayName: display_name ?? null, metadata: {}, auth, secrets }, now);
      }
    }
  }

  /** What is kept, and how many ordinals were given. */
  get state(): { readonly kept: KeptState<VaultRecord>; readonly made: number } {
    return { kept: this.#vaults.state, made: this.#made };
  }

  /** Fills an empty catalog. */
  restore(kept: KeptState<VaultRecord>, made: number): void {
    this.#vaults.restore(kept);
    this.#made = made;
  }

  /** @returns undefined if there is none, or no more */
  find(id: string): VaultRecord | undefined {
    return this.#vaults.get(id);
  }

  /** Whether a session may name a vault, which can be archived. */
  has(id: string): boolean {
    return this.find(id) !== undefined || (!this.#strict && hasForm("vault", id) && !this.#vaults.wasDeleted(id));
  }

  /** Makes up a vault that a session has named, unless it exists. It is found from then on, and not listed. */
  materialise(id: string, now: number): void {
    if (this.find(id) !== undefined) return;
    const vault = this.#make({ id, displayName: nameOf(id), metadata: {} }, now);
    this.#vaults.addMadeUp(vault, isChanged);
  }

  /** See `Kept`. */
  forget(id: string): void {
    this.#vaults.forget(id);
  }

  /** See `Kept`. */
  unlist(id: string): void {
    this.#vaults.unlist(id);
  }

  /** Those that were given or created, in the order of their ordinals. */
  list(): readonly VaultRecord[] {
    return this.#vaults.list();
  }

  add(made: NewVault, now: number): VaultRecord {
    const vault = this.#make(made, now);
    this.#vaults.add(vault);
    return vault;
  }

  #make(made: NewVault, now: number): VaultRecord {
    return {
      ...made,
      ordinal: this.#made++,
      createdAt: now,
      updatedAt: now,
      archivedAt: null,
      credentials: new Map(),
      active: new Map(),
    };
  }

  /** Archives a vault and every credential in it. */
  archive(vault: VaultRecord, now: number): void {
    vault.archivedAt = now;
    vault.updatedAt = now;
    for (const credential of vault.credentials.values()) {
      if (credential.archivedAt === null) this.archiveCredential(vault, credential, now);
    }
  }

  remove(vault: VaultRecord): void {
    this.#vaults.remove(vault);
  }

  addCredential(vault: VaultRecord, made: NewCredential, now: number): CredentialRecord {
    const credential: CredentialRecord = {
      ...made,
      ordinal: this.#made++,
      vaultId: vault.id,
      createdAt: now,
      updatedAt: now,
      archivedAt: null,
    };
    vault.credentials.set(credential.id, credential);
    vault.active.set(identityOf(credential.auth), credential.id);
    return credential;
  }

  /** Destroys the secrets of a credential. What it opens is free for another one. */
  archiveCredential(vault: VaultRecord, credential: CredentialRecord, now: number): void {
    credential.archivedAt = now;
    credential.updatedAt = now;
    credential.secrets = null;
    vault.active.delete(identityOf(credential.auth));
  }

  removeCredential(vault: VaultRecord, credential: CredentialRecord): void {
    vault.credentials.delete(credential.id);
    if (credential.archivedAt === null) vault.active.delete(identityOf(credential.auth));
  }
}

/** Whether a vault is other than the one that is made up from its id. */
const isChanged = ({ id, displayName, metadata, archivedAt, credentials }: VaultRecord): boolean =>
  displayName !== nameOf(id) || archivedAt !== null || credentials.size > 0 || Object.keys(metadata).length > 0;

const nameOf = (id: string): string => id.slice(PREFIXES.vault.length) || id;
