// Generated from spec/paths/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type {
  CreateCredentialRequest,
  Credential,
  CredentialValidation,
  DeletedCredential,
  UpdateCredentialRequest,
} from "@managed-agents/types";
import type { Caller } from "../request/caller.ts";
import type { RequestOptions, OnceOptions } from "../request/request-options.ts";
import type { PagePromise } from "../request/page.ts";
import type { ApiPromise } from "../request/api-promise.ts";

/** Query of `vaults.credentials.list`. */
export interface VaultsCredentialsListQuery {
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

export interface VaultsCredentialsCalls {
  /**
   * List credentials.
   *
   * Answers one page of the credentials of a vault, newest first, without their secrets.
   * Archived credentials are left out unless `include_archived` is true.
   * An unknown vault is answered with 404.
   *
   * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
   */
  list(vault_id: string, query?: VaultsCredentialsListQuery, options?: RequestOptions): PagePromise<Credential>;

  /**
   * Create credential.
   *
   * Puts a credential into a vault.
   * The answer shows it without its secrets, and so does every later one.
   * Nothing is tried: a wrong secret shows when a session uses it.
   *
   * A server or a variable that an active credential of the vault has is refused with 409 and the type `invalid_request_error`.
   * A moment in the past, no place for the secret to go and a host that is none are answered with 400, and so is the 21st credential.
   *
   * There is no idempotency key; a repeat after a lost answer meets the 409.
   */
  create(vault_id: string, body: CreateCredentialRequest, options?: OnceOptions): ApiPromise<Credential>;

  /**
   * Retrieve credential.
   *
   * Answers a credential without its secrets, an archived one too.
   * An unknown credential, or one of another vault, is answered with 404.
   *
   * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
   */
  retrieve(vault_id: string, credential_id: string, options?: RequestOptions): ApiPromise<Credential>;

  /**
   * Update credential.
   *
   * Changes a credential, most often its secret.
   * Running sessions get the new one without a restart.
   *
   * Another `type`, a property that never changes, a moment in the past and an archived credential are refused with 400.
   */
  update(
    vault_id: string,
    credential_id: string,
    body: UpdateCredentialRequest,
    options?: RequestOptions,
  ): ApiPromise<Credential>;

  /**
   * Delete credential.
   *
   * Removes a credential, and frees its server or variable for another.
   * Running sessions lose it.
   * An unknown credential is answered with 404.
   */
  delete(vault_id: string, credential_id: string, options?: RequestOptions): ApiPromise<DeletedCredential>;

  /**
   * Archive credential.
   *
   * Destroys the secrets of a credential and keeps its record.
   * Its server or variable is free for another credential.
   * An unknown credential is answered with 404.
   */
  archive(vault_id: string, credential_id: string, options?: RequestOptions): ApiPromise<Credential>;

  /**
   * Validate OAuth credential.
   *
   * Tries an OAuth credential on its MCP server, and asks for a new token if the server refuses the old one.
   * What comes of it is in the answer and never an HTTP error.
   *
   * Credentials of other kinds are refused with 400, unknown ones with 404.
   */
  validate(vault_id: string, credential_id: string, options?: RequestOptions): ApiPromise<CredentialValidation>;
}

export const vaultsCredentialsCalls = (caller: Caller): VaultsCredentialsCalls => ({
  list: (vault_id, query, options) => caller.page("/v1/vaults/{vault_id}/credentials", [vault_id], query, options),
  create: (vault_id, body, options) =>
    caller.json("POST", "/v1/vaults/{vault_id}/credentials", [vault_id], options, body, true),
  retrieve: (vault_id, credential_id, options) =>
    caller.json("GET", "/v1/vaults/{vault_id}/credentials/{credential_id}", [vault_id, credential_id], options),
  update: (vault_id, credential_id, body, options) =>
    caller.json("POST", "/v1/vaults/{vault_id}/credentials/{credential_id}", [vault_id, credential_id], options, body),
  delete: (vault_id, credential_id, options) =>
    caller.json("DELETE", "/v1/vaults/{vault_id}/credentials/{credential_id}", [vault_id, credential_id], options),
  archive: (vault_id, credential_id, options) =>
    caller.json(
      "POST",
      "/v1/vaults/{vault_id}/credentials/{credential_id}/archive",
      [vault_id, credential_id],
      options,
    ),
  validate: (vault_id, credential_id, options) =>
    caller.json(
      "POST",
      "/v1/vaults/{vault_id}/credentials/{credential_id}/mcp_oauth_validate",
      [vault_id, credential_id],
      options,
    ),
});
