// Generated from spec/components/schemas/agents/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { AgentReferenceParams } from "./sessions.gen.ts";
import type { AgentTool, AgentToolParams } from "./tools.gen.ts";
import type { Metadata, MetadataPatch, Timestamp } from "./values.gen.ts";

/**
 * A model that the primary thread can ask for advice.
 * It stands where an agent would stand, on a roster or on the thread of a consultation.
 */
export interface Advisor {
  type: "advisor";
  /** Id of the model that gives the advice. */
  model: string;
}

/**
 * A saved agent in one of its versions.
 * A version never changes: an update makes the next one, and sessions keep the one they began with.
 */
export interface Agent {
  /** Id of the agent, the same in all versions. */
  id: string;
  type: "agent";
  /** Number of the version, counted from 1. */
  version: number;
  /** Name of the agent for people. */
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
   * How the agent works with other agents.
   * Null when it works alone.
   */
  multiagent: Multiagent | null;
  /**
   * On whose behalf the agent acts.
   * Always present.
   */
  execution_identity: ExecutionIdentity;
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
   * When the agent was archived.
   * Null until then.
   */
  archived_at: Timestamp | null;
}

/** One page of agents, or of the versions of one agent. */
export interface AgentList {
  /** What stands on this page. */
  data: Agent[];
  /**
   * Cursor of the following page, to be sent as `page`.
   * Null on the last page.
   */
  next_page: string | null;
}

/** An agent in one version, as it was resolved when the block that names it was saved. */
export interface AgentReference {
  /** Id of the agent. */
  id: string;
  type: "agent";
  /** Version that is pinned. */
  version: number;
}

/**
 * A new agent: a model with instructions, tools and skills, saved under a name and ready for sessions.
 * It is checked as a whole, and a request that breaks a rule creates nothing.
 */
export interface CreateAgentRequest {
  /** Name of the agent for people, 1 to 256 characters. */
  name: string;
  /**
   * What the agent is for, up to 2,048 characters.
   * Other agents read it when they choose whom to give work.
   */
  description?: string | null;
  /** A model, named by its id alone or with settings. */
  model: ModelParams;
  /** System prompt, up to 100,000 characters. */
  system?: string | null;
  /**
   * What the agent can do.
   * All toolsets together hold at most 256 tools.
   */
  tools?: AgentToolParams[];
  /**
   * MCP servers that the toolsets can name, at most 20, each with its own name.
   * A server without an `mcp_toolset` is refused, as is a toolset without its server.
   */
  mcp_servers?: URLMCPServerParams[];
  /**
   * Skills of the agent.
   * They need the `read` tool.
   */
  skills?: SkillParams[];
  /**
   * Lets the agent work with other agents.
   * Unset or null, it works alone.
   */
  multiagent?: MultiagentParams | null;
  /**
   * On whose behalf the agent acts.
   * Unset or null, it is `service_account`.
   */
  execution_identity?: ExecutionIdentity | null;
  /**
   * Key-value pairs that the caller chooses and can change later.
   * Holds at most 16 pairs, with keys of up to 64 and values of up to 512 characters.
   */
  metadata?: Metadata;
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

/** How a saved agent works with other agents, in the older or the newer form. */
export type Multiagent = MultiagentCoordinator | Multiagent20261001;

/** The newer form with three switches, for subagents, for workflow runs and for an advisor. */
export interface Multiagent20261001 {
  type: "multiagent_20261001";
  /** Whether a saved agent can start threads for other agents. */
  subagents: MultiagentSubagents;
  /** Whether a saved agent can start workflow runs. */
  workflows: MultiagentWorkflows;
  /** Whether the primary thread can ask another model for advice in the middle of a turn. */
  advisor: MultiagentAdvisor;
}

/**
 * The newer form with three switches, for subagents, for workflow runs and for an advisor.
 * Subagents and workflow runs are on unless they are switched off, the advisor is off unless it is named.
 */
export interface Multiagent20261001Params {
  type: "multiagent_20261001";
  /**
   * Whether the agent can start threads for other agents.
   * Unset or null, it can.
   */
  subagents?: MultiagentSubagentsParams | null;
  /**
   * Whether the agent can start workflow runs.
   * Unset or null, it can.
   */
  workflows?: MultiagentWorkflowsParams | null;
  /**
   * Whether the primary thread can ask another model for advice.
   * Unset or null, it cannot.
   */
  advisor?: MultiagentAdvisor | null;
}

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

/** The older form, an agent that can start the agents of a roster, each in its own thread. */
export interface MultiagentCoordinator {
  type: "coordinator";
  /**
   * The roster, each agent pinned to the version of the moment it was saved.
   * An agent that was named as `self` stands here by its own id.
   */
  agents: RosterReference[];
}

/**
 * The older form, an agent that can start the agents of a roster, each in its own thread.
 * The newer form can do more.
 */
export interface MultiagentCoordinatorParams {
  type: "coordinator";
  /**
   * The roster, 1 to 20 different agents.
   * Each exists, is not archived and has no roster of its own; at most one entry is `self` and at most one an advisor.
   */
  agents: MultiagentRosterEntryParams[];
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

/** How an agent is to work with other agents, in the older or the newer form. */
export type MultiagentParams = MultiagentCoordinatorParams | Multiagent20261001Params;

/**
 * A saved agent that another agent can use.
 * A string is the id of an agent and takes its newest version.
 */
export type MultiagentPredefinedAgentParams = string | PredefinedAgentObjectParams;

/**
 * An entry for the roster of a coordinator.
 * A string is the id of an agent and takes its newest version.
 */
export type MultiagentRosterEntryParams = string | RosterObjectParams;

/**
 * The agent that the block belongs to.
 * The service puts its id and version in place of it.
 */
export interface MultiagentSelfParams {
  type: "self";
}

/** Whether a saved agent can start threads for other agents. */
export type MultiagentSubagents = MultiagentSubagentsDisabled | MultiagentSubagentsEnabled;

/** The agent can start threads. */
export interface MultiagentSubagentsEnabled {
  type: "enabled";
  /** Saved agents that can run in such a thread, each in one version. */
  predefined_agents: AgentReference[];
  /**
   * Whether agents can be made up on the spot, next to the saved ones.
   * Such an agent is never saved.
   */
  inline_agents: MultiagentInlineAgents;
}

/** Whether an agent is to start threads for other agents. */
export type MultiagentSubagentsParams = MultiagentSubagentsDisabled | MultiagentSubagentsEnabledParams;

/**
 * The agent can start threads.
 * Without predefined agents it needs inline agents.
 */
export interface MultiagentSubagentsEnabledParams {
  type: "enabled";
  /**
   * Saved agents that it can use, at most 20.
   * Unset, null and an empty array mean none.
   */
  predefined_agents?: MultiagentPredefinedAgentParams[] | null;
  /**
   * Whether agents can be made up on the spot as well.
   * Unset or null, they can.
   */
  inline_agents?: MultiagentInlineAgents | null;
}

/** Whether a saved agent can start workflow runs. */
export type MultiagentWorkflows = MultiagentWorkflowsDisabled | MultiagentWorkflowsEnabled;

/** The agent can start workflow runs. */
export interface MultiagentWorkflowsEnabled {
  type: "enabled";
  /** Saved agents that the plan of a run can use, each in one version. */
  predefined_agents: AgentReference[];
  /**
   * Whether agents can be made up on the spot, next to the saved ones.
   * Such an agent is never saved.
   */
  inline_agents: MultiagentInlineAgents;
}

/** Whether an agent is to start workflow runs. */
export type MultiagentWorkflowsParams = MultiagentWorkflowsDisabled | MultiagentWorkflowsEnabledParams;

/**
 * The agent can start workflow runs.
 * Without predefined agents it needs inline agents.
 */
export interface MultiagentWorkflowsEnabledParams {
  type: "enabled";
  /**
   * Saved agents that it can use, at most 20.
   * Unset, null and an empty array mean none.
   */
  predefined_agents?: MultiagentPredefinedAgentParams[] | null;
  /**
   * Whether agents can be made up on the spot as well.
   * Unset or null, they can.
   */
  inline_agents?: MultiagentInlineAgents | null;
}

/** A saved agent that is named by an object. */
export type PredefinedAgentObjectParams = AgentReferenceParams | MultiagentSelfParams;

/** An entry on the roster of a coordinator. */
export type RosterAgent = Advisor | SessionThreadAgent;

/** An entry for a roster that is named by an object. */
export type RosterObjectParams = Advisor | AgentReferenceParams | MultiagentSelfParams;

/** An entry on the roster of a saved coordinator. */
export type RosterReference = Advisor | AgentReference;

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

/** A skill to load into the sessions of an agent. */
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

/**
 * Changes to an agent, which make its next version.
 * What is left out stays as it is.
 * A request that changes nothing makes no version.
 */
export interface UpdateAgentRequest {
  /**
   * Version that the caller knows.
   * Unless it is the newest one, the request is answered with 409, even if it would change nothing.
   * Without it the last writer wins.
   */
  version?: number;
  /**
   * New name, 1 to 256 characters.
   * It cannot be cleared.
   */
  name?: string;
  /**
   * New description, up to 2,048 characters.
   * Null or an empty string clears it.
   */
  description?: string | null;
  /**
   * Replaces the whole model, so settings that are left out fall back to their defaults.
   * Only `effort` stays as it is while the id stays the same.
   * It cannot be cleared.
   */
  model?: ModelParams;
  /**
   * New system prompt, up to 100,000 characters.
   * Null or an empty string clears it.
   */
  system?: string | null;
  /**
   * Replaces all tools, and null or an empty array removes them.
   * The result is checked together with the MCP servers and the skills.
   */
  tools?: AgentToolParams[] | null;
  /**
   * Replaces all MCP servers, and null or an empty array removes them.
   * The result is checked together with the tools.
   */
  mcp_servers?: URLMCPServerParams[] | null;
  /** Replaces all skills, and null or an empty array removes them. */
  skills?: SkillParams[] | null;
  /**
   * Null lets the agent work alone.
   * A block of the type `multiagent_20261001` is merged into a stored one of that type: a switch that is left out stays, and null gives it its default.
   * An object of another `type` replaces the stored one.
   * Otherwise the new block replaces the old one.
   */
  multiagent?: MultiagentParams | null;
  /**
   * Replaces the identity.
   * Null means `service_account`.
   */
  execution_identity?: ExecutionIdentity | null;
  /**
   * Merged into the stored metadata.
   * Null for the whole property changes nothing.
   */
  metadata?: MetadataPatch | null;
}
