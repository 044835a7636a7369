// Generated from spec/components/schemas/errors/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { UnknownMember } from "../../unknown-member.ts";

/**
 * More about an error than its kind, for programs to read.
 * Properties other than these can be present.
 */
export interface ErrorDetails {
  /**
   * A stable name for the exact case.
   * An unknown code is read as the bare kind of the error.
   *
   * On sessions:
   * - `agent_model_required`: an override sets `model` to null (400).
   * - `budget_create_only`: the session was made without a budget, or lost it (400).
   * - `budget_not_raised`: the new cap is not above the cost so far (400).
   * - `environment_archived`: the environment is archived (400).
   * - `environment_not_found`: the environment does not exist (404).
   * - `model_does_not_support_mid_conversation_system`: the model cannot take a `system.message` (400).
   * - `model_not_budgetable`: a model that can run has no list price (400).
   * - `workflow_run_open`: a workflow run has not ended (400).
   *
   * On environments:
   * - `environment_create_disabled`: the organization does not allow creating environments (403).
   * - `environment_update_disabled`: the organization does not allow updating environments (403).
   * - `invalid_config_type_change`: the kind of an environment cannot change (400).
   *
   * On files:
   * - `file_expired`: the time of the file is over (404).
   * - `file_not_downloadable`: uploads cannot be downloaded (400).
   * - `storage_quota_exceeded`: the organization has no room for another file (400).
   *
   * On bodies:
   * - `request_body_encoding_invalid` and `request_body_encoding_unsupported`: the `content-encoding` is at fault (400).
   * - `request_body_too_large_after_decoding`: the body is too large once it is decompressed (413).
   * - `unsupported_charset`: the charset is not UTF-8 (400).
   *
   * On accounts:
   * - `claude_code_key_creator_not_member`: the creator of the key has left the organization (400).
   * - `cmek_context_unavailable` and `cmek_key_unreachable`: the customer's key cannot be used for the moment, try again later (503).
   * - `cmek_key_disabled`: the customer's key is switched off (400).
   * - `cmek_key_network_blocked`: the key management of the customer lets no request through (400).
   * - `contract_spend_limit_reached` and `enforced_spend_limit_reached`: a spend cap is reached, no `retry-after` is sent (429).
   * - `linked_organization_billing_unavailable`: the organization behind the user profile cannot be billed (402).
   * - `linked_organization_spend_limit_reached`: the organization behind the user profile is at a limit or out of credit (402).
   * - `organization_not_enrolled_in_beta`: the organization has no access to the beta (400).
   * - `organization_on_hold`: the organization is suspended (400).
   * - `organization_type_not_supported`: this type of organization cannot make the call (400).
   * - `parent_organization_required`: only an organization with a parent can make the call (400).
   * - `ramp_limit_exceeded`: usage grows too fast, a `retry-after` is sent (429).
   * - `sandbox_egress_restricted`: a sandbox with a restricted network cannot make this change (403).
   */
  error_code?:
    | "agent_model_required"
    | "budget_create_only"
    | "budget_not_raised"
    | "claude_code_key_creator_not_member"
    | "cmek_context_unavailable"
    | "cmek_key_disabled"
    | "cmek_key_network_blocked"
    | "cmek_key_unreachable"
    | "contract_spend_limit_reached"
    | "enforced_spend_limit_reached"
    | "environment_archived"
    | "environment_create_disabled"
    | "environment_not_found"
    | "environment_update_disabled"
    | "file_expired"
    | "file_not_downloadable"
    | "invalid_config_type_change"
    | "linked_organization_billing_unavailable"
    | "linked_organization_spend_limit_reached"
    | "model_does_not_support_mid_conversation_system"
    | "model_not_budgetable"
    | "organization_not_enrolled_in_beta"
    | "organization_on_hold"
    | "organization_type_not_supported"
    | "parent_organization_required"
    | "ramp_limit_exceeded"
    | "request_body_encoding_invalid"
    | "request_body_encoding_unsupported"
    | "request_body_too_large_after_decoding"
    | "sandbox_egress_restricted"
    | "storage_quota_exceeded"
    | "unsupported_charset"
    | "workflow_run_open"
    | (string & {});
  /** Where the organization can appeal, with `organization_on_hold`. */
  appeal_url?: string | null;
}

/**
 * Why a call failed.
 * A client tells kinds apart by `type`, and cases of one kind by `details.error_code`.
 */
export type ErrorObject =
  | APIErrorObject
  | AuthenticationErrorObject
  | BillingErrorObject
  | ConflictErrorObject
  | InvalidRequestErrorObject
  | MemoryPathConflictErrorObject
  | MemoryPreconditionFailedErrorObject
  | NotFoundErrorObject
  | OverloadedErrorObject
  | PermissionErrorObject
  | RateLimitErrorObject
  | RequestTooLargeErrorObject
  | GatewayTimeoutErrorObject
  | UnknownMember;

/** The members of {@link ErrorObject} that this version of the document defines. */
export type KnownErrorObject = Exclude<ErrorObject, UnknownMember>;

/**
 * The service failed.
 * Comes with status 500.
 */
export interface APIErrorObject {
  type: "api_error";
  /** Text for people, which can change at any time. */
  message: string;
  /**
   * More about an error than its kind, for programs to read.
   * Properties other than these can be present.
   */
  details?: ErrorDetails;
}

/**
 * The credential is missing, malformed, revoked or expired.
 * Comes with status 401.
 */
export interface AuthenticationErrorObject {
  type: "authentication_error";
  /** Text for people, which can change at any time. */
  message: string;
  /**
   * More about an error than its kind, for programs to read.
   * Properties other than these can be present.
   */
  details?: ErrorDetails;
}

/**
 * Something is wrong with the payment.
 * Comes with status 402.
 */
export interface BillingErrorObject {
  type: "billing_error";
  /** Text for people, which can change at any time. */
  message: string;
  /**
   * More about an error than its kind, for programs to read.
   * Properties other than these can be present.
   */
  details?: ErrorDetails;
}

/**
 * The call met a concurrent change, a taken name or an outdated version.
 * Comes with status 409, which official clients retry by themselves.
 * An outdated version, a second credential and an object in use were seen with status 409 and `invalid_request_error`.
 * A session in the wrong state answers `invalid_request_error` with status 400.
 */
export interface ConflictErrorObject {
  type: "conflict_error";
  /** Text for people, which can change at any time. */
  message: string;
  /**
   * More about an error than its kind, for programs to read.
   * Properties other than these can be present.
   */
  details?: ErrorDetails;
}

/**
 * The request has a fault, the session is in a state that forbids it, or the organization is at a spend limit that it set.
 * Comes with status 400, and with other 4xx statuses that have no kind of their own.
 */
export interface InvalidRequestErrorObject {
  type: "invalid_request_error";
  /** Text for people, which can change at any time. */
  message: string;
  /**
   * More about an error than its kind, for programs to read.
   * Properties other than these can be present.
   */
  details?: ErrorDetails;
}

/**
 * A memory stands at the path, above it or below it.
 * Comes with status 409.
 */
export interface MemoryPathConflictErrorObject {
  type: "memory_path_conflict_error";
  /** Text for people, which can change at any time. */
  message: string;
  /** Memory that is in the way, empty when it is not known. */
  conflicting_memory_id?: string;
  /** Path that is in the way. */
  conflicting_path?: string;
  /**
   * More about an error than its kind, for programs to read.
   * Properties other than these can be present.
   */
  details?: ErrorDetails;
}

/**
 * The memory has another text than the request expects.
 * Comes with status 409.
 */
export interface MemoryPreconditionFailedErrorObject {
  type: "memory_precondition_failed_error";
  /** Text for people, which can change at any time. */
  message: string;
  /**
   * More about an error than its kind, for programs to read.
   * Properties other than these can be present.
   */
  details?: ErrorDetails;
}

/**
 * The path or the id is unknown, or belongs to another workspace.
 * A request without the beta that its path needs in `anthropic-beta` gets it as well.
 * Comes with status 404.
 */
export interface NotFoundErrorObject {
  type: "not_found_error";
  /** Text for people, which can change at any time. */
  message: string;
  /**
   * More about an error than its kind, for programs to read.
   * Properties other than these can be present.
   */
  details?: ErrorDetails;
}

/**
 * The service has too much to do for all its users.
 * Comes with status 529.
 */
export interface OverloadedErrorObject {
  type: "overloaded_error";
  /** Text for people, which can change at any time. */
  message: string;
  /**
   * More about an error than its kind, for programs to read.
   * Properties other than these can be present.
   */
  details?: ErrorDetails;
}

/**
 * The credential may not use this resource or workspace.
 * Comes with status 403.
 */
export interface PermissionErrorObject {
  type: "permission_error";
  /** Text for people, which can change at any time. */
  message: string;
  /**
   * More about an error than its kind, for programs to read.
   * Properties other than these can be present.
   */
  details?: ErrorDetails;
}

/**
 * A rate limit or spend cap is reached.
 * Comes with status 429; without a `retry-after` header it is a spend cap, and trying again does not help.
 */
export interface RateLimitErrorObject {
  type: "rate_limit_error";
  /** Text for people, which can change at any time. */
  message: string;
  /**
   * More about an error than its kind, for programs to read.
   * Properties other than these can be present.
   */
  details?: ErrorDetails;
}

/**
 * The body of the request is over 32 MB, or an uploaded file over 500 MB.
 * Comes with status 413.
 */
export interface RequestTooLargeErrorObject {
  type: "request_too_large";
  /** Text for people, which can change at any time. */
  message: string;
  /**
   * More about an error than its kind, for programs to read.
   * Properties other than these can be present.
   */
  details?: ErrorDetails;
}

/**
 * The service took too long to answer.
 * Comes with status 504.
 */
export interface GatewayTimeoutErrorObject {
  type: "timeout_error";
  /** Text for people, which can change at any time. */
  message: string;
  /**
   * More about an error than its kind, for programs to read.
   * Properties other than these can be present.
   */
  details?: ErrorDetails;
}

/**
 * The body of every failed call.
 * It is also the data of an `error` frame, with which a stream ends that fails after its start.
 */
export interface ErrorResponse {
  type: "error";
  /**
   * Why a call failed.
   * A client tells kinds apart by `type`, and cases of one kind by `details.error_code`.
   */
  error: ErrorObject;
  /** Id of the request, as in the `request-id` header of the response. */
  request_id: string | null;
}

/** What becomes of the session after an error, and so what the client can do. */
export type RetryStatus = RetryStatusExhausted | RetryStatusRetrying | RetryStatusTerminal | UnknownMember;

/** The members of {@link RetryStatus} that this version of the document defines. */
export type KnownRetryStatus = Exclude<RetryStatus, UnknownMember>;

/**
 * The turn is over: queued input is dropped and the session goes idle.
 * A new message starts a new turn.
 */
export interface RetryStatusExhausted {
  type: "exhausted";
}

/**
 * The service tries again by itself, and the client waits.
 * The same error can come several times before it becomes `exhausted`.
 */
export interface RetryStatusRetrying {
  type: "retrying";
}

/** The session terminates and accepts nothing more. */
export interface RetryStatusTerminal {
  type: "terminal";
}

/**
 * The organization or workspace is out of credit or has reached a spend limit.
 * Trying again does not help until that is settled.
 */
export interface SessionBillingError {
  type: "billing_error";
  /** Text for people, which can change at any time. */
  message: string;
  /** What becomes of the session after an error, and so what the client can do. */
  retry_status: RetryStatus;
}

/**
 * The context was compacted too many times in a row without a message or tool call in between.
 * The turn ends with the stop reason `retries_exhausted`.
 */
export interface SessionCompactionLimitReachedError {
  type: "compaction_limit_reached_error";
  /** Text for people, which can change at any time. */
  message: string;
  /** What becomes of the session after an error, and so what the client can do. */
  retry_status: RetryStatus;
}

/** A credential of a vault is meant for a host that the network rules of the environment block. */
export interface SessionCredentialHostUnreachableError {
  type: "credential_host_unreachable_error";
  /** Credential that could not be used. */
  credential_id: string;
  /** Id of the vault that holds the credential. */
  vault_id: string;
  /** Text for people, which can change at any time. */
  message: string;
  /** What becomes of the session after an error, and so what the client can do. */
  retry_status: RetryStatus;
}

/**
 * What went wrong inside a session, as told by a `session.error` event.
 * For a kind that it does not know, a client goes by `retry_status` and `message`.
 */
export type SessionError =
  | SessionBillingError
  | SessionCompactionLimitReachedError
  | SessionCredentialHostUnreachableError
  | SessionMCPAuthenticationFailedError
  | SessionMCPConnectionFailedError
  | SessionModelOverloadedError
  | SessionModelRateLimitedError
  | SessionModelRequestFailedError
  | SessionRepositoryAuthenticationError
  | SessionRepositoryCheckoutError
  | SessionRepositoryCloneError
  | SessionRepositoryForbiddenError
  | SessionRepositoryNotFoundError
  | SessionToolUseLimitReachedError
  | SessionUnknownError
  | UnknownMember;

/** The members of {@link SessionError} that this version of the document defines. */
export type KnownSessionError = Exclude<SessionError, UnknownMember>;

/**
 * An MCP server refuses the credential.
 * The session goes on, and the connection is tried again when it next turns from idle to running.
 */
export interface SessionMCPAuthenticationFailedError {
  type: "mcp_authentication_failed_error";
  /** Name of the server among the agent's `mcp_servers`. */
  mcp_server_name: string;
  /** Text for people, which can change at any time. */
  message: string;
  /** What becomes of the session after an error, and so what the client can do. */
  retry_status: RetryStatus;
}

/**
 * An MCP server cannot be reached.
 * The session goes on, and the connection is tried again when it next turns from idle to running.
 */
export interface SessionMCPConnectionFailedError {
  type: "mcp_connection_failed_error";
  /** Name of the server among the agent's `mcp_servers`. */
  mcp_server_name: string;
  /** Text for people, which can change at any time. */
  message: string;
  /** What becomes of the session after an error, and so what the client can do. */
  retry_status: RetryStatus;
}

/** The model has too much to do. */
export interface SessionModelOverloadedError {
  type: "model_overloaded_error";
  /** Text for people, which can change at any time. */
  message: string;
  /** What becomes of the session after an error, and so what the client can do. */
  retry_status: RetryStatus;
}

/** A request to the model hit a rate limit. */
export interface SessionModelRateLimitedError {
  type: "model_rate_limited_error";
  /** Text for people, which can change at any time. */
  message: string;
  /** What becomes of the session after an error, and so what the client can do. */
  retry_status: RetryStatus;
}

/** A request to the model failed for another reason than overload or a rate limit. */
export interface SessionModelRequestFailedError {
  type: "model_request_failed_error";
  /** Text for people, which can change at any time. */
  message: string;
  /** What becomes of the session after an error, and so what the client can do. */
  retry_status: RetryStatus;
}

/** The repository host rejects the token, or asks for one and got none. */
export interface SessionRepositoryAuthenticationError {
  type: "repository_authentication_error";
  /**
   * Address of the repository.
   * Null when the service cannot tell which one it is.
   */
  repository_url: string | null;
  /** Text for people, which can change at any time. */
  message: string;
  /** Always `retrying`, because the session goes on without the repository. */
  retry_status: RetryStatus;
}

/** The branch or commit to check out is not in the repository. */
export interface SessionRepositoryCheckoutError {
  type: "repository_checkout_error";
  /**
   * Address of the repository.
   * Null when the service cannot tell which one it is.
   */
  repository_url: string | null;
  /** Text for people, which can change at any time. */
  message: string;
  /** Always `retrying`, because the session goes on without the repository. */
  retry_status: RetryStatus;
}

/** The repository could not be cloned. */
export interface SessionRepositoryCloneError {
  type: "repository_clone_error";
  /**
   * Address of the repository.
   * Null when the service cannot tell which one it is.
   */
  repository_url: string | null;
  /** Text for people, which can change at any time. */
  message: string;
  /** Always `retrying`, because the session goes on without the repository. */
  retry_status: RetryStatus;
}

/** The repository host denies access to the repository. */
export interface SessionRepositoryForbiddenError {
  type: "repository_forbidden_error";
  /**
   * Address of the repository.
   * Null when the service cannot tell which one it is.
   */
  repository_url: string | null;
  /** Text for people, which can change at any time. */
  message: string;
  /** Always `retrying`, because the session goes on without the repository. */
  retry_status: RetryStatus;
}

/** The repository host does not know the repository. */
export interface SessionRepositoryNotFoundError {
  type: "repository_not_found_error";
  /**
   * Address of the repository.
   * Null when the service cannot tell which one it is.
   */
  repository_url: string | null;
  /** Text for people, which can change at any time. */
  message: string;
  /** Always `retrying`, because the session goes on without the repository. */
  retry_status: RetryStatus;
}

/**
 * One turn used tools for too many rounds.
 * The turn ends with the stop reason `retries_exhausted`.
 */
export interface SessionToolUseLimitReachedError {
  type: "tool_use_limit_reached_error";
  /** Text for people, which can change at any time. */
  message: string;
  /** What becomes of the session after an error, and so what the client can do. */
  retry_status: RetryStatus;
}

/**
 * Something failed that has no kind of its own.
 * Read `retry_status` and `message`.
 */
export interface SessionUnknownError {
  type: "unknown_error";
  /** Text for people, which can change at any time. */
  message: string;
  /** What becomes of the session after an error, and so what the client can do. */
  retry_status: RetryStatus;
}
