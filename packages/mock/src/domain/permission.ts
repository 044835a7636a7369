import type { AgentEvaluatedPermission, AgentTool, AgentToolEvaluation, PermissionPolicy } from "@managed-agents/types";

/** How a call is evaluated, as scenarios name it. `policy` takes the agent's own configuration. */
export const PERMISSIONS = ["policy", "allow", "ask", "auto_allow", "auto_ask", "auto_deny", "not_enabled"] as const;

export type Permission = (typeof PERMISSIONS)[number];

/** The two properties that a call's event carries about its permission. */
export interface Evaluation {
  readonly evaluated_permission: AgentEvaluatedPermission;
  readonly evaluation?: AgentToolEvaluation;
}

const EVALUATIONS: Readonly<Record<Exclude<Permission, "policy">, Evaluation>> = {
  allow: { evaluated_permission: "allow", evaluation: { type: "always_allow" } },
  ask: { evaluated_permission: "ask", evaluation: { type: "always_ask" } },
  auto_allow: { evaluated_permission: "allow", evaluation: { type: "auto", evaluated_permission: { type: "allow" } } },
  auto_ask: {
    evaluated_permission: "ask",
    evaluation: { type: "auto", evaluated_permission: { type: "ask", reason_code: "indeterminate" } },
  },
  auto_deny: {
    evaluated_permission: "deny",
    evaluation: { type: "auto", evaluated_permission: { type: "deny", reason_code: "high_risk" } },
  },
  // Behaviour 4.7: a tool that is not enabled is denied without an evaluation.
  not_enabled: { evaluated_permission: "deny" },
};

const OF_POLICY: Readonly<Record<PermissionPolicy["type"], Exclude<Permission, "policy">>> = {
  always_allow: "allow",
  always_ask: "ask",
  auto: "auto_allow",
};

/** The evaluation of a call: the script's, or that of the agent's tools where the script says `policy`. */
export function evaluatePermission(permission: Permission, configured: Exclude<Permission, "policy">): Evaluation {
  return EVALUATIONS[permission === "policy" ? configured : permission];
}

/** The permission of a built-in tool under the agent's tools. */
export function builtInPermission(tools: readonly AgentTool[], name: string): Exclude<Permission, "policy"> {
  const toolset = tools.find((tool) => tool.type === "agent_toolset_20260401");
  if (toolset?.type !== "agent_toolset_20260401") return "not_enabled";
  return ofConfig(toolset.configs.find((config) => config.name === name) ?? toolset.default_config);
}

/** The permission of an MCP server's tool under the agent's tools. */
export function mcpPermission(
  tools: readonly AgentTool[],
  server: string,
  name: string,
): Exclude<Permission, "policy"> {
  for (const tool of tools) {
    if (tool.type !== "mcp_toolset" || tool.mcp_server_name !== server) continue;
    return ofConfig(tool.configs.find((config) => config.name === name) ?? tool.default_config);
  }
  // Default of an MCP tool, also where a script calls a server that the agent does not declare.
  return "ask";
}

function ofConfig(config: { enabled: boolean; permission_policy: PermissionPolicy }): Exclude<Permission, "policy"> {
  return config.enabled ? OF_POLICY[config.permission_policy.type] : "not_enabled";
}
