// Generated from spec/components/schemas/vaults/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { Metadata, MetadataPatch, Timestamp } from "./values.gen.ts";

/** A new vault, which holds the credentials of one user or one purpose. */
export interface CreateVaultRequest {
  /** Name of the vault for people, 1 to 255 characters. */
  display_name: string;
  /**
   * Key-value pairs that the caller chooses and can change later.
   * Holds at most 16 pairs, with keys of up to 64 and values of up to 512 characters.
   */
  metadata?: Metadata;
}

/**
 * A vault that no longer exists, with its credentials.
 * Asking for it is answered with 404.
 */
export interface DeletedVault {
  /** Id that the vault had. */
  id: string;
  type: "vault_deleted";
}

/**
 * Changes to a vault.
 * What is left out stays as it is.
 */
export interface UpdateVaultRequest {
  /** New name, 1 to 255 characters. */
  display_name?: string | null;
  /**
   * Merged into the stored metadata.
   * Null for the whole property changes nothing.
   */
  metadata?: MetadataPatch | null;
}

/**
 * A place for credentials, which sessions name when they are created.
 * It does not show what it holds.
 */
export interface Vault {
  /** Id of the vault. */
  id: string;
  type: "vault";
  /** Name of the vault for people. */
  display_name: string;
  /**
   * Key-value pairs that the caller chooses and can change later.
   * Holds at most 16 pairs, with keys of up to 64 and values of up to 512 characters.
   */
  metadata: Metadata;
  /** A moment in RFC 3339 form. */
  created_at: Timestamp;
  /** A moment in RFC 3339 form. */
  updated_at: Timestamp;
  /**
   * When the vault was archived.
   * Null until then.
   */
  archived_at: Timestamp | null;
}

/** One page of vaults. */
export interface VaultList {
  /** What stands on this page. */
  data: Vault[];
  /**
   * Cursor of the following page, to be sent as `page`.
   * Null on the last page.
   */
  next_page: string | null;
}
