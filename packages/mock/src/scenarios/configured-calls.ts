import type { AgentTool, CustomTool } from "@managed-agents/types";
import { builtInPermission, mcpPermission } from "../domain/permission.ts";
import { sampleInput } from "./sample-input.ts";
import type { CallStep, CompileView } from "./step.ts";

/** How many tools of one kind are called in one turn. */
const MOST = 3;

/** An input of each built-in tool, in the order in which one is chosen. */
const BUILT_IN: Readonly<Record<string, Required<Pick<CallStep, "input" | "result">>>> = {
  bash: { input: { command: "ls -la" }, result: "README.md\nsrc\n" },
  read: { input: { file_path: "README.md" }, result: "# Read me\n" },
  glob: { input: { pattern: "**/*.md" }, result: "README.md\n" },
  grep: { input: { pattern: "order", path: "src" }, result: "src/orders.ts\n" },
  web_search: { input: { query: "managed agents" }, result: "No results.\n" },
  web_fetch: { input: { url: "https://example.com/" }, result: "Example\n" },
  write: { input: { file_path: "notes.md", content: "Notes\n" }, result: "Wrote notes.md\n" },
  edit: {
    input: { file_path: "notes.md", old_string: "Notes", new_string: "Notes, edited" },
    result: "Edited notes.md\n",
  },
};

/**
 * The calls of an agent that uses what it is configured with: one request for built-in tools, one for its own custom tools, one for the
 * tools of its MCP servers. What needs the client's permission asks for it, since the calls follow the agent's policies.
 */
export function configuredCalls({ agent: { tools } }: CompileView): readonly (readonly CallStep[])[] {
  return [builtInCalls(tools), customCalls(tools), mcpCalls(tools)].filter((calls) => calls.length > 0);
}

/** The first built-in tool that is enabled, and those that ask. */
function builtInCalls(tools: readonly AgentTool[]): CallStep[] {
  const toolset = tools.find((tool) => tool.type === "agent_toolset_20260401");
  if (toolset?.type !== "agent_toolset_20260401") return [];
  const enabled = Object.keys(BUILT_IN).filter((name) => builtInPermission(tools, name) !== "not_enabled");
  const asking = toolset.configs.map(({ name }) => name).filter((name) => builtInPermission(tools, name) === "ask");
  const names = [...new Set([...enabled.slice(0, 1), ...asking.filter((name) => enabled.includes(name))])];
  return names.slice(0, MOST).map((tool) => ({ tool, ...BUILT_IN[tool] }));
}

const customCalls = (tools: readonly AgentTool[]): CallStep[] =>
  tools
    .filter((tool): tool is CustomTool => tool.type === "custom")
    .slice(0, MOST)
    .map(({ name, input_schema }) => ({ custom: name, input: sampleInput(input_schema) }));

function mcpCalls(tools: readonly AgentTool[]): CallStep[] {
  const calls = tools.flatMap((tool): CallStep[] => {
    if (tool.type !== "mcp_toolset") return [];
    const server = tool.mcp_server_name;
    const named = tool.configs.find(({ name }) => mcpPermission(tools, server, name) !== "not_enabled")?.name;
    const name = named ?? (tool.default_config.enabled ? "search" : undefined);
    if (name === undefined) return [];
    return [{ server, tool: name, input: { query: "orders" }, result: "1 order: 1187\n" }];
  });
  return calls.slice(0, MOST);
}
