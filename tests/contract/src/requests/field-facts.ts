import fc from "fast-check";
import { idOf } from "./placeholders.ts";

const host = fc.stringMatching(/^(\*\.)?[a-z]{1,8}\.example\.(com|org)$/);
const address = fc.stringMatching(/^https:\/\/[a-z]{1,8}\.example\.com\/[a-z]{1,8}$/);
const words = fc.stringMatching(/^[A-Za-z]{1,10}( [a-z]{1,10}){0,2}$/);
const hosts = (maxLength: number) => fc.uniqueArray(host, { maxLength });
const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,10}$/), { maxLength: 3 });
const agent = fc.constant(idOf("agent_id"));
const file = fc.constant(idOf("file_id"));
const mountPath = fc.stringMatching(/^\/[a-z]{1,8}(\/[a-z]{1,8}){0,2}\.csv$/);
const first = fc.constant(1);

/**
 * What the API asks of single properties beyond their schemas, by `Component.property`, typed by hand from the sources that each line
 * names. Ids are those of objects that exist.
 */
export const FIELD_FACTS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  // Ids of objects that are there; an agent that was never changed has one version (neighbours 1.1).
  "CreateSessionRequest.environment_id": fc.constant(idOf("environment_id")),
  "CreateSessionRequest.vault_ids": fc.constantFrom([], [idOf("vault_id")]),
  // Refused in every update (operations 3.1).
  "UpdateSessionRequest.vault_ids": fc.constant(undefined),
  "AgentReferenceParams.id": agent,
  "AgentReferenceParams.version": first,
  "AgentWithOverridesParams.id": agent,
  "AgentWithOverridesParams.version": first,
  "UpdateAgentRequest.version": first,
  AgentParam: fc.constant(idOf("agent_id")),
  MultiagentRosterEntryParams: fc.constant(idOf("agent_id")),
  MultiagentPredefinedAgentParams: fc.constant(idOf("agent_id")),
  "FileResourceParams.file_id": file,
  "AddSessionResourceRequest.file_id": file,
  "FileRubricParams.file_id": file,
  "FileDocumentSource.file_id": file,
  "FileImageSource.file_id": file,
  "MemoryStoreResourceParams.memory_store_id": fc.constant(idOf("memory_store_id")),
  "UserInterruptEventParams.session_thread_id": fc.constantFrom(null, idOf("thread_id")),
  // behaviour 8: an absolute path; two of the same kind never share one, since each is drawn among many.
  "FileResourceParams.mount_path": fc.option(mountPath),
  "AddSessionResourceRequest.mount_path": fc.option(mountPath),
  // neighbours 1: a model that exists, a region of two.
  ModelId: fc.constantFrom("claude-opus-4-6", "claude-sonnet-5-5", "claude-opus-5"),
  "Advisor.model": fc.constant("claude-opus-4-6"),
  "MultiagentAdvisorEnabled.model": fc.constant("claude-opus-4-6"),
  "ModelConfigParams.inference_geo": fc.constantFrom("us", "global", null),
  "AWSRoleExecutionIdentity.role_arn": fc.constant("arn:aws:iam::123456789012:role/kit"),
  "URLMCPServerParams.url": address,
  "URLMCPServerParams.name": words,
  "WebFetchToolConfigParams.allowed_domains": fc.uniqueArray(host, { minLength: 1, maxLength: 3 }),
  "WebFetchToolConfigParams.blocked_domains": fc.uniqueArray(host, { minLength: 1, maxLength: 3 }),
  "WebSearchToolConfigParams.allowed_domains": fc.uniqueArray(host, { minLength: 1, maxLength: 3 }),
  "WebSearchToolConfigParams.blocked_domains": fc.uniqueArray(host, { minLength: 1, maxLength: 3 }),
  "CustomToolInputSchema.properties": fc.constantFrom(null, {}, { order: { type: "string" } }),
  "CustomToolInputSchema.required": fc.constantFrom(null, [], ["order"]),
  "CustomToolParams.description": words,
  // errors 4: a positive whole number of cents without leading zeros.
  "MonetaryAmount.amount": fc.integer({ min: 1, max: 1_000_000 }).map(String),
  "UserDefineOutcomeEventParams.description": words,
  // neighbours 2: hosts are bare or begin with `*.`; `account` is refused for organizations (neighbours 2).
  "LimitedNetworkParams.allowed_hosts": fc.option(hosts(3)),
  "LimitedCredentialNetworking.allowed_hosts": hosts(3),
  "PackagesParams.apt": fc.option(names),
  "PackagesParams.cargo": fc.option(names),
  "PackagesParams.gem": fc.option(names),
  "PackagesParams.go": fc.option(names),
  "PackagesParams.npm": fc.option(names),
  "PackagesParams.pip": fc.option(names),
  EnvironmentScope: fc.constant("organization"),
  // neighbours 4: addresses are https; expiry lies in the future; a variable has the name of one.
  "MCPOAuthCreateParams.mcp_server_url": address,
  "StaticBearerCreateParams.mcp_server_url": address,
  "MCPOAuthRefreshParams.token_endpoint": address,
  "MCPOAuthRefreshParams.resource": fc.option(address),
  "MCPOAuthCreateParams.expires_at": fc.constantFrom(null, "2099-01-01T00:00:00Z"),
  "MCPOAuthUpdateParams.expires_at": fc.constantFrom(null, "2099-01-01T00:00:00Z"),
  "EnvironmentVariableCreateParams.secret_name": fc.stringMatching(/^[A-Z][A-Z_]{0,12}$/),
  "EnvironmentVariableCreateParams.secret_value": words,
  // neighbours 5.2: rules of paths; `/notes/orders.md` is the memory that is there.
  "CreateMemoryRequest.path": fc.stringMatching(/^\/new(\/[a-z]{1,8}){0,3}\.md$/),
  "CreateMemoryRequest.content": words,
  "UpdateMemoryRequest.path": fc.option(fc.stringMatching(/^\/moved(\/[a-z]{1,8}){0,3}\.md$/)),
  "UpdateMemoryRequest.content": fc.option(words),
};
