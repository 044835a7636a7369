// Generated from spec/paths/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { CreateVaultRequest, DeletedVault, UpdateVaultRequest, Vault } from "@managed-agents/types";
import type { Caller } from "../request/caller.ts";
import type { RequestOptions, OnceOptions } from "../request/request-options.ts";
import type { PagePromise } from "../request/page.ts";
import type { ApiPromise } from "../request/api-promise.ts";

/** Query of `vaults.list`. */
export interface VaultsListQuery {
  /**
   * Whether archived objects are listed as well.
   * Defaults to false.
   */
  include_archived?: boolean | undefined;
  /**
   * Most objects on one page.
   * Defaults to 20.
   */
  limit?: number | undefined;
  /**
   * Cursor from an earlier answer of the same list: `next_page`, or `prev_page` where the list has one.
   * Its form is private to the service.
   * A malformed cursor is answered with 400.
   */
  page?: string | undefined;
}

export interface VaultsCalls {
  /**
   * List vaults.
   *
   * Answers one page of vaults, newest first.
   * Archived vaults are left out unless `include_archived` is true.
   *
   * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
   */
  list(query?: VaultsListQuery, options?: RequestOptions): PagePromise<Vault>;

  /**
   * Create vault.
   *
   * Makes an empty vault.
   * A body that breaks a rule is answered with 400.
   *
   * There is no idempotency key, so a repeat after a lost answer can create a second vault.
   */
  create(body: CreateVaultRequest, options?: OnceOptions): ApiPromise<Vault>;

  /**
   * Retrieve vault.
   *
   * Answers a vault, an archived one too, without what it holds.
   * An unknown or deleted vault is answered with 404.
   *
   * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
   */
  retrieve(vault_id: string, options?: RequestOptions): ApiPromise<Vault>;

  /**
   * Update vault.
   *
   * Changes the name and the metadata of a vault.
   * What is left out stays as it is.
   * An archived vault is refused with 400.
   */
  update(vault_id: string, body: UpdateVaultRequest, options?: RequestOptions): ApiPromise<Vault>;

  /**
   * Delete vault.
   *
   * Removes a vault with its credentials.
   * Sessions that use it go on without them.
   * An unknown vault is answered with 404.
   */
  delete(vault_id: string, options?: RequestOptions): ApiPromise<DeletedVault>;

  /**
   * Archive vault.
   *
   * Retires a vault for good and destroys the secrets of all its credentials.
   * The records stay readable, and new sessions that name the vault fail.
   * An unknown vault is answered with 404.
   */
  archive(vault_id: string, options?: RequestOptions): ApiPromise<Vault>;
}

export const vaultsCalls = (caller: Caller): VaultsCalls => ({
  list: (query, options) => caller.page("/v1/vaults", [], query, options),
  create: (body, options) => caller.json("POST", "/v1/vaults", [], options, body, true),
  retrieve: (vault_id, options) => caller.json("GET", "/v1/vaults/{vault_id}", [vault_id], options),
  update: (vault_id, body, options) => caller.json("POST", "/v1/vaults/{vault_id}", [vault_id], options, body),
  delete: (vault_id, options) => caller.json("DELETE", "/v1/vaults/{vault_id}", [vault_id], options),
  archive: (vault_id, options) => caller.json("POST", "/v1/vaults/{vault_id}/archive", [vault_id], options),
});
