import type { CredentialAuth, Metadata } from "@managed-agents/types";
import type { TokenFate } from "../../domain/token-fate.ts";

/** Everything the world keeps of a vault. Times are milliseconds since 1970. */
export interface VaultRecord {
  readonly id: string;
  readonly ordinal: number;
  displayName: string;
  metadata: Metadata;
  readonly createdAt: number;
  updatedAt: number;
  archivedAt: number | null;
  /** In the order they were made, archived ones too. */
  readonly credentials: Map<string, CredentialRecord>;
  /** Ids of active credentials by what they open; see `identityOf`. */
  readonly active: Map<string, string>;
}

/** Everything the world keeps of a credential. What a client wrote as a secret is not kept. */
export interface CredentialRecord {
  readonly id: string;
  readonly ordinal: number;
  readonly vaultId: string;
  displayName: string | null;
  metadata: Metadata;
  auth: CredentialAuth;
  /** Null where nothing follows from the secrets, and once the credential is archived. */
  secrets: CredentialSecrets | null;
  readonly createdAt: number;
  updatedAt: number;
  archivedAt: number | null;
}

/** What a server makes of the tokens of an OAuth credential. It stands for the tokens themselves. */
export interface CredentialSecrets {
  readonly access: TokenFate;
  /** Null where no refresh token is stored. */
  readonly refresh: TokenFate | null;
}
