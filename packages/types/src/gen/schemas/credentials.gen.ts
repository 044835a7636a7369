// Generated from spec/components/schemas/credentials/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { Metadata, MetadataPatch, Timestamp } from "./values.gen.ts";

/** An HTTP answer that was met while a credential was tried, cleaned of secrets. */
export interface CapturedHTTPResponse {
  /** Status of the answer. */
  status_code: number;
  /** Type of its body. */
  content_type: string;
  /** Its body, or the beginning of it. */
  body: string;
  /** Whether the body went on. */
  body_truncated: boolean;
}

/**
 * A new credential for a vault.
 * Its secrets are taken and never shown again, and nothing is checked until a session uses it.
 */
export interface CreateCredentialRequest {
  /** Name of the credential for people, up to 255 characters. */
  display_name?: string | null;
  /** What the credential is and what it opens. */
  auth: CredentialAuthCreateParams;
  /**
   * Key-value pairs that the caller chooses and can change later.
   * Holds at most 16 pairs, with keys of up to 64 and values of up to 512 characters.
   */
  metadata?: Metadata;
}

/**
 * A credential of a vault, without its secrets.
 * What identifies it, a server or the name of a variable, is unique among the active credentials of the vault and never changes.
 */
export interface Credential {
  /** Id of the credential. */
  id: string;
  type: "vault_credential";
  /** Vault that holds it. */
  vault_id: string;
  /**
   * Name of the credential for people.
   * Null when it has none.
   */
  display_name?: string | null;
  /** What the credential is and what it opens, without secrets. */
  auth: CredentialAuth;
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
   * When the credential was archived, and its secrets were destroyed.
   * Null until then.
   */
  archived_at: Timestamp | null;
}

/** What the credential is and what it opens, without secrets. */
export type CredentialAuth = EnvironmentVariableAuth | MCPOAuthAuth | StaticBearerAuth;

/** What the credential is and what it opens. */
export type CredentialAuthCreateParams =
  | EnvironmentVariableCreateParams
  | MCPOAuthCreateParams
  | StaticBearerCreateParams;

/**
 * Changes to what the credential is.
 * The `type` is that of the stored credential, another one is refused.
 */
export type CredentialAuthUpdateParams =
  | EnvironmentVariableUpdateParams
  | MCPOAuthUpdateParams
  | StaticBearerUpdateParams;

/** One page of the credentials of a vault. */
export interface CredentialList {
  /** What stands on this page. */
  data: Credential[];
  /**
   * Cursor of the following page, to be sent as `page`.
   * Null on the last page.
   */
  next_page: string | null;
}

/** Hosts to which the secret may go, as far as the environment lets requests through. */
export type CredentialNetworking = LimitedCredentialNetworking | UnrestrictedCredentialNetworking;

/** Only the hosts that are listed. */
export interface LimitedCredentialNetworking {
  type: "limited";
  /**
   * At most 16 hosts, each a name, an IPv4 address, or `*.` with a domain, which does not cover the domain itself.
   * A scheme, a port or a path is refused.
   */
  allowed_hosts: string[];
}

/** Every host. */
export interface UnrestrictedCredentialNetworking {
  type: "unrestricted";
}

/** What came of asking for a new token. */
export interface CredentialRefreshResult {
  /**
   * Outcome of asking for a new token.
   * With `connect_error` nothing was answered, with `no_refresh_token` nothing was asked.
   */
  status: CredentialRefreshStatus;
  /**
   * What the address that issues tokens answered.
   * Null unless it refused.
   */
  http_response: CapturedHTTPResponse | null;
}

/**
 * Outcome of asking for a new token.
 * With `connect_error` nothing was answered, with `no_refresh_token` nothing was asked.
 */
export type CredentialRefreshStatus = "connect_error" | "failed" | "no_refresh_token" | "succeeded";

/** What came of trying an OAuth credential on its MCP server. */
export interface CredentialValidation {
  type: "vault_credential_validation";
  /** Credential that was tried. */
  credential_id: string;
  /** Vault that holds it. */
  vault_id: string;
  /**
   * Verdict on a credential.
   * `valid` works, `invalid` was refused and could not be renewed, `unknown` could not be told and can be tried again.
   */
  status: CredentialValidationStatus;
  /** A moment in RFC 3339 form. */
  validated_at: Timestamp;
  /** Whether a refresh token is stored. */
  has_refresh_token: boolean;
  /**
   * The step at which the server refused.
   * Null if it did not, or if there was no token to try.
   */
  mcp_probe: MCPProbe | null;
  /**
   * What came of asking for a new token.
   * Null if none was asked for.
   */
  refresh: CredentialRefreshResult | null;
}

/**
 * Verdict on a credential.
 * `valid` works, `invalid` was refused and could not be renewed, `unknown` could not be told and can be tried again.
 */
export type CredentialValidationStatus = "invalid" | "unknown" | "valid";

/**
 * A credential that no longer exists.
 * Asking for it is answered with 404.
 */
export interface DeletedCredential {
  /** Id that the credential had. */
  id: string;
  type: "vault_credential_deleted";
}

/** A secret in an environment variable, without the secret. */
export interface EnvironmentVariableAuth {
  type: "environment_variable";
  /** Name of the variable. */
  secret_name: string;
  /** Hosts to which the secret may go, as far as the environment lets requests through. */
  networking: CredentialNetworking;
  /** Parts of a request into which the secret may go. */
  injection_location: InjectionLocation;
}

/**
 * A secret that the sandbox sees as a placeholder in an environment variable.
 * The service puts the secret in its place in requests to the hosts that are allowed, never in their address.
 */
export interface EnvironmentVariableCreateParams {
  type: "environment_variable";
  /**
   * Name of the variable.
   * It identifies the credential and never changes.
   */
  secret_name: string;
  /**
   * The secret.
   * No response contains it.
   */
  secret_value: string;
  /** Hosts to which the secret may go, as far as the environment lets requests through. */
  networking: CredentialNetworking;
  /**
   * Parts of a request into which the secret may go.
   * Without the object it is both; in the object a part that is left out is false, and one has to be true.
   */
  injection_location?: InjectionLocationParams;
}

/** A new secret for the same variable, or other places where it may go. */
export interface EnvironmentVariableUpdateParams {
  type: "environment_variable";
  /**
   * The new secret.
   * No response contains it.
   */
  secret_value?: string | null;
  /** Replaces the hosts as a whole. */
  networking?: CredentialNetworking | null;
  /**
   * Parts of a request into which the secret may go from now on.
   * A part that is left out stays as it is, and one has to stay true.
   */
  injection_location?: InjectionLocationUpdateParams;
}

/** Parts of a request into which the secret may go. */
export interface InjectionLocation {
  /** Whether the secret may go into headers. */
  header: boolean;
  /** Whether the secret may go into the body. */
  body: boolean;
}

/**
 * Parts of a request into which the secret may go.
 * Without the object it is both; in the object a part that is left out is false, and one has to be true.
 */
export interface InjectionLocationParams {
  /** Whether the secret may go into headers. */
  header?: boolean;
  /** Whether the secret may go into the body. */
  body?: boolean;
}

/**
 * Parts of a request into which the secret may go from now on.
 * A part that is left out stays as it is, and one has to stay true.
 */
export interface InjectionLocationUpdateParams {
  /** Whether the secret may go into headers. */
  header?: boolean;
  /** Whether the secret may go into the body. */
  body?: boolean;
}

/** An OAuth token for an MCP server, without the token. */
export interface MCPOAuthAuth {
  type: "mcp_oauth";
  /** Address of the MCP server. */
  mcp_server_url: string;
  /**
   * When the token stops working.
   * Unset or null when that is not known.
   */
  expires_at?: Timestamp | null;
  /**
   * How the service gets a new token.
   * Unset or null when it does not.
   */
  refresh?: MCPOAuthRefresh | null;
}

/** An OAuth token for an MCP server, which the service can renew if it is told how. */
export interface MCPOAuthCreateParams {
  type: "mcp_oauth";
  /**
   * Address of the MCP server, up to 2,047 characters.
   * It identifies the credential and never changes.
   */
  mcp_server_url: string;
  /**
   * The token.
   * No response contains it.
   */
  access_token: string;
  /**
   * When the token stops working, a moment in the future.
   * Unset or null when that is not known.
   */
  expires_at?: Timestamp | null;
  /**
   * How the service gets a new token.
   * Unset or null, it does not.
   */
  refresh?: MCPOAuthRefreshParams | null;
}

/** How the service gets a new token, without secrets. */
export interface MCPOAuthRefresh {
  /** Id of the client for which the token was issued. */
  client_id: string;
  /** Address that issues tokens. */
  token_endpoint: string;
  /** How the client proves itself to the address that issues tokens, without the secret. */
  token_endpoint_auth: TokenEndpointAuth;
  /** Resource that the token is asked for. */
  resource?: string | null;
  /** Scopes that the token is asked for, separated by spaces. */
  scope?: string | null;
}

/** How the service gets a new token from the server that issued the first one. */
export interface MCPOAuthRefreshParams {
  /**
   * Id of the client for which the token was issued.
   * It never changes.
   */
  client_id: string;
  /**
   * Token that a new one is asked for with.
   * No response contains it.
   */
  refresh_token: string;
  /**
   * Address that issues tokens.
   * It never changes.
   */
  token_endpoint: string;
  /** How the client proves itself to the address that issues tokens. */
  token_endpoint_auth: TokenEndpointAuthParams;
  /** Resource that the token is asked for. */
  resource?: string | null;
  /** Scopes that the token is asked for, separated by spaces. */
  scope?: string | null;
}

/**
 * Changes to how the service gets a new token.
 * Addresses and the client stay what they are.
 */
export interface MCPOAuthRefreshUpdateParams {
  /**
   * Token that a new one is asked for with from now on.
   * No response contains it.
   */
  refresh_token?: string | null;
  /**
   * Scopes that the token is asked for.
   * An empty string removes them.
   */
  scope?: string | null;
  /**
   * A new secret for the address that issues tokens.
   * It is possible where a secret is stored, and the stored kind stays whichever is sent.
   */
  token_endpoint_auth?: TokenEndpointAuthUpdateParams;
}

/** A new OAuth token for the same MCP server. */
export interface MCPOAuthUpdateParams {
  type: "mcp_oauth";
  /**
   * The new token.
   * No response contains it.
   */
  access_token?: string | null;
  /**
   * When the new token stops working, a moment in the future.
   * Left out, the stored moment stays, also with a new token.
   */
  expires_at?: Timestamp | null;
  /** Changes to how the service gets a new token. */
  refresh?: MCPOAuthRefreshUpdateParams | null;
}

/** The step of the conversation with an MCP server that failed. */
export interface MCPProbe {
  /** Method that was called, such as `initialize` or `tools/list`. */
  method: string;
  /**
   * What the server answered.
   * Null if it did not.
   */
  http_response: CapturedHTTPResponse | null;
}

/** A bearer token for an MCP server, without the token. */
export interface StaticBearerAuth {
  type: "static_bearer";
  /** Address of the MCP server. */
  mcp_server_url: string;
}

/** A bearer token for an MCP server that stays the same until it is replaced. */
export interface StaticBearerCreateParams {
  type: "static_bearer";
  /**
   * Address of the MCP server, up to 2,047 characters.
   * It identifies the credential and never changes.
   */
  mcp_server_url: string;
  /**
   * The token.
   * No response contains it.
   */
  token: string;
}

/** A new bearer token for the same MCP server. */
export interface StaticBearerUpdateParams {
  type: "static_bearer";
  /**
   * The new token.
   * No response contains it.
   */
  token?: string | null;
}

/** How the client proves itself to the address that issues tokens, without the secret. */
export type TokenEndpointAuth = TokenEndpointAuthBasic | TokenEndpointAuthPost | TokenEndpointAuthNone;

/** By a secret in the `Authorization` header. */
export interface TokenEndpointAuthBasic {
  type: "client_secret_basic";
}

/** By a secret in the form that asks for the token. */
export interface TokenEndpointAuthPost {
  type: "client_secret_post";
}

/** Not at all, the client has no secret. */
export interface TokenEndpointAuthNone {
  type: "none";
}

/** How the client proves itself to the address that issues tokens. */
export type TokenEndpointAuthParams =
  | TokenEndpointAuthBasicParams
  | TokenEndpointAuthPostParams
  | TokenEndpointAuthNone;

/** By a secret in the `Authorization` header. */
export interface TokenEndpointAuthBasicParams {
  type: "client_secret_basic";
  /**
   * The secret.
   * No response contains it.
   */
  client_secret: string;
}

/** By a secret in the form that asks for the token. */
export interface TokenEndpointAuthPostParams {
  type: "client_secret_post";
  /**
   * The secret.
   * No response contains it.
   */
  client_secret: string;
}

/**
 * A new secret for the address that issues tokens.
 * It is possible where a secret is stored, and the stored kind stays whichever is sent.
 */
export type TokenEndpointAuthUpdateParams = TokenEndpointAuthBasicUpdateParams | TokenEndpointAuthPostUpdateParams;

/** By a secret in the `Authorization` header. */
export interface TokenEndpointAuthBasicUpdateParams {
  type: "client_secret_basic";
  /**
   * The new secret.
   * No response contains it.
   */
  client_secret?: string | null;
}

/** By a secret in the form that asks for the token. */
export interface TokenEndpointAuthPostUpdateParams {
  type: "client_secret_post";
  /**
   * The new secret.
   * No response contains it.
   */
  client_secret?: string | null;
}

/**
 * Changes to a credential, such as a new secret.
 * What is left out stays as it is.
 */
export interface UpdateCredentialRequest {
  /** New name, 1 to 255 characters. */
  display_name?: string | null;
  /**
   * Changes to what the credential is.
   * The `type` is that of the stored credential, another one is refused.
   */
  auth?: CredentialAuthUpdateParams;
  /**
   * Merged into the stored metadata.
   * Null for the whole property changes nothing.
   */
  metadata?: MetadataPatch | null;
}
