// Generated from spec/components/schemas/tools/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { JsonObject } from "./values.gen.ts";

/** One entry of an agent's tools, with every default filled in. */
export type AgentTool = AgentToolset20260401 | CustomTool | MCPToolset;

/** Settings of one built-in tool, as they apply in the session. */
export type AgentToolConfig =
  | BashToolConfig
  | EditToolConfig
  | GlobToolConfig
  | GrepToolConfig
  | ReadToolConfig
  | WebFetchToolConfig
  | WebSearchToolConfig
  | WriteToolConfig;

/**
 * Settings of one built-in tool.
 * The property `name` tells which one; `type` can be left out and repeats it.
 */
export type AgentToolConfigParams =
  | BashToolConfigParams
  | EditToolConfigParams
  | GlobToolConfigParams
  | GrepToolConfigParams
  | ReadToolConfigParams
  | WebFetchToolConfigParams
  | WebSearchToolConfigParams
  | WriteToolConfigParams;

/**
 * One entry of the tools that an agent may use: the built-in toolset, the tools of one MCP server, or a tool that the client runs.
 * No two tools of one array share a name.
 */
export type AgentToolParams = AgentToolset20260401Params | CustomToolParams | MCPToolsetParams;

/** The built-in tools of an agent, with every default filled in. */
export interface AgentToolset20260401 {
  type: "agent_toolset_20260401";
  /** What applies to each built-in tool without settings of its own. */
  default_config: AgentToolsetDefaultConfig;
  /** Settings of single tools, which win over `default_config`. */
  configs: AgentToolConfig[];
}

/**
 * Switches the built-in tools on.
 * Without further settings all of them are enabled and run without asking.
 */
export interface AgentToolset20260401Params {
  type: "agent_toolset_20260401";
  /** Settings of each tool that `configs` leaves out or sets in part. */
  default_config?: AgentToolsetDefaultConfigParams | null;
  /** Settings of single tools, which win over `default_config`. */
  configs?: AgentToolConfigParams[];
}

/** What applies to each built-in tool without settings of its own. */
export interface AgentToolsetDefaultConfig {
  /** Whether the agent can call the tools. */
  enabled: boolean;
  /**
   * Who decides whether a call of a tool runs.
   * Custom tools have no policy, because the client runs them itself.
   */
  permission_policy: PermissionPolicy;
}

/** Settings that all built-in tools start from. */
export interface AgentToolsetDefaultConfigParams {
  /**
   * Whether the agent can call the tools.
   * Defaults to `true`.
   * @default true
   */
  enabled?: boolean | null;
  /**
   * Who decides about calls.
   * Defaults to `always_allow`.
   */
  permission_policy?: PermissionPolicy | null;
}

/** Settings of `bash`, as they apply in the session. */
export interface BashToolConfig {
  type: "bash";
  name: "bash";
  /** Whether the agent can call the tool. */
  enabled: boolean;
  /**
   * Who decides whether a call of a tool runs.
   * Custom tools have no policy, because the client runs them itself.
   */
  permission_policy: PermissionPolicy;
}

/** Settings of `bash`, which runs shell commands in the sandbox. */
export interface BashToolConfigParams {
  type?: "bash";
  name: "bash";
  /**
   * Whether the agent can call the tool.
   * Unset or null, `default_config` applies.
   */
  enabled?: boolean | null;
  /**
   * Who decides about calls of the tool.
   * Unset or null, `default_config` applies.
   */
  permission_policy?: PermissionPolicy | null;
}

/** A tool that the client runs. */
export interface CustomTool {
  type: "custom";
  /** Name by which the agent calls the tool. */
  name: string;
  /** What the tool does, as the agent reads it. */
  description: string;
  /**
   * JSON Schema of the object that the agent passes to the tool.
   * Keywords beyond the three named here are kept as they are.
   */
  input_schema: CustomToolInputSchema;
}

/**
 * JSON Schema of the object that the agent passes to the tool.
 * Keywords beyond the three named here are kept as they are.
 */
export interface CustomToolInputSchema {
  type: "object";
  /**
   * A schema for each property of the input.
   * Null for none.
   */
  properties?: JsonObject | null;
  /**
   * Names of the properties that the agent always passes.
   * Null for none.
   */
  required?: string[] | null;
  [key: string]: unknown;
}

/**
 * A tool that the client runs.
 * A call comes out as `agent.custom_tool_use`, and the session waits until a `user.custom_tool_result` answers it.
 */
export interface CustomToolParams {
  type: "custom";
  /**
   * Name by which the agent calls the tool, made of letters, digits, `_` and `-`.
   * It differs from the names of all built-in tools and does not begin with `mcp__`.
   */
  name: string;
  /** What the tool does, in words that help the agent to choose it. */
  description: string;
  /**
   * JSON Schema of the object that the agent passes to the tool.
   * Keywords beyond the three named here are kept as they are.
   */
  input_schema: CustomToolInputSchema;
}

/** Settings of `edit`, as they apply in the session. */
export interface EditToolConfig {
  type: "edit";
  name: "edit";
  /** Whether the agent can call the tool. */
  enabled: boolean;
  /**
   * Who decides whether a call of a tool runs.
   * Custom tools have no policy, because the client runs them itself.
   */
  permission_policy: PermissionPolicy;
}

/** Settings of `edit`, which replaces text in a file of the sandbox. */
export interface EditToolConfigParams {
  type?: "edit";
  name: "edit";
  /**
   * Whether the agent can call the tool.
   * Unset or null, `default_config` applies.
   */
  enabled?: boolean | null;
  /**
   * Who decides about calls of the tool.
   * Unset or null, `default_config` applies.
   */
  permission_policy?: PermissionPolicy | null;
}

/** Settings of `glob`, as they apply in the session. */
export interface GlobToolConfig {
  type: "glob";
  name: "glob";
  /** Whether the agent can call the tool. */
  enabled: boolean;
  /**
   * Who decides whether a call of a tool runs.
   * Custom tools have no policy, because the client runs them itself.
   */
  permission_policy: PermissionPolicy;
}

/** Settings of `glob`, which finds files by a name pattern. */
export interface GlobToolConfigParams {
  type?: "glob";
  name: "glob";
  /**
   * Whether the agent can call the tool.
   * Unset or null, `default_config` applies.
   */
  enabled?: boolean | null;
  /**
   * Who decides about calls of the tool.
   * Unset or null, `default_config` applies.
   */
  permission_policy?: PermissionPolicy | null;
}

/** Settings of `grep`, as they apply in the session. */
export interface GrepToolConfig {
  type: "grep";
  name: "grep";
  /** Whether the agent can call the tool. */
  enabled: boolean;
  /**
   * Who decides whether a call of a tool runs.
   * Custom tools have no policy, because the client runs them itself.
   */
  permission_policy: PermissionPolicy;
}

/** Settings of `grep`, which searches the content of files. */
export interface GrepToolConfigParams {
  type?: "grep";
  name: "grep";
  /**
   * Whether the agent can call the tool.
   * Unset or null, `default_config` applies.
   */
  enabled?: boolean | null;
  /**
   * Who decides about calls of the tool.
   * Unset or null, `default_config` applies.
   */
  permission_policy?: PermissionPolicy | null;
}

/** Settings of one tool of an MCP server, as they apply in the session. */
export interface MCPToolConfig {
  /** Name under which the MCP server offers the tool. */
  name: string;
  /** Whether the agent can call the tool. */
  enabled: boolean;
  /**
   * Who decides whether a call of a tool runs.
   * Custom tools have no policy, because the client runs them itself.
   */
  permission_policy: PermissionPolicy;
}

/** Settings of one tool of an MCP server. */
export interface MCPToolConfigParams {
  /** Name under which the MCP server offers the tool. */
  name: string;
  /**
   * Whether the agent can call the tool.
   * Unset or null, `default_config` applies.
   */
  enabled?: boolean | null;
  /**
   * Who decides about calls of the tool.
   * Unset or null, `default_config` applies.
   */
  permission_policy?: PermissionPolicy | null;
}

/** The tools of one MCP server, with every default filled in. */
export interface MCPToolset {
  type: "mcp_toolset";
  /** Name of the server among the agent's `mcp_servers`. */
  mcp_server_name: string;
  /** What applies to each tool of the MCP server without settings of its own. */
  default_config: MCPToolsetDefaultConfig;
  /** Settings of single tools, which win over `default_config`. */
  configs: MCPToolConfig[];
}

/** What applies to each tool of the MCP server without settings of its own. */
export interface MCPToolsetDefaultConfig {
  /** Whether the agent can call the tools. */
  enabled: boolean;
  /**
   * Who decides whether a call of a tool runs.
   * Custom tools have no policy, because the client runs them itself.
   */
  permission_policy: PermissionPolicy;
}

/** Settings that all tools of an MCP server start from. */
export interface MCPToolsetDefaultConfigParams {
  /**
   * Whether the agent can call the tools.
   * Defaults to `true`.
   * @default true
   */
  enabled?: boolean | null;
  /**
   * Who decides about calls.
   * Defaults to `always_ask`.
   */
  permission_policy?: PermissionPolicy | null;
}

/**
 * Gives the agent the tools of one MCP server.
 * Without further settings all of them are enabled and each call waits for the client.
 */
export interface MCPToolsetParams {
  type: "mcp_toolset";
  /** Name of a server that `mcp_servers` declares. */
  mcp_server_name: string;
  /** Settings of each tool that `configs` leaves out or sets in part. */
  default_config?: MCPToolsetDefaultConfigParams | null;
  /** Settings of single tools, which win over `default_config`. */
  configs?: MCPToolConfigParams[];
}

/**
 * Who decides whether a call of a tool runs.
 * Custom tools have no policy, because the client runs them itself.
 */
export type PermissionPolicy = AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy;

/** Every call runs without asking. */
export interface AlwaysAllowPolicy {
  type: "always_allow";
}

/** Every call pauses until the client answers with a `user.tool_confirmation`. */
export interface AlwaysAskPolicy {
  type: "always_ask";
}

/**
 * The service judges each call from the tool, its input and the session so far.
 * A call judged safe runs, and a call judged risky is refused without asking.
 * A call without a judgement pauses for the client, or is refused in some cases.
 */
export interface AutoPolicy {
  type: "auto";
}

/** Settings of `read`, as they apply in the session. */
export interface ReadToolConfig {
  type: "read";
  name: "read";
  /** Whether the agent can call the tool. */
  enabled: boolean;
  /**
   * Who decides whether a call of a tool runs.
   * Custom tools have no policy, because the client runs them itself.
   */
  permission_policy: PermissionPolicy;
}

/** Settings of `read`, which reads a file of the sandbox. */
export interface ReadToolConfigParams {
  type?: "read";
  name: "read";
  /**
   * Whether the agent can call the tool.
   * Unset or null, `default_config` applies.
   */
  enabled?: boolean | null;
  /**
   * Who decides about calls of the tool.
   * Unset or null, `default_config` applies.
   */
  permission_policy?: PermissionPolicy | null;
}

/** Settings of `web_fetch`, as they apply in the session. */
export interface WebFetchToolConfig {
  type: "web_fetch";
  name: "web_fetch";
  /** Whether the agent can call the tool. */
  enabled: boolean;
  /**
   * Who decides whether a call of a tool runs.
   * Custom tools have no policy, because the client runs them itself.
   */
  permission_policy: PermissionPolicy;
  /** Hosts that the tool may reach, together with their subdomains. */
  allowed_domains?: string[];
  /** Hosts that the tool never reaches, nor their subdomains. */
  blocked_domains?: string[];
  /** How many tokens of fetched text one call can add to the context. */
  max_content_tokens?: number | null;
  /**
   * Where the URLs may come from.
   * Null stands for every source.
   */
  url_sources: WebFetchURLSources | null;
}

/**
 * Settings of `web_fetch`, which loads a page or file from the web.
 * A request that sets both `allowed_domains` and `blocked_domains` is refused with 400.
 */
export interface WebFetchToolConfigParams {
  type?: "web_fetch";
  name: "web_fetch";
  /**
   * Whether the agent can call the tool.
   * Unset or null, `default_config` applies.
   */
  enabled?: boolean | null;
  /**
   * Who decides about calls of the tool.
   * Unset or null, `default_config` applies.
   */
  permission_policy?: PermissionPolicy | null;
  /**
   * Hosts that the tool may reach, together with their subdomains.
   * An entry is a bare hostname: no scheme, no port, no path.
   */
  allowed_domains?: string[];
  /**
   * Hosts that the tool never reaches, nor their subdomains.
   * An entry is a bare hostname: no scheme, no port, no path.
   */
  blocked_domains?: string[];
  /**
   * How many tokens of fetched text one call can add to the context.
   * Binary content such as a PDF is not counted.
   */
  max_content_tokens?: number | null;
  /**
   * Where the URLs may come from.
   * Unset or null, every source counts.
   */
  url_sources?: WebFetchURLSourcesParams | null;
}

/** Short for the object with this `type`. */
export type WebFetchURLSourceShorthand = "all" | "none";

/** Tools whose results may supply URLs to `web_fetch`. */
export type WebFetchURLSourceToolFilter =
  | WebFetchURLSourceAll
  | WebFetchURLSourceExcept
  | WebFetchURLSourceNone
  | WebFetchURLSourceOnly;

/** Every URL of the source may be fetched. */
export interface WebFetchURLSourceAll {
  type: "all";
}

/** URLs from the results of all tools but the named ones may be fetched. */
export interface WebFetchURLSourceExcept {
  type: "except";
  /** Tools that supply nothing, each named once. */
  tools: WebFetchURLSourceToolReference[];
}

/** No URL of the source may be fetched. */
export interface WebFetchURLSourceNone {
  type: "none";
}

/** URLs from the results of the named tools may be fetched, and of no other. */
export interface WebFetchURLSourceOnly {
  type: "only";
  /** Tools that supply URLs, each named once. */
  tools: WebFetchURLSourceToolReference[];
}

/**
 * Tools whose results may supply URLs, as a word or as an object.
 * Responses use the object.
 */
export type WebFetchURLSourceToolFilterParams = WebFetchURLSourceShorthand | WebFetchURLSourceToolFilter;

/** Names one tool. */
export interface WebFetchURLSourceToolReference {
  type: "tool_reference";
  /**
   * Name of the tool.
   * Capital and small letters differ.
   */
  name: string;
}

/** Whether user messages may supply URLs to `web_fetch`. */
export type WebFetchURLSourceUserInput = WebFetchURLSourceAll | WebFetchURLSourceNone;

/**
 * Whether user messages may supply URLs, as a word or as an object.
 * Responses use the object.
 */
export type WebFetchURLSourceUserInputParams = WebFetchURLSourceShorthand | WebFetchURLSourceUserInput;

/**
 * From which parts of the conversation `web_fetch` may take a URL, always in object form.
 * Null stands for a source that was not narrowed and allows all its URLs.
 */
export interface WebFetchURLSources {
  /** URLs in the text of user messages. */
  user_input: WebFetchURLSourceUserInput | null;
  /** URLs in the results of custom tools. */
  client_tool_results: WebFetchURLSourceToolFilter | null;
  /** URLs in the results of `web_search` and `web_fetch`. */
  server_tool_results: WebFetchURLSourceToolFilter | null;
}

/**
 * Narrows from which parts of the conversation `web_fetch` may take a URL.
 * A request that sets all three sources to `none` is refused with 400.
 */
export interface WebFetchURLSourcesParams {
  /**
   * URLs in the text of user messages.
   * Defaults to `all`.
   * @default "all"
   */
  user_input?: WebFetchURLSourceUserInputParams | null;
  /**
   * URLs in the results of custom tools.
   * A list names custom tools of the same array.
   * Defaults to `all`.
   * @default "all"
   */
  client_tool_results?: WebFetchURLSourceToolFilterParams | null;
  /**
   * URLs in the results of `web_search` and `web_fetch`.
   * A list names only these two.
   * Defaults to `all`.
   * @default "all"
   */
  server_tool_results?: WebFetchURLSourceToolFilterParams | null;
}

/** Settings of `web_search`, as they apply in the session. */
export interface WebSearchToolConfig {
  type: "web_search";
  name: "web_search";
  /** Whether the agent can call the tool. */
  enabled: boolean;
  /**
   * Who decides whether a call of a tool runs.
   * Custom tools have no policy, because the client runs them itself.
   */
  permission_policy: PermissionPolicy;
  /** Hosts that results may come from, together with their subdomains. */
  allowed_domains?: string[];
  /** Hosts that results never come from, nor from their subdomains. */
  blocked_domains?: string[];
  /** Place for which results are localized. */
  user_location?: WebSearchUserLocation | null;
}

/**
 * Settings of `web_search`, which searches the web.
 * A request that sets both `allowed_domains` and `blocked_domains` is refused with 400.
 */
export interface WebSearchToolConfigParams {
  type?: "web_search";
  name: "web_search";
  /**
   * Whether the agent can call the tool.
   * Unset or null, `default_config` applies.
   */
  enabled?: boolean | null;
  /**
   * Who decides about calls of the tool.
   * Unset or null, `default_config` applies.
   */
  permission_policy?: PermissionPolicy | null;
  /**
   * Hosts that results may come from, together with their subdomains.
   * An entry is a hostname without scheme or port and can end in a path.
   */
  allowed_domains?: string[];
  /**
   * Hosts that results never come from, nor from their subdomains.
   * An entry is a hostname without scheme or port and can end in a path.
   */
  blocked_domains?: string[];
  /** Place for which results are localized. */
  user_location?: WebSearchUserLocation | null;
}

/** Where the user roughly is, so that a search prefers what is near. */
export interface WebSearchUserLocation {
  type: "approximate";
  /** Name of the city. */
  city?: string | null;
  /** State, province or region. */
  region?: string | null;
  /** Two-letter country code of ISO 3166-1, in capitals. */
  country?: string | null;
  /** Name of a time zone in the IANA database, as in `Europe/Lisbon`. */
  timezone?: string | null;
}

/** Settings of `write`, as they apply in the session. */
export interface WriteToolConfig {
  type: "write";
  name: "write";
  /** Whether the agent can call the tool. */
  enabled: boolean;
  /**
   * Who decides whether a call of a tool runs.
   * Custom tools have no policy, because the client runs them itself.
   */
  permission_policy: PermissionPolicy;
}

/** Settings of `write`, which writes a file in the sandbox. */
export interface WriteToolConfigParams {
  type?: "write";
  name: "write";
  /**
   * Whether the agent can call the tool.
   * Unset or null, `default_config` applies.
   */
  enabled?: boolean | null;
  /**
   * Who decides about calls of the tool.
   * Unset or null, `default_config` applies.
   */
  permission_policy?: PermissionPolicy | null;
}
