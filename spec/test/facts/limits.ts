import { property, schema } from "../document.ts";
import { description, type Fact, fact, isRefused, only, refusals, says } from "./fact.ts";

const BOUNDS = ["minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum", "maxProperties"];

/** A row on the bounds of one property. Every bound counts, so that one too many fails as well. */
const bounds = (component: string, name: string, expected: object): Fact =>
  fact(
    `limit ${component}.${name}`,
    JSON.stringify(expected),
    () => only(property(component, name), ...BOUNDS),
    expected,
  );

const ID = { minLength: 1, maxLength: 128 };
const CREATE = { agent: "agent_1", environment_id: "env_1" };
const metadata = (pairs: number, key: number, value: number): object => ({
  ...CREATE,
  metadata: Object.fromEntries(
    Array.from({ length: pairs }, (_, i) => [String(i).padStart(key, "k"), "v".repeat(value)]),
  ),
});
const budget = (amount: string, currency = "USD"): object => ({
  ...CREATE,
  budget: { type: "limit", max_list_cost: { amount, currency } },
});

/** Limits that declarations cannot show. */
export const LIMIT_FACTS: readonly Fact[] = [
  bounds("AgentReferenceParams", "id", ID),
  bounds("AgentReferenceParams", "version", { minimum: 1 }),
  bounds("AgentWithOverridesParams", "id", ID),
  bounds("AgentWithOverridesParams", "system", { maxLength: 100_000 }),
  bounds("AgentWithOverridesParams", "mcp_servers", { maxItems: 20 }),
  bounds("AgentWithOverridesParams", "tools", { maxItems: 256 }),
  bounds("AgentWithOverridesParams", "skills", { maxItems: 500 }),
  bounds("CreateSessionRequest", "environment_id", ID),
  bounds("CreateSessionRequest", "title", { maxLength: 500 }),
  bounds("CreateSessionRequest", "initial_events", { maxItems: 50 }),
  bounds("UpdateSessionRequest", "title", { minLength: 1, maxLength: 500 }),
  bounds("FileResourceParams", "file_id", ID),
  bounds("FileResourceParams", "mount_path", { minLength: 1, maxLength: 4096 }),
  bounds("AddSessionResourceRequest", "file_id", ID),
  bounds("AddSessionResourceRequest", "mount_path", { minLength: 1, maxLength: 4096 }),
  bounds("GitHubRepositoryResourceParams", "url", { minLength: 1, maxLength: 2048 }),
  bounds("GitHubRepositoryResourceParams", "authorization_token", { minLength: 1, maxLength: 4096 }),
  bounds("UpdateSessionResourceRequest", "authorization_token", { minLength: 1, maxLength: 4096 }),
  bounds("BranchCheckout", "name", { minLength: 1, maxLength: 255 }),
  bounds("CommitCheckout", "sha", { minLength: 7, maxLength: 64 }),
  bounds("MemoryStoreResourceParams", "instructions", { maxLength: 4096 }),
  bounds("UserToolConfirmationEventParams", "tool_use_id", ID),
  bounds("UserToolConfirmationEventParams", "deny_message", { maxLength: 10_000 }),
  bounds("UserCustomToolResultEventParams", "custom_tool_use_id", ID),
  bounds("UserToolResultEventParams", "tool_use_id", ID),
  bounds("UserDefineOutcomeEventParams", "max_iterations", { minimum: 1, maximum: 20 }),
  bounds("SystemMessageEventParams", "content", { minItems: 1, maxItems: 1000 }),
  bounds("TextRubricParams", "content", { maxLength: 262_144 }),
  bounds("URLMCPServerParams", "name", { minLength: 1, maxLength: 255 }),
  bounds("URLMCPServerParams", "url", { maxLength: 2048 }),
  bounds("CreateAgentRequest", "name", { minLength: 1, maxLength: 256 }),
  bounds("CreateAgentRequest", "description", { maxLength: 2048 }),
  bounds("CreateAgentRequest", "system", { maxLength: 100_000 }),
  bounds("CreateAgentRequest", "tools", { maxItems: 256 }),
  bounds("CreateAgentRequest", "mcp_servers", { maxItems: 20 }),
  bounds("MultiagentCoordinatorParams", "agents", { minItems: 1, maxItems: 20 }),
  bounds("CreateEnvironmentRequest", "name", { minLength: 1, maxLength: 256 }),
  bounds("CreateEnvironmentRequest", "description", { maxLength: 1024 }),
  bounds("UploadFileRequest", "expires_in_seconds", { minimum: 3600, maximum: 7_776_000 }),
  bounds("CreateVaultRequest", "display_name", { minLength: 1, maxLength: 255 }),
  bounds("CreateCredentialRequest", "display_name", { maxLength: 255 }),
  bounds("UpdateCredentialRequest", "display_name", { minLength: 1, maxLength: 255 }),
  bounds("MCPOAuthCreateParams", "access_token", { minLength: 1, maxLength: 8192 }),
  bounds("MCPOAuthCreateParams", "mcp_server_url", { minLength: 1, maxLength: 2047 }),
  bounds("MCPOAuthRefreshParams", "refresh_token", { minLength: 1, maxLength: 8192 }),
  bounds("MCPOAuthRefreshParams", "client_id", { minLength: 1, maxLength: 1024 }),
  bounds("StaticBearerCreateParams", "token", { minLength: 1, maxLength: 8192 }),
  bounds("TokenEndpointAuthBasicParams", "client_secret", { minLength: 1, maxLength: 512 }),
  bounds("LimitedCredentialNetworking", "allowed_hosts", { maxItems: 16 }),
  bounds("CreateMemoryStoreRequest", "name", { minLength: 1, maxLength: 255 }),
  bounds("CreateMemoryStoreRequest", "description", { maxLength: 1024 }),
  bounds("CreateMemoryRequest", "path", { minLength: 2, maxLength: 1024 }),
  bounds("TextBlock", "text", { minLength: 1 }),
  bounds("Base64ImageSource", "data", { minLength: 1 }),
  bounds("Base64ImageSource", "media_type", { minLength: 1 }),
  bounds("URLDocumentSource", "url", { minLength: 1 }),
  bounds("FileDocumentSource", "file_id", { minLength: 1 }),
  fact(
    "limit max_iterations default",
    "3 unless given",
    () => property("UserDefineOutcomeEventParams", "max_iterations").default,
    3,
  ),
  fact(
    "limit metadata",
    "16 pairs, keys of 64, values of 512",
    () => refusals("CreateSessionRequest", metadata(16, 64, 512)),
    [],
  ),
  fact("limit metadata pairs", "17 are too many", () => isRefused("CreateSessionRequest", metadata(17, 2, 1)), true),
  fact("limit metadata keys", "65 are too long", () => isRefused("CreateSessionRequest", metadata(1, 65, 1)), true),
  fact("limit metadata values", "513 are too long", () => isRefused("CreateSessionRequest", metadata(1, 1, 513)), true),
  fact(
    "limit repository",
    "an address on github.com",
    () => isRefused("GitHubRepositoryResourceParams", { type: "github_repository", url: "https://example.com/a/b" }),
    true,
  ),
  fact(
    "limit mount_path",
    "absolute or relative",
    () =>
      ["a.csv", "/a.csv"].map((mount_path) =>
        isRefused("FileResourceParams", { type: "file", file_id: "file_1", mount_path }),
      ),
    [false, false],
  ),
  fact(
    "limit budget",
    "whole cents as a string",
    () => [refusals("CreateSessionRequest", budget("2500")), isRefused("CreateSessionRequest", budget("25.00"))],
    [[], true],
  ),
  fact("limit budget zeros", "no leading zeros", () => isRefused("CreateSessionRequest", budget("025")), true),
  fact("limit currency", "USD alone", () => isRefused("CreateSessionRequest", budget("25", "EUR")), true),
  fact(
    "limit files",
    "500 files and 8 memory stores",
    () => says(description("sessions.create"), /500 files, 8 memory stores/),
    "said",
  ),
  fact("limit body", "32 MB", () => says(description("sessions.create"), /32 MB/), "said"),
  fact(
    "limit rates",
    "300 creates and 1,200 reads per minute",
    () => [says(description("sessions.create"), /300/), says(description("sessions.list"), /1,200/)],
    ["said", "said"],
  ),
  fact(
    "limit closed",
    "a body takes no unknown property",
    () => isRefused("CreateSessionRequest", { ...CREATE, colour: "red" }),
    true,
  ),
  fact("limit open", "an answer may hold more than is known", () => schema("Session").additionalProperties, undefined),
];
