import type {
  AgentTool,
  AgentToolConfig,
  AgentToolParams,
  AgentToolset20260401,
  MCPToolset,
  PermissionPolicy,
  URLMCPServerParams,
  WebFetchURLSources,
} from "@managed-agents/types";

type ToolsetParams = Extract<AgentToolParams, { type: "agent_toolset_20260401" }>;
type McpParams = Extract<AgentToolParams, { type: "mcp_toolset" }>;
type SourcesParams = NonNullable<Extract<ConfigParams, { name: "web_fetch" }>["url_sources"]>;
type ConfigParams = NonNullable<ToolsetParams["configs"]>[number];

interface Baseline {
  readonly enabled: boolean;
  readonly permission_policy: PermissionPolicy;
}

/** Tools as a session shows them: every default filled in. Built-in tools are allowed by default, MCP tools ask. */
export const resolveTools = (tools: readonly AgentToolParams[]): AgentTool[] => tools.map(resolveTool);

function resolveTool(tool: AgentToolParams): AgentTool {
  switch (tool.type) {
    case "agent_toolset_20260401":
      return resolveToolset(tool);
    case "mcp_toolset":
      return resolveMcp(tool);
    case "custom":
      return tool;
  }
}

function baseline(given: Partial<Nullable<Baseline>> | null | undefined, policy: PermissionPolicy): Baseline {
  return { enabled: given?.enabled ?? true, permission_policy: given?.permission_policy ?? policy };
}

type Nullable<Type> = { [Key in keyof Type]: Type[Key] | null };

function resolveToolset({ type, default_config, configs = [] }: ToolsetParams): AgentToolset20260401 {
  const base = baseline(default_config, { type: "always_allow" });
  return { type, default_config: base, configs: configs.map((config) => resolveConfig(config, base)) };
}

function resolveConfig({ enabled, permission_policy, ...config }: ConfigParams, base: Baseline): AgentToolConfig {
  const common = { enabled: enabled ?? base.enabled, permission_policy: permission_policy ?? base.permission_policy };
  if (config.name !== "web_fetch") return { ...config, type: config.name, ...common } as AgentToolConfig;
  const { url_sources, ...rest } = config;
  return { ...rest, type: "web_fetch", ...common, url_sources: url_sources ? resolveSources(url_sources) : null };
}

function resolveSources(sources: SourcesParams): WebFetchURLSources {
  const long = <Source>(source: Source | "all" | "none" | null | undefined) =>
    source === "all" || source === "none" ? { type: source } : (source ?? null);
  return {
    user_input: long(sources.user_input),
    client_tool_results: long(sources.client_tool_results),
    server_tool_results: long(sources.server_tool_results),
  } as WebFetchURLSources;
}

function resolveMcp({ type, mcp_server_name, default_config, configs = [] }: McpParams): MCPToolset {
  const base = baseline(default_config, { type: "always_ask" });
  const resolved = configs.map(({ name, enabled, permission_policy }) => ({
    name,
    enabled: enabled ?? base.enabled,
    permission_policy: permission_policy ?? base.permission_policy,
  }));
  return { type, mcp_server_name, default_config: base, configs: resolved };
}

const BUILT_IN: ReadonlySet<string> = new Set("bash edit read write glob grep web_fetch web_search".split(" "));

/** What is wrong with tools and servers taken together, as errors 4 lists it; null if they agree. */
export function validateTools(
  tools: readonly AgentTool[],
  servers: readonly { readonly name: string }[],
): string | null {
  const declared = servers.map(({ name }) => name);
  const twice = duplicate(declared);
  if (twice !== undefined) return `mcp_servers: the name ${JSON.stringify(twice)} is listed twice`;
  const names = tools.map((tool) => (tool.type === "custom" ? tool.name : `${tool.type}:${serverOf(tool)}`));
  const repeated = duplicate(names);
  if (repeated !== undefined) return `tools: ${JSON.stringify(repeated)} is listed twice`;
  for (const [index, tool] of tools.entries()) {
    const wrong = validateTool(tool, declared);
    if (wrong !== null) return `tools[${index}]: ${wrong}`;
  }
  return null;
}

const serverOf = (tool: AgentTool): string => (tool.type === "mcp_toolset" ? tool.mcp_server_name : "");

function validateTool(tool: AgentTool, servers: readonly string[]): string | null {
  if (tool.type === "custom") {
    if (BUILT_IN.has(tool.name)) return `a custom tool cannot be named like the built-in tool ${tool.name}`;
    return tool.name.startsWith("mcp__") ? "the name of a custom tool cannot begin with mcp__" : null;
  }
  const twice = duplicate(tool.configs.map(({ name }) => name));
  if (twice !== undefined) return `configs: ${JSON.stringify(twice)} is listed twice`;
  if (tool.type === "mcp_toolset") {
    if (servers.includes(tool.mcp_server_name)) return null;
    return `mcp_server_name: expected one of mcp_servers, [${servers.join(", ")}], but got ${JSON.stringify(tool.mcp_server_name)}`;
  }
  for (const config of tool.configs) {
    if ("allowed_domains" in config && "blocked_domains" in config) {
      return `${config.name}: allowed_domains and blocked_domains exclude each other`;
    }
  }
  return null;
}

function duplicate(names: readonly string[]): string | undefined {
  return names.find((name, index) => names.indexOf(name) !== index);
}

/** MCP servers that no toolset names: a saved agent cannot have them, so that none is forgotten; null if there are none. */
export function validateServers(
  tools: readonly AgentTool[],
  servers: readonly { readonly name: string }[],
): string | null {
  const used = new Set(tools.map(serverOf));
  const index = servers.findIndex(({ name }) => !used.has(name));
  if (index < 0) return null;
  return `mcp_servers[${index}]: expected an mcp_toolset in tools that names ${JSON.stringify(servers[index]?.name)}, but there is none`;
}

/** MCP servers as a session shows them. */
export const resolveServers = (servers: readonly URLMCPServerParams[]): URLMCPServerParams[] =>
  servers.map(({ type, name, url }) => ({ type, name, url }));
