// Generated from spec/components/schemas/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { UnknownMember } from "../unknown-member.ts";
import type { components } from "./openapi.gen.ts";

type Schemas = components["schemas"];

/** A call with an API key. */
export type APIActor = Schemas["APIActor"];

/**
 * The service failed.
 * Comes with status 500.
 */
export type APIErrorObject = Schemas["APIErrorObject"];

/** The agent acts as an IAM role that the customer chose. */
export type AWSRoleExecutionIdentity = Schemas["AWSRoleExecutionIdentity"];

/**
 * Mounts a read-only copy of an uploaded file into the sandbox of an existing session.
 * Repositories and memory stores can be attached only when the session is created.
 */
export type AddSessionResourceRequest = Schemas["AddSessionResourceRequest"];

/**
 * A model that the primary thread can ask for advice.
 * It stands where an agent would stand, on a roster or on the thread of a consultation.
 */
export type Advisor = Schemas["Advisor"];

/**
 * A saved agent in one of its versions.
 * A version never changes: an update makes the next one, and sessions keep the one they began with.
 */
export type Agent = Schemas["Agent"];

/** A judgement made under the `auto` policy. */
export type AgentAutoEvaluatedPermission = Schemas["AgentAutoEvaluatedPermission"];

/** The members of {@link AgentAutoEvaluatedPermission} that this version of the document knows. */
export type KnownAgentAutoEvaluatedPermission = Exclude<AgentAutoEvaluatedPermission, UnknownMember>;

/** Judged safe. */
export type AgentAutoEvaluatedPermissionAllow = Schemas["AgentAutoEvaluatedPermissionAllow"];

/** No judgement was reached, so the call waits for the client. */
export type AgentAutoEvaluatedPermissionAsk = Schemas["AgentAutoEvaluatedPermissionAsk"];

/**
 * Refused.
 * An error tool result follows without asking the client.
 */
export type AgentAutoEvaluatedPermissionDeny = Schemas["AgentAutoEvaluatedPermissionDeny"];

/** A part of what an agent says. */
export type AgentContentBlock = Schemas["AgentContentBlock"];

/**
 * The agent calls a tool that the client runs.
 * The session waits for a `user.custom_tool_result` that names this event.
 * Permission policies do not apply to such tools.
 */
export type AgentCustomToolUseEvent = Schemas["AgentCustomToolUseEvent"];

/** What the permission check decided for this call. */
export type AgentEvaluatedPermission = Schemas["AgentEvaluatedPermission"];

/** One page of agents, or of the versions of one agent. */
export type AgentList = Schemas["AgentList"];

/**
 * What a tool of an MCP server returned.
 * Calls that were denied or interrupted get one too, with `is_error: true`.
 */
export type AgentMCPToolResultEvent = Schemas["AgentMCPToolResultEvent"];

/**
 * The agent calls a tool of an MCP server.
 * With `evaluated_permission: ask` the call waits for a `user.tool_confirmation` that names this event.
 */
export type AgentMCPToolUseEvent = Schemas["AgentMCPToolUseEvent"];

/**
 * Text from the agent.
 * With previews switched on, `event_start` and `event_delta` announce it under the same id.
 */
export type AgentMessageEvent = Schemas["AgentMessageEvent"];

/**
 * A message is being written.
 * Pieces of its text follow as `event_delta`.
 */
export type AgentMessagePreview = Schemas["AgentMessagePreview"];

/** An agent named by an object, as it is or with overrides. */
export type AgentObjectParams = Schemas["AgentObjectParams"];

/**
 * The agent that works in the session.
 * A string is the id of an agent and takes its newest version.
 * An object can pin a version or override parts of the agent.
 * Later changes to the agent do not reach the session.
 */
export type AgentParam = Schemas["AgentParam"];

/** An agent in one version, as it was resolved when the block that names it was saved. */
export type AgentReference = Schemas["AgentReference"];

/** An agent as it is saved, in one version. */
export type AgentReferenceParams = Schemas["AgentReferenceParams"];

/**
 * The agent is thinking.
 * A sign of progress without the thoughts themselves.
 */
export type AgentThinkingEvent = Schemas["AgentThinkingEvent"];

/**
 * Thinking has begun.
 * No pieces follow.
 */
export type AgentThinkingPreview = Schemas["AgentThinkingPreview"];

/**
 * The thread's history was summarised to fit the model's context.
 * It appears between two model requests.
 */
export type AgentThreadContextCompactedEvent = Schemas["AgentThreadContextCompactedEvent"];

/**
 * A message from another thread arrives: a task for a child, a report for its parent, or advice.
 * Advice can arrive after the advisor's thread is terminated.
 */
export type AgentThreadMessageReceivedEvent = Schemas["AgentThreadMessageReceivedEvent"];

/** A message to another thread leaves this one. */
export type AgentThreadMessageSentEvent = Schemas["AgentThreadMessageSentEvent"];

/** One entry of an agent's tools, with every default filled in. */
export type AgentTool = Schemas["AgentTool"];

/** Settings of one built-in tool, as they apply in the session. */
export type AgentToolConfig = Schemas["AgentToolConfig"];

/**
 * Settings of one built-in tool.
 * The property `name` tells which one; `type` can be left out and repeats it.
 */
export type AgentToolConfigParams = Schemas["AgentToolConfigParams"];

/** Which policy decided, and how. */
export type AgentToolEvaluation = Schemas["AgentToolEvaluation"];

/** The members of {@link AgentToolEvaluation} that this version of the document knows. */
export type KnownAgentToolEvaluation = Exclude<AgentToolEvaluation, UnknownMember>;

/**
 * The tool runs without asking.
 * Comes with `allow`.
 */
export type AgentToolEvaluationAlwaysAllow = Schemas["AgentToolEvaluationAlwaysAllow"];

/**
 * The tool waits for the client.
 * Comes with `ask`.
 */
export type AgentToolEvaluationAlwaysAsk = Schemas["AgentToolEvaluationAlwaysAsk"];

/**
 * The service judged this call.
 * The inner decision equals the outer one.
 */
export type AgentToolEvaluationAuto = Schemas["AgentToolEvaluationAuto"];

/**
 * One entry of the tools that an agent may use: the built-in toolset, the tools of one MCP server, or a tool that the client runs.
 * No two tools of one array share a name.
 */
export type AgentToolParams = Schemas["AgentToolParams"];

/**
 * What a built-in tool returned.
 * Calls that were denied or interrupted get one too, with `is_error: true`.
 */
export type AgentToolResultEvent = Schemas["AgentToolResultEvent"];

/**
 * The agent calls a built-in tool.
 * With `evaluated_permission: ask` the call waits for a `user.tool_confirmation` that names this event.
 * In a `self_hosted` environment it waits for a `user.tool_result`.
 */
export type AgentToolUseEvent = Schemas["AgentToolUseEvent"];

/** The built-in tools of an agent, with every default filled in. */
export type AgentToolset20260401 = Schemas["AgentToolset20260401"];

/**
 * Switches the built-in tools on.
 * Without further settings all of them are enabled and run without asking.
 */
export type AgentToolset20260401Params = Schemas["AgentToolset20260401Params"];

/** What applies to each built-in tool without settings of its own. */
export type AgentToolsetDefaultConfig = Schemas["AgentToolsetDefaultConfig"];

/** Settings that all built-in tools start from. */
export type AgentToolsetDefaultConfigParams = Schemas["AgentToolsetDefaultConfigParams"];

/**
 * A saved agent with parts of it replaced for this session.
 * A part that is left out is inherited, a value replaces the whole part, and null or an empty array clears it where that is possible.
 * The saved agent does not change.
 * Copies of the agent on its own roster get the same overrides.
 */
export type AgentWithOverridesParams = Schemas["AgentWithOverridesParams"];

/** Every call runs without asking. */
export type AlwaysAllowPolicy = Schemas["AlwaysAllowPolicy"];

/** Every call pauses until the client answers with a `user.tool_confirmation`. */
export type AlwaysAskPolicy = Schemas["AlwaysAskPolicy"];

/**
 * Name of a beta feature, as sent in the `anthropic-beta` header.
 * Most operations require `managed-agents-2026-04-01`, those on memory stores that or `agent-memory-2026-07-22`, and those on files none.
 * Without the one that it needs a path is answered with 404.
 * The other values switch on other features of the platform.
 * A value that the service does not know is answered with 400, but it can know more than are listed here.
 */
export type AnthropicBeta = Schemas["AnthropicBeta"];

/** A skill that Anthropic maintains. */
export type AnthropicSkill = Schemas["AnthropicSkill"];

/** A skill that Anthropic maintains. */
export type AnthropicSkillParams = Schemas["AnthropicSkillParams"];

/**
 * The credential is missing, malformed, revoked or expired.
 * Comes with status 401.
 */
export type AuthenticationErrorObject = Schemas["AuthenticationErrorObject"];

/**
 * The service judges each call from the tool, its input and the session so far.
 * A call judged safe runs, and a call judged risky is refused without asking.
 * A call without a judgement pauses for the client, or is refused in some cases.
 */
export type AutoPolicy = Schemas["AutoPolicy"];

/** A document in the request itself. */
export type Base64DocumentSource = Schemas["Base64DocumentSource"];

/** An image in the request itself. */
export type Base64ImageSource = Schemas["Base64ImageSource"];

/** Settings of `bash`, as they apply in the session. */
export type BashToolConfig = Schemas["BashToolConfig"];

/** Settings of `bash`, which runs shell commands in the sandbox. */
export type BashToolConfigParams = Schemas["BashToolConfigParams"];

/**
 * Something is wrong with the payment.
 * Comes with status 402.
 */
export type BillingErrorObject = Schemas["BillingErrorObject"];

/** The tip of a branch. */
export type BranchCheckout = Schemas["BranchCheckout"];

/**
 * A hard limit on what a session may spend.
 * At the limit the session goes `idle` with the stop reason `budget_reached` and works on when the limit is raised or removed.
 */
export type BudgetLimit = Schemas["BudgetLimit"];

/** Input tokens written to the prompt cache, by how long an entry lives. */
export type CacheCreationUsage = Schemas["CacheCreationUsage"];

/** An HTTP answer that was met while a credential was tried, cleaned of secrets. */
export type CapturedHTTPResponse = Schemas["CapturedHTTPResponse"];

/** What of a repository is checked out. */
export type Checkout = Schemas["Checkout"];

/** Sandboxes that the service runs. */
export type CloudConfig = Schemas["CloudConfig"];

/** Sandboxes that the service runs. */
export type CloudConfigParams = Schemas["CloudConfigParams"];

/** One commit. */
export type CommitCheckout = Schemas["CommitCheckout"];

/**
 * The call met a concurrent change, a taken name or an outdated version.
 * Comes with status 409, which official clients retry by themselves.
 * An outdated version, a second credential and an object in use were seen with status 409 and `invalid_request_error`.
 * A session in the wrong state answers `invalid_request_error` with status 400.
 */
export type ConflictErrorObject = Schemas["ConflictErrorObject"];

/**
 * A new agent: a model with instructions, tools and skills, saved under a name and ready for sessions.
 * It is checked as a whole, and a request that breaks a rule creates nothing.
 */
export type CreateAgentRequest = Schemas["CreateAgentRequest"];

/**
 * A new credential for a vault.
 * Its secrets are taken and never shown again, and nothing is checked until a session uses it.
 */
export type CreateCredentialRequest = Schemas["CreateCredentialRequest"];

/**
 * A new environment: where sessions work, and what their sandboxes may reach.
 * The name alone is enough.
 */
export type CreateEnvironmentRequest = Schemas["CreateEnvironmentRequest"];

/** A new text in a memory store. */
export type CreateMemoryRequest = Schemas["CreateMemoryRequest"];

/** A new memory store, a place for texts that outlive a session. */
export type CreateMemoryStoreRequest = Schemas["CreateMemoryStoreRequest"];

/**
 * A new session: which agent works, where, with what at hand.
 * With events in `initial_events` the session starts `running`, without them it starts `idle` and waits.
 * The request succeeds as a whole or creates nothing.
 */
export type CreateSessionRequest = Schemas["CreateSessionRequest"];

/** A new vault, which holds the credentials of one user or one purpose. */
export type CreateVaultRequest = Schemas["CreateVaultRequest"];

/**
 * A credential of a vault, without its secrets.
 * What identifies it, a server or the name of a variable, is unique among the active credentials of the vault and never changes.
 */
export type Credential = Schemas["Credential"];

/** What the credential is and what it opens, without secrets. */
export type CredentialAuth = Schemas["CredentialAuth"];

/** What the credential is and what it opens. */
export type CredentialAuthCreateParams = Schemas["CredentialAuthCreateParams"];

/**
 * Changes to what the credential is.
 * The `type` is that of the stored credential, another one is refused.
 */
export type CredentialAuthUpdateParams = Schemas["CredentialAuthUpdateParams"];

/** One page of the credentials of a vault. */
export type CredentialList = Schemas["CredentialList"];

/** Hosts to which the secret may go, as far as the environment lets requests through. */
export type CredentialNetworking = Schemas["CredentialNetworking"];

/** What came of asking for a new token. */
export type CredentialRefreshResult = Schemas["CredentialRefreshResult"];

/**
 * Outcome of asking for a new token.
 * With `connect_error` nothing was answered, with `no_refresh_token` nothing was asked.
 */
export type CredentialRefreshStatus = Schemas["CredentialRefreshStatus"];

/** What came of trying an OAuth credential on its MCP server. */
export type CredentialValidation = Schemas["CredentialValidation"];

/**
 * Verdict on a credential.
 * `valid` works, `invalid` was refused and could not be renewed, `unknown` could not be told and can be tried again.
 */
export type CredentialValidationStatus = Schemas["CredentialValidationStatus"];

/**
 * Currency code in capitals.
 * US dollars are the only currency.
 */
export type Currency = Schemas["Currency"];

/** A skill that a user made. */
export type CustomSkill = Schemas["CustomSkill"];

/** A skill that a user made. */
export type CustomSkillParams = Schemas["CustomSkillParams"];

/** A tool that the client runs. */
export type CustomTool = Schemas["CustomTool"];

/**
 * JSON Schema of the object that the agent passes to the tool.
 * Keywords beyond the three named here are kept as they are.
 */
export type CustomToolInputSchema = Schemas["CustomToolInputSchema"];

/**
 * A tool that the client runs.
 * A call comes out as `agent.custom_tool_use`, and the session waits until a `user.custom_tool_result` answers it.
 */
export type CustomToolParams = Schemas["CustomToolParams"];

/**
 * A credential that no longer exists.
 * Asking for it is answered with 404.
 */
export type DeletedCredential = Schemas["DeletedCredential"];

/**
 * An environment that no longer exists.
 * Asking for it is answered with 404.
 */
export type DeletedEnvironment = Schemas["DeletedEnvironment"];

/**
 * A file that no longer exists.
 * Sessions that mounted it keep their copies.
 */
export type DeletedFile = Schemas["DeletedFile"];

/**
 * A memory that no longer exists.
 * Its versions stay.
 */
export type DeletedMemory = Schemas["DeletedMemory"];

/**
 * A memory store that no longer exists, with its memories and their versions.
 * Asking for it is answered with 404.
 */
export type DeletedMemoryStore = Schemas["DeletedMemoryStore"];

/**
 * A session that no longer exists, with its events and the files it made.
 * Asking for it is answered with 404.
 */
export type DeletedSession = Schemas["DeletedSession"];

/** Confirms that a resource is gone from its session. */
export type DeletedSessionResource = Schemas["DeletedSessionResource"];

/**
 * A vault that no longer exists, with its credentials.
 * Asking for it is answered with 404.
 */
export type DeletedVault = Schemas["DeletedVault"];

/** A document such as a PDF or a text. */
export type DocumentBlock = Schemas["DocumentBlock"];

/** Where the data of a document comes from. */
export type DocumentSource = Schemas["DocumentSource"];

/** Settings of `edit`, as they apply in the session. */
export type EditToolConfig = Schemas["EditToolConfig"];

/** Settings of `edit`, which replaces text in a file of the sandbox. */
export type EditToolConfigParams = Schemas["EditToolConfigParams"];

/** More thought than `medium`, less than `xhigh`. */
export type EffortHigh = Schemas["EffortHigh"];

/** How hard a model works on each request, as an object. */
export type EffortLevel = Schemas["EffortLevel"];

/** The least thought and the quickest answer. */
export type EffortLow = Schemas["EffortLow"];

/** The most thought that a model can give. */
export type EffortMax = Schemas["EffortMax"];

/** More thought than `low`, less than `high`. */
export type EffortMedium = Schemas["EffortMedium"];

/**
 * How hard a model works on each request.
 * The string and the object of the same name mean the same, and answers always show the object.
 */
export type EffortParams = Schemas["EffortParams"];

/**
 * More thought than `high`, less than `max`.
 * Not every model has it.
 */
export type EffortXhigh = Schemas["EffortXhigh"];

/**
 * Where sessions work: what their sandboxes hold, and what they may reach.
 * It has no versions, so an update counts for every sandbox that starts later.
 */
export type Environment = Schemas["Environment"];

/** What the sandboxes of an environment are, with every default filled in. */
export type EnvironmentConfig = Schemas["EnvironmentConfig"];

/**
 * What the sandboxes of an environment are to be.
 * The `type` is chosen once and never changes.
 */
export type EnvironmentConfigParams = Schemas["EnvironmentConfigParams"];

/** One page of environments. */
export type EnvironmentList = Schemas["EnvironmentList"];

/**
 * Who can use an environment.
 * `organization` is everybody in it, `account` one person.
 */
export type EnvironmentScope = Schemas["EnvironmentScope"];

/** A secret in an environment variable, without the secret. */
export type EnvironmentVariableAuth = Schemas["EnvironmentVariableAuth"];

/**
 * A secret that the sandbox sees as a placeholder in an environment variable.
 * The service puts the secret in its place in requests to the hosts that are allowed, never in their address.
 */
export type EnvironmentVariableCreateParams = Schemas["EnvironmentVariableCreateParams"];

/** A new secret for the same variable, or other places where it may go. */
export type EnvironmentVariableUpdateParams = Schemas["EnvironmentVariableUpdateParams"];

/**
 * More about an error than its kind, for programs to read.
 * Properties other than these can be present.
 */
export type ErrorDetails = Schemas["ErrorDetails"];

/**
 * Why a call failed.
 * A client tells kinds apart by `type`, and cases of one kind by `details.error_code`.
 */
export type ErrorObject = Schemas["ErrorObject"];

/** The members of {@link ErrorObject} that this version of the document knows. */
export type KnownErrorObject = Exclude<ErrorObject, UnknownMember>;

/**
 * The body of every failed call.
 * It is also the data of an `error` frame, with which a stream ends that fails after its start.
 */
export type ErrorResponse = Schemas["ErrorResponse"];

/**
 * A piece of an announced event.
 * The pieces of one event and index, put together, are the beginning of the final text, and they may stop early.
 * The complete event is what counts, and nothing for its id comes after it.
 */
export type EventDelta = Schemas["EventDelta"];

/** A piece of one content block. */
export type EventDeltaContent = Schemas["EventDeltaContent"];

/** A type of event that a stream can preview. */
export type EventDeltaType = Schemas["EventDeltaType"];

/**
 * Id of an event.
 * Tool calls are answered by naming it.
 */
export type EventId = Schemas["EventId"];

/** An event that a client may send. */
export type EventParams = Schemas["EventParams"];

/**
 * Announces an event before it is complete, at most once per connection and event.
 * It exists on live streams alone, and only for the types that the connection asked for with `event_deltas[]`.
 */
export type EventStart = Schemas["EventStart"];

/** The event that is on its way. */
export type EventStartPreview = Schemas["EventStartPreview"];

/**
 * On whose behalf the agent acts.
 * Always present.
 */
export type ExecutionIdentity = Schemas["ExecutionIdentity"];

/** A document that was uploaded as a file. */
export type FileDocumentSource = Schemas["FileDocumentSource"];

/** An image that was uploaded as a file. */
export type FileImageSource = Schemas["FileImageSource"];

/** One page of files. */
export type FileList = Schemas["FileList"];

/**
 * What is known about a file, without its content.
 * A file never changes.
 */
export type FileMetadata = Schemas["FileMetadata"];

/** A file as it is mounted in a session. */
export type FileResource = Schemas["FileResource"];

/**
 * Mounts a read-only copy of an uploaded file into the sandbox.
 * Sessions in a `self_hosted` environment refuse it with 400.
 */
export type FileResourceParams = Schemas["FileResourceParams"];

/** A rubric in an uploaded file. */
export type FileRubric = Schemas["FileRubric"];

/** A rubric in an uploaded file. */
export type FileRubricParams = Schemas["FileRubricParams"];

/** The session that a file belongs to, and with which it is deleted. */
export type FileScope = Schemas["FileScope"];

/**
 * The service took too long to answer.
 * Comes with status 504.
 */
export type GatewayTimeoutErrorObject = Schemas["GatewayTimeoutErrorObject"];

/**
 * A repository as it is cloned in a session.
 * It never shows the token.
 */
export type GitHubRepositoryResource = Schemas["GitHubRepositoryResource"];

/**
 * Clones a GitHub repository into the sandbox.
 * Sessions in a `self_hosted` environment refuse it with 400.
 */
export type GitHubRepositoryResourceParams = Schemas["GitHubRepositoryResourceParams"];

/** Settings of `glob`, as they apply in the session. */
export type GlobToolConfig = Schemas["GlobToolConfig"];

/** Settings of `glob`, which finds files by a name pattern. */
export type GlobToolConfigParams = Schemas["GlobToolConfigParams"];

/** Settings of `grep`, as they apply in the session. */
export type GrepToolConfig = Schemas["GrepToolConfig"];

/** Settings of `grep`, which searches the content of files. */
export type GrepToolConfigParams = Schemas["GrepToolConfigParams"];

/** A picture in a message or in what a tool returned. */
export type ImageBlock = Schemas["ImageBlock"];

/** Where the data of an image comes from. */
export type ImageSource = Schemas["ImageSource"];

/** An event that can come with the creation of a session and starts its first turn. */
export type InitialEventParams = Schemas["InitialEventParams"];

/** Parts of a request into which the secret may go. */
export type InjectionLocation = Schemas["InjectionLocation"];

/**
 * Parts of a request into which the secret may go.
 * Without the object it is both; in the object a part that is left out is false, and one has to be true.
 */
export type InjectionLocationParams = Schemas["InjectionLocationParams"];

/**
 * Parts of a request into which the secret may go from now on.
 * A part that is left out stays as it is, and one has to stay true.
 */
export type InjectionLocationUpdateParams = Schemas["InjectionLocationUpdateParams"];

/**
 * An agent made up on the spot, by the plan of a workflow run or by the agent that started the thread.
 * It is not saved, so it has neither an id nor a version.
 */
export type InlineAgent = Schemas["InlineAgent"];

/** An event that came from a client, as the service keeps it. */
export type InputEvent = Schemas["InputEvent"];

/**
 * The request has a fault, the session is in a state that forbids it, or the organization is at a spend limit that it set.
 * Comes with status 400, and with other 4xx statuses that have no kind of their own.
 */
export type InvalidRequestErrorObject = Schemas["InvalidRequestErrorObject"];

/** Any JSON object. */
export type JsonObject = Schemas["JsonObject"];

/** Only the hosts that are listed. */
export type LimitedCredentialNetworking = Schemas["LimitedCredentialNetworking"];

/** Sandboxes reach only what is listed. */
export type LimitedNetwork = Schemas["LimitedNetwork"];

/** Sandboxes reach only what is listed. */
export type LimitedNetworkParams = Schemas["LimitedNetworkParams"];

/**
 * Direction of a list by time.
 * `asc` puts the oldest first, `desc` the newest.
 */
export type ListOrder = Schemas["ListOrder"];

/** An OAuth token for an MCP server, without the token. */
export type MCPOAuthAuth = Schemas["MCPOAuthAuth"];

/** An OAuth token for an MCP server, which the service can renew if it is told how. */
export type MCPOAuthCreateParams = Schemas["MCPOAuthCreateParams"];

/** How the service gets a new token, without secrets. */
export type MCPOAuthRefresh = Schemas["MCPOAuthRefresh"];

/** How the service gets a new token from the server that issued the first one. */
export type MCPOAuthRefreshParams = Schemas["MCPOAuthRefreshParams"];

/**
 * Changes to how the service gets a new token.
 * Addresses and the client stay what they are.
 */
export type MCPOAuthRefreshUpdateParams = Schemas["MCPOAuthRefreshUpdateParams"];

/** A new OAuth token for the same MCP server. */
export type MCPOAuthUpdateParams = Schemas["MCPOAuthUpdateParams"];

/** The step of the conversation with an MCP server that failed. */
export type MCPProbe = Schemas["MCPProbe"];

/** An MCP server that the agent can reach by URL. */
export type MCPServerURLDefinition = Schemas["MCPServerURLDefinition"];

/** Settings of one tool of an MCP server, as they apply in the session. */
export type MCPToolConfig = Schemas["MCPToolConfig"];

/** Settings of one tool of an MCP server. */
export type MCPToolConfigParams = Schemas["MCPToolConfigParams"];

/** The tools of one MCP server, with every default filled in. */
export type MCPToolset = Schemas["MCPToolset"];

/** What applies to each tool of the MCP server without settings of its own. */
export type MCPToolsetDefaultConfig = Schemas["MCPToolsetDefaultConfig"];

/** Settings that all tools of an MCP server start from. */
export type MCPToolsetDefaultConfigParams = Schemas["MCPToolsetDefaultConfigParams"];

/**
 * Gives the agent the tools of one MCP server.
 * Without further settings all of them are enabled and each call waits for the client.
 */
export type MCPToolsetParams = Schemas["MCPToolsetParams"];

/**
 * A text in a memory store.
 * Each change of it makes a version.
 */
export type Memory = Schemas["Memory"];

/** Who made a change. */
export type MemoryActor = Schemas["MemoryActor"];

/** One page of the memories of a store. */
export type MemoryList = Schemas["MemoryList"];

/** An entry in a list of memories. */
export type MemoryListItem = Schemas["MemoryListItem"];

/**
 * A memory stands at the path, above it or below it.
 * Comes with status 409.
 */
export type MemoryPathConflictErrorObject = Schemas["MemoryPathConflictErrorObject"];

/**
 * What has to be true of the stored text, also where only the path changes.
 * Otherwise the request is refused with 409, unless text and path are already as it asks.
 */
export type MemoryPrecondition = Schemas["MemoryPrecondition"];

/**
 * The memory has another text than the request expects.
 * Comes with status 409.
 */
export type MemoryPreconditionFailedErrorObject = Schemas["MemoryPreconditionFailedErrorObject"];

/**
 * The memories of one folder, as one entry of a list with `depth=1`.
 * It is not stored and has no id.
 */
export type MemoryPrefix = Schemas["MemoryPrefix"];

/**
 * A place for texts that outlive a session.
 * Sessions can mount it for their agents to read and write.
 */
export type MemoryStore = Schemas["MemoryStore"];

/** One page of memory stores. */
export type MemoryStoreList = Schemas["MemoryStoreList"];

/**
 * A memory store as it is attached to a session.
 * Unlike the other kinds it has no `id` and no times.
 */
export type MemoryStoreResource = Schemas["MemoryStoreResource"];

/**
 * Attaches a memory store of the same workspace for the whole life of the session.
 * The service derives the mount path from the name of the store.
 */
export type MemoryStoreResourceParams = Schemas["MemoryStoreResourceParams"];

/** One change of a memory, as it was made. */
export type MemoryVersion = Schemas["MemoryVersion"];

/** One page of the versions of the memories of a store. */
export type MemoryVersionList = Schemas["MemoryVersionList"];

/**
 * Kind of a change.
 * A change of the path alone is `modified` too.
 */
export type MemoryVersionOperation = Schemas["MemoryVersionOperation"];

/**
 * How much of a memory is answered.
 * `basic` leaves `content` null, `full` fills it.
 */
export type MemoryView = Schemas["MemoryView"];

/**
 * Key-value pairs that the caller chooses and can change later.
 * Holds at most 16 pairs, with keys of up to 64 and values of up to 512 characters.
 */
export type Metadata = Schemas["Metadata"];

/**
 * Changes to stored metadata, key by key.
 * A string sets the key, null deletes it, and a key that is not named keeps its value.
 * The 16 pairs of the limit are counted after the change, so the patch itself may name more keys.
 */
export type MetadataPatch = Schemas["MetadataPatch"];

/** The model that an agent runs on, with its settings resolved. */
export type ModelConfig = Schemas["ModelConfig"];

/** A model with settings. */
export type ModelConfigParams = Schemas["ModelConfigParams"];

/**
 * Id of a model.
 * An id that is not listed here can still be valid.
 */
export type ModelId = Schemas["ModelId"];

/** A model, named by its id alone or with settings. */
export type ModelParams = Schemas["ModelParams"];

/** Money, counted in the minor unit of its currency. */
export type MonetaryAmount = Schemas["MonetaryAmount"];

/**
 * How a memory store is mounted.
 * With `read_only` the agent cannot change it.
 */
export type MountMode = Schemas["MountMode"];

/** How a saved agent works with other agents, in the older or the newer form. */
export type Multiagent = Schemas["Multiagent"];

/** The newer form with three switches, for subagents, for workflow runs and for an advisor. */
export type Multiagent20261001 = Schemas["Multiagent20261001"];

/**
 * The newer form with three switches, for subagents, for workflow runs and for an advisor.
 * Subagents and workflow runs are on unless they are switched off, the advisor is off unless it is named.
 */
export type Multiagent20261001Params = Schemas["Multiagent20261001Params"];

/** Whether the primary thread can ask another model for advice in the middle of a turn. */
export type MultiagentAdvisor = Schemas["MultiagentAdvisor"];

/** There is no advisor. */
export type MultiagentAdvisorDisabled = Schemas["MultiagentAdvisorDisabled"];

/** There is an advisor. */
export type MultiagentAdvisorEnabled = Schemas["MultiagentAdvisorEnabled"];

/** The older form, an agent that can start the agents of a roster, each in its own thread. */
export type MultiagentCoordinator = Schemas["MultiagentCoordinator"];

/**
 * The older form, an agent that can start the agents of a roster, each in its own thread.
 * The newer form can do more.
 */
export type MultiagentCoordinatorParams = Schemas["MultiagentCoordinatorParams"];

/**
 * Whether agents can be made up on the spot, next to the saved ones.
 * Such an agent is never saved.
 */
export type MultiagentInlineAgents = Schemas["MultiagentInlineAgents"];

/** Only the predefined agents can be used. */
export type MultiagentInlineAgentsDisabled = Schemas["MultiagentInlineAgentsDisabled"];

/** Inline agents can be used as well. */
export type MultiagentInlineAgentsEnabled = Schemas["MultiagentInlineAgentsEnabled"];

/** How an agent is to work with other agents, in the older or the newer form. */
export type MultiagentParams = Schemas["MultiagentParams"];

/**
 * A saved agent that another agent can use.
 * A string is the id of an agent and takes its newest version.
 */
export type MultiagentPredefinedAgentParams = Schemas["MultiagentPredefinedAgentParams"];

/**
 * An entry for the roster of a coordinator.
 * A string is the id of an agent and takes its newest version.
 */
export type MultiagentRosterEntryParams = Schemas["MultiagentRosterEntryParams"];

/**
 * The agent that the block belongs to.
 * The service puts its id and version in place of it.
 */
export type MultiagentSelfParams = Schemas["MultiagentSelfParams"];

/** Whether a saved agent can start threads for other agents. */
export type MultiagentSubagents = Schemas["MultiagentSubagents"];

/** The agent starts no threads. */
export type MultiagentSubagentsDisabled = Schemas["MultiagentSubagentsDisabled"];

/** The agent can start threads. */
export type MultiagentSubagentsEnabled = Schemas["MultiagentSubagentsEnabled"];

/**
 * The agent can start threads.
 * Without predefined agents it needs inline agents.
 */
export type MultiagentSubagentsEnabledParams = Schemas["MultiagentSubagentsEnabledParams"];

/** Whether an agent is to start threads for other agents. */
export type MultiagentSubagentsParams = Schemas["MultiagentSubagentsParams"];

/** Whether a saved agent can start workflow runs. */
export type MultiagentWorkflows = Schemas["MultiagentWorkflows"];

/** The agent starts no workflow runs. */
export type MultiagentWorkflowsDisabled = Schemas["MultiagentWorkflowsDisabled"];

/** The agent can start workflow runs. */
export type MultiagentWorkflowsEnabled = Schemas["MultiagentWorkflowsEnabled"];

/**
 * The agent can start workflow runs.
 * Without predefined agents it needs inline agents.
 */
export type MultiagentWorkflowsEnabledParams = Schemas["MultiagentWorkflowsEnabledParams"];

/** Whether an agent is to start workflow runs. */
export type MultiagentWorkflowsParams = Schemas["MultiagentWorkflowsParams"];

/** What the sandboxes of an environment may reach, with every default filled in. */
export type Network = Schemas["Network"];

/** What the sandboxes of an environment are to reach. */
export type NetworkParams = Schemas["NetworkParams"];

/**
 * The path or the id is unknown, or belongs to another workspace.
 * A request without the beta that its path needs in `anthropic-beta` gets it as well.
 * Comes with status 404.
 */
export type NotFoundErrorObject = Schemas["NotFoundErrorObject"];

/** How far the session is with one outcome that a `user.define_outcome` asked for. */
export type OutcomeEvaluation = Schemas["OutcomeEvaluation"];

/**
 * The service has too much to do for all its users.
 * Comes with status 529.
 */
export type OverloadedErrorObject = Schemas["OverloadedErrorObject"];

/**
 * What is installed before a session starts, by package manager.
 * A manager without packages has an empty array.
 */
export type Packages = Schemas["Packages"];

/**
 * What is to be installed before a session starts, by package manager.
 * The managers run in the order of their names.
 */
export type PackagesParams = Schemas["PackagesParams"];

/**
 * The credential may not use this resource or workspace.
 * Comes with status 403.
 */
export type PermissionErrorObject = Schemas["PermissionErrorObject"];

/**
 * Who decides whether a call of a tool runs.
 * Custom tools have no policy, because the client runs them itself.
 */
export type PermissionPolicy = Schemas["PermissionPolicy"];

/** A plain text in the request itself. */
export type PlainTextDocumentSource = Schemas["PlainTextDocumentSource"];

/** A saved agent that is named by an object. */
export type PredefinedAgentObjectParams = Schemas["PredefinedAgentObjectParams"];

/**
 * A rate limit or spend cap is reached.
 * Comes with status 429; without a `retry-after` header it is a spend cap, and trying again does not help.
 */
export type RateLimitErrorObject = Schemas["RateLimitErrorObject"];

/** Settings of `read`, as they apply in the session. */
export type ReadToolConfig = Schemas["ReadToolConfig"];

/** Settings of `read`, which reads a file of the sandbox. */
export type ReadToolConfigParams = Schemas["ReadToolConfigParams"];

/**
 * Stands where the service withholds content.
 * A client that sends one is refused with 400.
 */
export type RedactedBlock = Schemas["RedactedBlock"];

/** Why the model's response was refused. */
export type RefusalStopDetails = Schemas["RefusalStopDetails"];

/**
 * The body of the request is over 32 MB, or an uploaded file over 500 MB.
 * Comes with status 413.
 */
export type RequestTooLargeErrorObject = Schemas["RequestTooLargeErrorObject"];

/** What becomes of the session after an error, and so what the client can do. */
export type RetryStatus = Schemas["RetryStatus"];

/** The members of {@link RetryStatus} that this version of the document knows. */
export type KnownRetryStatus = Exclude<RetryStatus, UnknownMember>;

/**
 * The turn is over: queued input is dropped and the session goes idle.
 * A new message starts a new turn.
 */
export type RetryStatusExhausted = Schemas["RetryStatusExhausted"];

/**
 * The service tries again by itself, and the client waits.
 * The same error can come several times before it becomes `exhausted`.
 */
export type RetryStatusRetrying = Schemas["RetryStatusRetrying"];

/** The session terminates and accepts nothing more. */
export type RetryStatusTerminal = Schemas["RetryStatusTerminal"];

/** An entry on the roster of a coordinator. */
export type RosterAgent = Schemas["RosterAgent"];

/** An entry for a roster that is named by an object. */
export type RosterObjectParams = Schemas["RosterObjectParams"];

/** An entry on the roster of a saved coordinator. */
export type RosterReference = Schemas["RosterReference"];

/**
 * What the grader checks the work against.
 * A rubric that was sent as a file comes back as its text.
 */
export type Rubric = Schemas["Rubric"];

/** What the grader checks the work against. */
export type RubricParams = Schemas["RubricParams"];

/** One hit of a search, as part of a tool result. */
export type SearchResultBlock = Schemas["SearchResultBlock"];

/** Whether the agent can cite a search result. */
export type SearchResultCitations = Schemas["SearchResultCitations"];

/** A piece of text inside a search result. */
export type SearchResultContent = Schemas["SearchResultContent"];

/**
 * Sandboxes that the customer runs, and that fetch their work.
 * Sessions there take no files and no repositories.
 */
export type SelfHostedConfig = Schemas["SelfHostedConfig"];

/**
 * Events for one session, taken up in the order of the list.
 * The request is accepted or refused as a whole, so one bad event keeps all of them out.
 */
export type SendEventsRequest = Schemas["SendEventsRequest"];

/**
 * The accepted events in the order in which they were sent, now with ids.
 * The answer comes when the events are queued, not when they are done.
 */
export type SendEventsResponse = Schemas["SendEventsResponse"];

/** How often web tools ran on the side of the service. */
export type ServerToolUsage = Schemas["ServerToolUsage"];

/** A call of a service account. */
export type ServiceAccountActor = Schemas["ServiceAccountActor"];

/**
 * The agent acts as an account that the platform manages.
 * This is the default.
 */
export type ServiceAccountExecutionIdentity = Schemas["ServiceAccountExecutionIdentity"];

/**
 * One instance of an agent at work in an environment.
 * It outlives its turns: a session that has finished its work is `idle` and can be given more.
 */
export type Session = Schemas["Session"];

/** An agent in a session. */
export type SessionActor = Schemas["SessionActor"];

/**
 * The agent as the session runs it, resolved when the session was created.
 * Overrides and updates are already part of it, while `id` and `version` still name the saved agent it came from.
 */
export type SessionAgent = Schemas["SessionAgent"];

/**
 * The parts of the agent that can change after the session is created.
 * Each array is the whole new value, an array that is left out stays, and both are checked together.
 * The session must be `idle` and made from an agent or a deployment.
 * The agent itself gets no new version.
 */
export type SessionAgentUpdate = Schemas["SessionAgentUpdate"];

/**
 * The organization or workspace is out of credit or has reached a spend limit.
 * Trying again does not help until that is settled.
 */
export type SessionBillingError = Schemas["SessionBillingError"];

/**
 * The context was compacted too many times in a row without a message or tool call in between.
 * The turn ends with the stop reason `retries_exhausted`.
 */
export type SessionCompactionLimitReachedError = Schemas["SessionCompactionLimitReachedError"];

/** A credential of a vault is meant for a host that the network rules of the environment block. */
export type SessionCredentialHostUnreachableError = Schemas["SessionCredentialHostUnreachableError"];

/**
 * The session was deleted.
 * It is the last event of every open stream, and each stream closes after it.
 */
export type SessionDeletedEvent = Schemas["SessionDeletedEvent"];

/**
 * What went wrong inside a session, as told by a `session.error` event.
 * For a kind that it does not know, a client goes by `retry_status` and `message`.
 */
export type SessionError = Schemas["SessionError"];

/** The members of {@link SessionError} that this version of the document knows. */
export type KnownSessionError = Exclude<SessionError, UnknownMember>;

/**
 * Something went wrong while the session worked.
 * `error.retry_status` says whether the service tries again, gives up the turn or ends the session.
 */
export type SessionErrorEvent = Schemas["SessionErrorEvent"];

/**
 * An event of the history.
 * What came from a client is `user.*` and `system.*`; everything else comes from the service.
 */
export type SessionEvent = Schemas["SessionEvent"];

/** The members of {@link SessionEvent} that this version of the document knows. */
export type KnownSessionEvent = Exclude<SessionEvent, UnknownMember>;

/**
 * One page of the history of a session or of one of its threads.
 * Previews are never part of it.
 */
export type SessionEventList = Schemas["SessionEventList"];

/**
 * A type of event that the history can be filtered by.
 * `session.deleted` is not among them.
 */
export type SessionEventType = Schemas["SessionEventType"];

/** One page of sessions. */
export type SessionList = Schemas["SessionList"];

/**
 * An MCP server refuses the credential.
 * The session goes on, and the connection is tried again when it next turns from idle to running.
 */
export type SessionMCPAuthenticationFailedError = Schemas["SessionMCPAuthenticationFailedError"];

/**
 * An MCP server cannot be reached.
 * The session goes on, and the connection is tried again when it next turns from idle to running.
 */
export type SessionMCPConnectionFailedError = Schemas["SessionMCPConnectionFailedError"];

/** The model has too much to do. */
export type SessionModelOverloadedError = Schemas["SessionModelOverloadedError"];

/** A request to the model hit a rate limit. */
export type SessionModelRateLimitedError = Schemas["SessionModelRateLimitedError"];

/** A request to the model failed for another reason than overload or a rate limit. */
export type SessionModelRequestFailedError = Schemas["SessionModelRequestFailedError"];

/** How an agent works with other agents in its session, in the older or the newer form. */
export type SessionMultiagent = Schemas["SessionMultiagent"];

/** The newer form with three switches, for subagents, for workflow runs and for an advisor. */
export type SessionMultiagent20261001 = Schemas["SessionMultiagent20261001"];

/**
 * The older form: an agent that can start the agents of a roster, each in its own thread.
 * Agents on the roster have no roster of their own.
 */
export type SessionMultiagentCoordinator = Schemas["SessionMultiagentCoordinator"];

/** Whether the agent can start threads for other agents. */
export type SessionMultiagentSubagents = Schemas["SessionMultiagentSubagents"];

/** The agent can start threads. */
export type SessionMultiagentSubagentsEnabled = Schemas["SessionMultiagentSubagentsEnabled"];

/** Whether the agent can start workflow runs. */
export type SessionMultiagentWorkflows = Schemas["SessionMultiagentWorkflows"];

/** The agent can start workflow runs. */
export type SessionMultiagentWorkflowsEnabled = Schemas["SessionMultiagentWorkflowsEnabled"];

/** The repository host rejects the token, or asks for one and got none. */
export type SessionRepositoryAuthenticationError = Schemas["SessionRepositoryAuthenticationError"];

/** The branch or commit to check out is not in the repository. */
export type SessionRepositoryCheckoutError = Schemas["SessionRepositoryCheckoutError"];

/** The repository could not be cloned. */
export type SessionRepositoryCloneError = Schemas["SessionRepositoryCloneError"];

/** The repository host denies access to the repository. */
export type SessionRepositoryForbiddenError = Schemas["SessionRepositoryForbiddenError"];

/** The repository host does not know the repository. */
export type SessionRepositoryNotFoundError = Schemas["SessionRepositoryNotFoundError"];

/** Something that is at the disposal of a session. */
export type SessionResource = Schemas["SessionResource"];

/** One page of the resources of a session. */
export type SessionResourceList = Schemas["SessionResourceList"];

/** Something to put at the disposal of a new session. */
export type SessionResourceParams = Schemas["SessionResourceParams"];

/** How long the session has existed and worked. */
export type SessionStats = Schemas["SessionStats"];

/**
 * What the session is doing.
 * `idle` waits for the client, for a message or for the answer to a tool call.
 * `running` has at least one thread at work.
 * `rescheduling` met a passing error and is retried without help.
 * `terminated` is final: an error could not be recovered, or the session was archived.
 */
export type SessionStatus = Schemas["SessionStatus"];

/**
 * No thread works any more, and `stop_reason` says what comes next.
 * A `session.usage` event always comes directly before it, and the stream stays open after it.
 * A read of the session can still say `running` for a moment.
 */
export type SessionStatusIdleEvent = Schemas["SessionStatusIdleEvent"];

/**
 * Something failed that may pass, and the service tries again by itself.
 * The session is `rescheduling` until it runs again, gives up or ends.
 */
export type SessionStatusRescheduledEvent = Schemas["SessionStatusRescheduledEvent"];

/**
 * At least one thread works.
 * Comes once per turn, and again when a wait is over.
 */
export type SessionStatusRunningEvent = Schemas["SessionStatusRunningEvent"];

/**
 * The session is over, because it failed beyond repair or was archived.
 * Its history stays readable, and it takes no more events.
 */
export type SessionStatusTerminatedEvent = Schemas["SessionStatusTerminatedEvent"];

/**
 * One line of work inside a session, with its own agent and history.
 * Each session has a primary thread from the start, and every other thread descends from it.
 */
export type SessionThread = Schemas["SessionThread"];

/**
 * A saved agent as a thread runs it, resolved when the thread was created.
 * How it works with other agents is not repeated here but stands on the session.
 */
export type SessionThreadAgent = Schemas["SessionThreadAgent"];

/**
 * A child thread was made.
 * The event stands in the history of its parent.
 */
export type SessionThreadCreatedEvent = Schemas["SessionThreadCreatedEvent"];

/** One page of threads, the primary thread first and then the others in the order in which they were started. */
export type SessionThreadList = Schemas["SessionThreadList"];

/** How long the thread has existed and worked. */
export type SessionThreadStats = Schemas["SessionThreadStats"];

/**
 * What the thread is doing.
 * `running` is at work, `idle` waits for input or for the answer to a tool call.
 * `rescheduling` met a passing error and is retried without help.
 * `terminated` is final, and so is the state of an archived thread.
 */
export type SessionThreadStatus = Schemas["SessionThreadStatus"];

/**
 * A thread stopped working, and `stop_reason` says what comes next.
 * The session itself is idle only when no other thread works.
 */
export type SessionThreadStatusIdleEvent = Schemas["SessionThreadStatusIdleEvent"];

/** A thread met a failure that may pass, and the service tries again by itself. */
export type SessionThreadStatusRescheduledEvent = Schemas["SessionThreadStatusRescheduledEvent"];

/**
 * A thread works.
 * The primary thread has such events in every session.
 */
export type SessionThreadStatusRunningEvent = Schemas["SessionThreadStatusRunningEvent"];

/**
 * A thread is over and takes nothing more.
 * Archiving a thread emits it.
 */
export type SessionThreadStatusTerminatedEvent = Schemas["SessionThreadStatusTerminatedEvent"];

/**
 * What the thread has used so far, over all its turns.
 * The threads of a session do not add up to the usage of the session, which has the last word.
 */
export type SessionThreadUsage = Schemas["SessionThreadUsage"];

/**
 * One turn used tools for too many rounds.
 * The turn ends with the stop reason `retries_exhausted`.
 */
export type SessionToolUseLimitReachedError = Schemas["SessionToolUseLimitReachedError"];

/**
 * Something failed that has no kind of its own.
 * Read `retry_status` and `message`.
 */
export type SessionUnknownError = Schemas["SessionUnknownError"];

/**
 * The session was updated.
 * Only what changed is present, and an update that changes nothing emits no event.
 * The change holds from the next turn on.
 */
export type SessionUpdatedEvent = Schemas["SessionUpdatedEvent"];

/**
 * What the session has used so far, over all its turns and threads.
 * The figures are final for a turn when the session is `idle` again.
 */
export type SessionUsage = Schemas["SessionUsage"];

/**
 * What the session has used so far.
 * It comes directly before each `session.status_idle`, and also when a single thread pauses at the budget.
 */
export type SessionUsageEvent = Schemas["SessionUsageEvent"];

/** The usage of a session at one moment, as a `session.usage` event reports it. */
export type SessionUsageSnapshot = Schemas["SessionUsageSnapshot"];

/** A skill that the agent has, in one version. */
export type Skill = Schemas["Skill"];

/** A skill to load into the sessions of an agent. */
export type SkillParams = Schemas["SkillParams"];

/**
 * A model request is over, and its output is in the events before this one.
 * A preview that is still open is closed by it.
 */
export type SpanModelRequestEndEvent = Schemas["SpanModelRequestEndEvent"];

/**
 * A model request begins.
 * One turn can hold several.
 */
export type SpanModelRequestStartEvent = Schemas["SpanModelRequestStartEvent"];

/** Tokens of one model request, or of all requests of one grading. */
export type SpanModelUsage = Schemas["SpanModelUsage"];

/** The grading is over, with a verdict. */
export type SpanOutcomeEvaluationEndEvent = Schemas["SpanOutcomeEvaluationEndEvent"];

/**
 * The grading goes on.
 * A sign of life that can come any number of times.
 */
export type SpanOutcomeEvaluationOngoingEvent = Schemas["SpanOutcomeEvaluationOngoingEvent"];

/** The grading of the work begins. */
export type SpanOutcomeEvaluationStartEvent = Schemas["SpanOutcomeEvaluationStartEvent"];

/**
 * How fast the model writes.
 * `fast` costs more, and not every model has it.
 */
export type Speed = Schemas["Speed"];

/** A bearer token for an MCP server, without the token. */
export type StaticBearerAuth = Schemas["StaticBearerAuth"];

/** A bearer token for an MCP server that stays the same until it is replaced. */
export type StaticBearerCreateParams = Schemas["StaticBearerCreateParams"];

/** A new bearer token for the same MCP server. */
export type StaticBearerUpdateParams = Schemas["StaticBearerUpdateParams"];

/** Why work stopped, which tells the client what to do next. */
export type StopReason = Schemas["StopReason"];

/** The members of {@link StopReason} that this version of the document knows. */
export type KnownStopReason = Exclude<StopReason, UnknownMember>;

/**
 * The cost is at the budget.
 * Work goes on by itself once the budget is raised or removed.
 */
export type StopReasonBudgetReached = Schemas["StopReasonBudgetReached"];

/** The turn is complete, or it was interrupted. */
export type StopReasonEndTurn = Schemas["StopReasonEndTurn"];

/**
 * The model's response was refused.
 * The event's `stop_details` say why.
 */
export type StopReasonRefusal = Schemas["StopReasonRefusal"];

/**
 * Tool calls wait for the client, without a time limit.
 * Answering some of them brings a new idle event with the ids that are left.
 */
export type StopReasonRequiresAction = Schemas["StopReasonRequiresAction"];

/**
 * Errors used up the retries, or a tool-use or compaction limit was hit.
 * Queued input is dropped, so a new message has to be sent.
 */
export type StopReasonRetriesExhausted = Schemas["StopReasonRetriesExhausted"];

/**
 * An event on the live stream of a session.
 * It is an event of the history, or a preview of one that is not complete yet.
 */
export type StreamEvent = Schemas["StreamEvent"];

/** The members of {@link StreamEvent} that this version of the document knows. */
export type KnownStreamEvent = Exclude<StreamEvent, UnknownMember>;

/**
 * An event on the live stream of one thread.
 * It is an event of the history, or a preview of one that is not complete yet.
 */
export type StreamThreadEvent = Schemas["StreamThreadEvent"];

/** The members of {@link StreamThreadEvent} that this version of the document knows. */
export type KnownStreamThreadEvent = Exclude<StreamThreadEvent, UnknownMember>;

/**
 * System text from the client.
 * It holds for its turn and all later ones.
 */
export type SystemMessageEvent = Schemas["SystemMessageEvent"];

/**
 * Adds system text to the primary thread, for this turn and all later ones.
 * It is the last event of its request, directly after the `user.message`, `user.tool_result` or `user.custom_tool_result` it goes with.
 * An idle session that waits for no answer also takes it alone.
 * The model has to support system text in the middle of a conversation.
 */
export type SystemMessageEventParams = Schemas["SystemMessageEventParams"];

/** A piece of text inside a `system.message`. */
export type SystemTextBlock = Schemas["SystemTextBlock"];

/** A piece of text. */
export type TextBlock = Schemas["TextBlock"];

/** A rubric as text. */
export type TextRubric = Schemas["TextRubric"];

/** A rubric written into the event. */
export type TextRubricParams = Schemas["TextRubricParams"];

/** Who works in a thread. */
export type ThreadAgent = Schemas["ThreadAgent"];

/** A moment in RFC 3339 form. */
export type Timestamp = Schemas["Timestamp"];

/** How the client proves itself to the address that issues tokens, without the secret. */
export type TokenEndpointAuth = Schemas["TokenEndpointAuth"];

/** By a secret in the `Authorization` header. */
export type TokenEndpointAuthBasic = Schemas["TokenEndpointAuthBasic"];

/** By a secret in the `Authorization` header. */
export type TokenEndpointAuthBasicParams = Schemas["TokenEndpointAuthBasicParams"];

/** By a secret in the `Authorization` header. */
export type TokenEndpointAuthBasicUpdateParams = Schemas["TokenEndpointAuthBasicUpdateParams"];

/** Not at all, the client has no secret. */
export type TokenEndpointAuthNone = Schemas["TokenEndpointAuthNone"];

/** How the client proves itself to the address that issues tokens. */
export type TokenEndpointAuthParams = Schemas["TokenEndpointAuthParams"];

/** By a secret in the form that asks for the token. */
export type TokenEndpointAuthPost = Schemas["TokenEndpointAuthPost"];

/** By a secret in the form that asks for the token. */
export type TokenEndpointAuthPostParams = Schemas["TokenEndpointAuthPostParams"];

/** By a secret in the form that asks for the token. */
export type TokenEndpointAuthPostUpdateParams = Schemas["TokenEndpointAuthPostUpdateParams"];

/**
 * A new secret for the address that issues tokens.
 * It is possible where a secret is stored, and the stored kind stays whichever is sent.
 */
export type TokenEndpointAuthUpdateParams = Schemas["TokenEndpointAuthUpdateParams"];

/**
 * The client's decision on a tool call.
 * With `allow` the tool runs; with `deny` the agent reads an error result instead.
 */
export type ToolConfirmationResult = Schemas["ToolConfirmationResult"];

/** A part of what a tool returned. */
export type ToolResultContentBlock = Schemas["ToolResultContentBlock"];

/** A document that the service loads from the web. */
export type URLDocumentSource = Schemas["URLDocumentSource"];

/** An image that the service loads from the web. */
export type URLImageSource = Schemas["URLImageSource"];

/** An MCP server that the agent can reach by URL. */
export type URLMCPServerParams = Schemas["URLMCPServerParams"];

/** Every host. */
export type UnrestrictedCredentialNetworking = Schemas["UnrestrictedCredentialNetworking"];

/** Sandboxes reach every host. */
export type UnrestrictedNetwork = Schemas["UnrestrictedNetwork"];

/**
 * Changes to an agent, which make its next version.
 * What is left out stays as it is.
 * A request that changes nothing makes no version.
 */
export type UpdateAgentRequest = Schemas["UpdateAgentRequest"];

/**
 * Changes to a credential, such as a new secret.
 * What is left out stays as it is.
 */
export type UpdateCredentialRequest = Schemas["UpdateCredentialRequest"];

/**
 * Changes to an environment, which count for sandboxes that start later.
 * What is left out stays as it is, and an empty object changes nothing.
 */
export type UpdateEnvironmentRequest = Schemas["UpdateEnvironmentRequest"];

/**
 * Changes to a memory, to its text, its path or both.
 * What is left out stays as it is, and a request without both is refused with 400.
 */
export type UpdateMemoryRequest = Schemas["UpdateMemoryRequest"];

/**
 * Changes to a memory store.
 * What is left out stays as it is.
 */
export type UpdateMemoryStoreRequest = Schemas["UpdateMemoryStoreRequest"];

/**
 * Changes to a session.
 * What is left out stays as it is, and an empty object changes nothing.
 * If one part is refused, nothing is changed.
 * Changes count from the next turn on and are announced by one `session.updated` event.
 */
export type UpdateSessionRequest = Schemas["UpdateSessionRequest"];

/**
 * Replaces the token of a repository, also while the session runs.
 * Files and memory stores refuse it with 400.
 */
export type UpdateSessionResourceRequest = Schemas["UpdateSessionResourceRequest"];

/**
 * Changes to a vault.
 * What is left out stays as it is.
 */
export type UpdateVaultRequest = Schemas["UpdateVaultRequest"];

/**
 * A file to keep, sent as `multipart/form-data` with one part for each property.
 * Numbers travel as text.
 */
export type UploadFileRequest = Schemas["UploadFileRequest"];

/** A person, as in the Console. */
export type UserActor = Schemas["UserActor"];

/** A part of a message to the agent, as the service shows it. */
export type UserContentBlock = Schemas["UserContentBlock"];

/** A part of a message to the agent. */
export type UserContentBlockParams = Schemas["UserContentBlockParams"];

/**
 * What the client's own tool returned.
 * No `agent.tool_result` follows it.
 */
export type UserCustomToolResultEvent = Schemas["UserCustomToolResultEvent"];

/**
 * What the client's own tool returned.
 * It can be sent as soon as the call is seen, before the session is idle.
 */
export type UserCustomToolResultEventParams = Schemas["UserCustomToolResultEventParams"];

/** A goal set by the client, with the id under which its grading is reported. */
export type UserDefineOutcomeEvent = Schemas["UserDefineOutcomeEvent"];

/**
 * Sets a goal and starts work on it at once, without a `user.message`.
 * The work is graded against the rubric and revised until it passes or the iterations are used up.
 * One outcome is active at a time.
 */
export type UserDefineOutcomeEventParams = Schemas["UserDefineOutcomeEventParams"];

/**
 * A stop request from the client.
 * The session stays `running` until it is applied.
 */
export type UserInterruptEvent = Schemas["UserInterruptEvent"];

/**
 * Stops the current work ahead of everything that is queued.
 * Tool calls that wait for an answer are closed with an error result, and an idle thread is left as it is.
 * The stop reason afterwards is `end_turn`.
 */
export type UserInterruptEventParams = Schemas["UserInterruptEventParams"];

/**
 * A message from the client.
 * A live stream shows a queued message twice under one id, first with `processed_at: null` and then with the time.
 */
export type UserMessageEvent = Schemas["UserMessageEvent"];

/**
 * A message to the agent.
 * An idle session starts a turn with it; a running one takes it up after the current work.
 * A session that waits for tool answers or stands at its budget refuses it.
 */
export type UserMessageEventParams = Schemas["UserMessageEventParams"];

/** The client's answer to a tool call that waited for confirmation. */
export type UserToolConfirmationEvent = Schemas["UserToolConfirmationEvent"];

/**
 * Answers a tool call whose `evaluated_permission` is `ask`.
 * A second answer to the same call is accepted and changes nothing.
 */
export type UserToolConfirmationEventParams = Schemas["UserToolConfirmationEventParams"];

/** What a built-in tool returned that the client of a `self_hosted` environment ran itself. */
export type UserToolResultEvent = Schemas["UserToolResultEvent"];

/**
 * What a built-in tool returned that the client ran itself.
 * Only sessions in a `self_hosted` environment take it.
 */
export type UserToolResultEventParams = Schemas["UserToolResultEventParams"];

/**
 * A place for credentials, which sessions name when they are created.
 * It does not show what it holds.
 */
export type Vault = Schemas["Vault"];

/** One page of vaults. */
export type VaultList = Schemas["VaultList"];

/** Settings of `web_fetch`, as they apply in the session. */
export type WebFetchToolConfig = Schemas["WebFetchToolConfig"];

/**
 * Settings of `web_fetch`, which loads a page or file from the web.
 * A request that sets both `allowed_domains` and `blocked_domains` is refused with 400.
 */
export type WebFetchToolConfigParams = Schemas["WebFetchToolConfigParams"];

/** Every URL of the source may be fetched. */
export type WebFetchURLSourceAll = Schemas["WebFetchURLSourceAll"];

/** URLs from the results of all tools but the named ones may be fetched. */
export type WebFetchURLSourceExcept = Schemas["WebFetchURLSourceExcept"];

/** No URL of the source may be fetched. */
export type WebFetchURLSourceNone = Schemas["WebFetchURLSourceNone"];

/** URLs from the results of the named tools may be fetched, and of no other. */
export type WebFetchURLSourceOnly = Schemas["WebFetchURLSourceOnly"];

/** Short for the object with this `type`. */
export type WebFetchURLSourceShorthand = Schemas["WebFetchURLSourceShorthand"];

/** Tools whose results may supply URLs to `web_fetch`. */
export type WebFetchURLSourceToolFilter = Schemas["WebFetchURLSourceToolFilter"];

/**
 * Tools whose results may supply URLs, as a word or as an object.
 * Responses use the object.
 */
export type WebFetchURLSourceToolFilterParams = Schemas["WebFetchURLSourceToolFilterParams"];

/** Names one tool. */
export type WebFetchURLSourceToolReference = Schemas["WebFetchURLSourceToolReference"];

/** Whether user messages may supply URLs to `web_fetch`. */
export type WebFetchURLSourceUserInput = Schemas["WebFetchURLSourceUserInput"];

/**
 * Whether user messages may supply URLs, as a word or as an object.
 * Responses use the object.
 */
export type WebFetchURLSourceUserInputParams = Schemas["WebFetchURLSourceUserInputParams"];

/**
 * From which parts of the conversation `web_fetch` may take a URL, always in object form.
 * Null stands for a source that was not narrowed and allows all its URLs.
 */
export type WebFetchURLSources = Schemas["WebFetchURLSources"];

/**
 * Narrows from which parts of the conversation `web_fetch` may take a URL.
 * A request that sets all three sources to `none` is refused with 400.
 */
export type WebFetchURLSourcesParams = Schemas["WebFetchURLSourcesParams"];

/** Settings of `web_search`, as they apply in the session. */
export type WebSearchToolConfig = Schemas["WebSearchToolConfig"];

/**
 * Settings of `web_search`, which searches the web.
 * A request that sets both `allowed_domains` and `blocked_domains` is refused with 400.
 */
export type WebSearchToolConfigParams = Schemas["WebSearchToolConfigParams"];

/** Where the user roughly is, so that a search prefers what is near. */
export type WebSearchUserLocation = Schemas["WebSearchUserLocation"];

/**
 * The agent started a workflow run.
 * It is the first event of the run.
 */
export type WorkflowRunCreatedEvent = Schemas["WorkflowRunCreatedEvent"];

/** Why a workflow run failed or could not start. */
export type WorkflowRunError = Schemas["WorkflowRunError"];

/** The members of {@link WorkflowRunError} that this version of the document knows. */
export type KnownWorkflowRunError = Exclude<WorkflowRunError, UnknownMember>;

/** A run met an error, or the start of a run was refused. */
export type WorkflowRunErrorEvent = Schemas["WorkflowRunErrorEvent"];

/**
 * The session has too many open runs for another one.
 * Only a `workflow_run.error` event without a run carries it.
 */
export type WorkflowRunMaxRunsError = Schemas["WorkflowRunMaxRunsError"];

/** One declared phase of a workflow run. */
export type WorkflowRunPhase = Schemas["WorkflowRunPhase"];

/** The run left a phase. */
export type WorkflowRunPhaseEndedEvent = Schemas["WorkflowRunPhaseEndedEvent"];

/** The run entered a phase. */
export type WorkflowRunPhaseStartedEvent = Schemas["WorkflowRunPhaseStartedEvent"];

/** The code of the plan failed or was refused. */
export type WorkflowRunProgramError = Schemas["WorkflowRunProgramError"];

/** How a workflow run ended. */
export type WorkflowRunResult = Schemas["WorkflowRunResult"];

/** The members of {@link WorkflowRunResult} that this version of the document knows. */
export type KnownWorkflowRunResult = Exclude<WorkflowRunResult, UnknownMember>;

/** The plan ran to its end, which does not mean that it reached its goal. */
export type WorkflowRunResultCompleted = Schemas["WorkflowRunResultCompleted"];

/** The run failed. */
export type WorkflowRunResultError = Schemas["WorkflowRunResultError"];

/** The agent stopped the run, or the session was archived. */
export type WorkflowRunResultStopped = Schemas["WorkflowRunResultStopped"];

/**
 * The run is over.
 * It is the last event of the run.
 */
export type WorkflowRunStatusEndedEvent = Schemas["WorkflowRunStatusEndedEvent"];

/** The run pauses. */
export type WorkflowRunStatusIdleEvent = Schemas["WorkflowRunStatusIdleEvent"];

/** The run executes, for the first time or after a pause. */
export type WorkflowRunStatusRunningEvent = Schemas["WorkflowRunStatusRunningEvent"];

/** The run asked for more threads than it may have. */
export type WorkflowRunThreadLimitError = Schemas["WorkflowRunThreadLimitError"];

/** The lifetime of the run is over. */
export type WorkflowRunTimeoutError = Schemas["WorkflowRunTimeoutError"];

/** Any other failure. */
export type WorkflowRunUnknownError = Schemas["WorkflowRunUnknownError"];

/** Settings of `write`, as they apply in the session. */
export type WriteToolConfig = Schemas["WriteToolConfig"];

/** Settings of `write`, which writes a file in the sandbox. */
export type WriteToolConfigParams = Schemas["WriteToolConfigParams"];
