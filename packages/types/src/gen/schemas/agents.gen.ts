// Generated from spec/components/schemas/agents/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { AgentTool } from "./tools.gen.ts";

/**
 * A model that the primary thread can ask for advice.
 * It stands where an agent would stand, on a roster or on the thread of a consultation.
 */
export interface Advisor {
  type: "advisor";
  /** Id of the model that gives the advice. */
  model: string;
}

/** How hard a model works on each request, as an object. */
export type EffortLevel = EffortHigh | EffortLow | EffortMax | EffortMedium | EffortXhigh;

/** More thought than `medium`, less than `xhigh`. */
export interface EffortHigh {
  type: "high";
}

/** The least thought and the quickest answer. */
export interface EffortLow {
  type: "low";
}

/** The most thought that a model can give. */
export interface EffortMax {
  type: "max";
}

/** More thought than `low`, less than `high`. */
export interface EffortMedium {
  type: "medium";
}

/**
 * More thought than `high`, less than `max`.
 * Not every model has it.
 */
export interface EffortXhigh {
  type: "xhigh";
}

/**
 * How hard a model works on each request.
 * The string and the object of the same name mean the same, and answers always show the object.
 */
export type EffortParams = "low" | "medium" | "high" | "xhigh" | "max" | EffortLevel;

/**
 * On whose behalf the agent acts.
 * Always present.
 */
export type ExecutionIdentity = AWSRoleExecutionIdentity | ServiceAccountExecutionIdentity;

/** The agent acts as an IAM role that the customer chose. */
export interface AWSRoleExecutionIdentity {
  type: "aws_role";
  /** ARN of the role, up to 2048 characters. */
  role_arn: string;
}

/**
 * The agent acts as an account that the platform manages.
 * This is the default.
 */
export interface ServiceAccountExecutionIdentity {
  type: "service_account";
}

/**
 * An agent made up on the spot, by the plan of a workflow run or by the agent that started the thread.
 * It is not saved, so it has neither an id nor a version.
 */
export interface InlineAgent {
  type: "inline";
  /** Name from the definition, or one that the service chose. */
  name: string;
  /**
   * What the agent is for.
   * Null when nothing was said.
   */
  description: string | null;
  /** The model that an agent runs on, with its settings resolved. */
  model: ModelConfig;
  /**
   * System prompt.
   * Null when there is none.
   */
  system: string | null;
  /** Tools, with their settings resolved. */
  tools: AgentTool[];
  /** MCP servers that the toolsets can name. */
  mcp_servers: MCPServerURLDefinition[];
  /** Skills, each in one version. */
  skills: Skill[];
  /**
   * On whose behalf the agent acts.
   * Always present.
   */
  execution_identity: ExecutionIdentity;
}

/** An MCP server that the agent can reach by URL. */
export interface MCPServerURLDefinition {
  type: "url";
  /** Name by which an `mcp_toolset` refers to the server. */
  name: string;
  /** Address of the server. */
  url: string;
}

/** The model that an agent runs on, with its settings resolved. */
export interface ModelConfig {
  /**
   * Id of a model.
   * An id that is not listed here can still be valid.
   */
  id: ModelId;
  /** How hard a model works on each request, as an object. */
  effort?: EffortLevel;
  /**
   * Region that the model runs in.
   * Absent when the workspace decides.
   */
  inference_geo?: string;
  /**
   * How fast the model writes.
   * `fast` costs more, and not every model has it.
   */
  speed?: Speed;
}

/** A model with settings. */
export interface ModelConfigParams {
  /**
   * Id of a model.
   * An id that is not listed here can still be valid.
   */
  id: ModelId;
  /**
   * How hard the model works on each request.
   * Ignored where a session overrides the model of its agent.
   * Defaults to the effort that the model has by itself.
   */
  effort?: EffortParams | null;
  /**
   * Region that the model runs in, `us` or `global`.
   * Defaults to the region of the workspace, which can also forbid a region.
   */
  inference_geo?: string | null;
  /**
   * A combination with a model that has no `fast` is refused.
   * Defaults to `standard`.
   * @default "standard"
   */
  speed?: Speed | null;
}

/**
 * Id of a model.
 * An id that is not listed here can still be valid.
 */
export type ModelId =
  | "claude-fable-5-2"
  | "claude-haiku-5-5"
  | "claude-sonnet-5-5"
  | "claude-opus-5-5"
  | "claude-fable-5-1"
  | "claude-sonnet-5"
  | "claude-fable-5"
  | "claude-opus-5"
  | "claude-opus-4-8"
  | "claude-opus-4-7"
  | "claude-opus-4-6"
  | "claude-sonnet-4-6"
  | "claude-haiku-4-5"
  | "claude-haiku-4-5-20251001"
  | "claude-opus-4-5"
  | "claude-opus-4-5-20251101"
  | "claude-sonnet-4-5"
  | "claude-sonnet-4-5-20250929"
  | (string & {});

/** A model, named by its id alone or with settings. */
export type ModelParams = ModelId | ModelConfigParams;

/** Whether the primary thread can ask another model for advice in the middle of a turn. */
export type MultiagentAdvisor = MultiagentAdvisorDisabled | MultiagentAdvisorEnabled;

/** There is no advisor. */
export interface MultiagentAdvisorDisabled {
  type: "disabled";
}

/** There is an advisor. */
export interface MultiagentAdvisorEnabled {
  type: "enabled";
  /** Id of the model that gives the advice. */
  model: string;
}

/**
 * Whether agents can be made up on the spot, next to the saved ones.
 * Such an agent is never saved.
 */
export type MultiagentInlineAgents = MultiagentInlineAgentsDisabled | MultiagentInlineAgentsEnabled;

/** Only the predefined agents can be used. */
export interface MultiagentInlineAgentsDisabled {
  type: "disabled";
}

/** Inline agents can be used as well. */
export interface MultiagentInlineAgentsEnabled {
  type: "enabled";
}

/** An entry on the roster of a coordinator. */
export type RosterAgent = Advisor | SessionThreadAgent;

/** How an agent works with other agents in its session, in the older or the newer form. */
export type SessionMultiagent = SessionMultiagentCoordinator | SessionMultiagent20261001;

/** The newer form with three switches, for subagents, for workflow runs and for an advisor. */
export interface SessionMultiagent20261001 {
  type: "multiagent_20261001";
  /** Whether the agent can start threads for other agents. */
  subagents: SessionMultiagentSubagents;
  /** Whether the agent can start workflow runs. */
  workflows: SessionMultiagentWorkflows;
  /** Whether the primary thread can ask another model for advice in the middle of a turn. */
  advisor: MultiagentAdvisor;
}

/**
 * The older form: an agent that can start the agents of a roster, each in its own thread.
 * Agents on the roster have no roster of their own.
 */
export interface SessionMultiagentCoordinator {
  type: "coordinator";
  /**
   * The roster: 1 to 20 different agents, in full.
   * At most one entry is an advisor, and it comes last.
   */
  agents: RosterAgent[];
}

/** Whether the agent can start threads for other agents. */
export type SessionMultiagentSubagents = MultiagentSubagentsDisabled | SessionMultiagentSubagentsEnabled;

/** The agent starts no threads. */
export interface MultiagentSubagentsDisabled {
  type: "disabled";
}

/** The agent can start threads. */
export interface SessionMultiagentSubagentsEnabled {
  type: "enabled";
  /** Saved agents that can run in such a thread, in full. */
  predefined_agents: SessionThreadAgent[];
  /**
   * Whether agents can be made up on the spot, next to the saved ones.
   * Such an agent is never saved.
   */
  inline_agents: MultiagentInlineAgents;
}

/** Whether the agent can start workflow runs. */
export type SessionMultiagentWorkflows = MultiagentWorkflowsDisabled | SessionMultiagentWorkflowsEnabled;

/** The agent starts no workflow runs. */
export interface MultiagentWorkflowsDisabled {
  type: "disabled";
}

/** The agent can start workflow runs. */
export interface SessionMultiagentWorkflowsEnabled {
  type: "enabled";
  /** Saved agents that the plan of a run can use, in full. */
  predefined_agents: SessionThreadAgent[];
  /**
   * Whether agents can be made up on the spot, next to the saved ones.
   * Such an agent is never saved.
   */
  inline_agents: MultiagentInlineAgents;
}

/**
 * A saved agent as a thread runs it, resolved when the thread was created.
 * How it works with other agents is not repeated here but stands on the session.
 */
export interface SessionThreadAgent {
  /** Id of the saved agent. */
  id: string;
  type: "agent";
  /** Version of the saved agent, counted from 1. */
  version: number;
  /** Name of the agent. */
  name: string;
  /**
   * What the agent is for.
   * Null when nothing was said.
   */
  description: string | null;
  /** The model that an agent runs on, with its settings resolved. */
  model: ModelConfig;
  /**
   * System prompt.
   * Null when there is none.
   */
  system: string | null;
  /** Tools, with their settings resolved. */
  tools: AgentTool[];
  /** MCP servers that the toolsets can name. */
  mcp_servers: MCPServerURLDefinition[];
  /** Skills, each in one version. */
  skills: Skill[];
  /**
   * On whose behalf the agent acts.
   * Always present.
   */
  execution_identity: ExecutionIdentity;
}

/** A skill that the agent has, in one version. */
export type Skill = AnthropicSkill | CustomSkill;

/** A skill that Anthropic maintains. */
export interface AnthropicSkill {
  type: "anthropic";
  /** Short name of the skill, such as `xlsx`. */
  skill_id: string;
  /** Version that is loaded. */
  version: string;
}

/** A skill that a user made. */
export interface CustomSkill {
  type: "custom";
  /** Id that the skill got when it was made. */
  skill_id: string;
  /** Version that is loaded. */
  version: string;
}

/** A skill to load into the session. */
export type SkillParams = AnthropicSkillParams | CustomSkillParams;

/** A skill that Anthropic maintains. */
export interface AnthropicSkillParams {
  type: "anthropic";
  /** Short name of the skill, such as `xlsx`. */
  skill_id: string;
  /**
   * Version to pin.
   * Defaults to the newest.
   */
  version?: string | null;
}

/** A skill that a user made. */
export interface CustomSkillParams {
  type: "custom";
  /** Id of the skill, such as `skill_…`. */
  skill_id: string;
  /**
   * Version to pin.
   * Defaults to the newest.
   */
  version?: string | null;
}

/**
 * How fast the model writes.
 * `fast` costs more, and not every model has it.
 */
export type Speed = "standard" | "fast";

/** Who works in a thread. */
export type ThreadAgent = Advisor | SessionThreadAgent | InlineAgent;

/** An MCP server that the agent can reach by URL. */
export interface URLMCPServerParams {
  type: "url";
  /**
   * Name by which an `mcp_toolset` refers to the server.
   * 1 to 255 characters, unique among the servers of the agent.
   */
  name: string;
  /** Address of the server, up to 2048 characters. */
  url: string;
}
