// Generated from spec/components/schemas/sessions/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type {
  ExecutionIdentity,
  MCPServerURLDefinition,
  ModelConfig,
  ModelParams,
  SessionMultiagent,
  Skill,
  SkillParams,
  URLMCPServerParams,
} from "./agents.gen.ts";
import type { InitialEventParams } from "./events.gen.ts";
import type { SessionResource, SessionResourceParams } from "./resources.gen.ts";
import type { AgentTool, AgentToolParams } from "./tools.gen.ts";
import type { Metadata, MetadataPatch, MonetaryAmount, Timestamp } from "./values.gen.ts";

/** An agent named by an object, as it is or with overrides. */
export type AgentObjectParams = AgentReferenceParams | AgentWithOverridesParams;

/**
 * The agent that works in the session.
 * A string is the id of an agent and takes its newest version.
 * An object can pin a version or override parts of the agent.
 * Later changes to the agent do not reach the session.
 */
export type AgentParam = string | AgentObjectParams;

/** An agent as it is saved, in one version. */
export interface AgentReferenceParams {
  /** Id of the agent, such as `agent_…`. */
  id: string;
  type: "agent";
  /**
   * Version to pin.
   * Defaults to the newest.
   */
  version?: number;
}

/**
 * A saved agent with parts of it replaced for this session.
 * A part that is left out is inherited, a value replaces the whole part, and null or an empty array clears it where that is possible.
 * The saved agent does not change.
 * Copies of the agent on its own roster get the same overrides.
 */
export interface AgentWithOverridesParams {
  /** Id of the agent, such as `agent_…`. */
  id: string;
  type: "agent_with_overrides";
  /**
   * Version to start from.
   * Defaults to the newest.
   */
  version?: number;
  /**
   * Replaces the model.
   * It cannot be cleared: null is refused with `agent_model_required`.
   * An `effort` inside it is ignored, and the new model runs with its own default effort instead of the agent's.
   * The agent's `inference_geo` goes with the old model unless it is given again.
   */
  model?: ModelParams;
  /**
   * Replaces the system prompt, up to 100,000 characters.
   * Null clears it.
   */
  system?: string | null;
  /**
   * Replaces all tools.
   * All toolsets together hold at most 256 tools.
   * An empty array clears them, which is refused while skills remain, because skills need the `read` tool.
   */
  tools?: AgentToolParams[];
  /**
   * Replaces all MCP servers.
   * At most 20, each with its own name.
   * An empty array clears them, which is refused while an `mcp_toolset` still names a server.
   */
  mcp_servers?: URLMCPServerParams[];
  /**
   * Replaces all skills, and an empty array clears them.
   * All agents of a session together have at most 500 different skills.
   */
  skills?: SkillParams[];
}

/**
 * A hard limit on what a session may spend.
 * At the limit the session goes `idle` with the stop reason `budget_reached` and works on when the limit is raised or removed.
 */
export interface BudgetLimit {
  type: "limit";
  /**
   * Highest cost of the session, more than zero.
   * List prices are counted, also where a discount makes the bill smaller.
   */
  max_list_cost: MonetaryAmount;
}

/** Input tokens written to the prompt cache, by how long an entry lives. */
export interface CacheCreationUsage {
  /** Tokens in entries that live five minutes, which is the default. */
  ephemeral_5m_input_tokens?: number;
  /** Tokens in entries that live one hour. */
  ephemeral_1h_input_tokens?: number;
}

/**
 * A new session: which agent works, where, with what at hand.
 * With events in `initial_events` the session starts `running`, without them it starts `idle` and waits.
 * The request succeeds as a whole or creates nothing.
 */
export interface CreateSessionRequest {
  /**
   * The agent that works in the session.
   * A string is the id of an agent and takes its newest version.
   * An object can pin a version or override parts of the agent.
   * Later changes to the agent do not reach the session.
   */
  agent: AgentParam;
  /**
   * Id of the environment that the session works in, such as `env_…`.
   * A self-hosted environment accepts no resources other than memory stores.
   */
  environment_id: string;
  /**
   * Name of the session for people.
   * Up to 500 characters.
   */
  title?: string | null;
  /**
   * Key-value pairs that the caller chooses and can change later.
   * Holds at most 16 pairs, with keys of up to 64 and values of up to 512 characters.
   */
  metadata?: Metadata;
  /**
   * What is mounted into the session before it starts.
   * At most 500 files and 8 memory stores.
   * Repositories and memory stores can only be attached here.
   */
  resources?: SessionResourceParams[];
  /** Vaults, named `vlt_…`, whose credentials the agent may use in the session. */
  vault_ids?: string[];
  /**
   * Events that are stored, in this order, before the answer is sent.
   * The answer does not repeat them.
   * At most 50, among them at most one `user.define_outcome`, with at most 100 document blocks taken from files in total.
   * An empty array means the same as none.
   */
  initial_events?: InitialEventParams[];
  /**
   * Hard limit on what the session may spend.
   * It can be changed or removed later, but never added later.
   * Every model that can run in the session needs a list price, else the request is refused with `model_not_budgetable`.
   */
  budget?: BudgetLimit;
}

/**
 * A session that no longer exists, with its events and the files it made.
 * Asking for it is answered with 404.
 */
export interface DeletedSession {
  /** Id that the session had. */
  id: string;
  type: "session_deleted";
}

/** How far the session is with one outcome that a `user.define_outcome` asked for. */
export interface OutcomeEvaluation {
  type: "outcome_evaluation";
  /** Id that the service gave to the outcome. */
  outcome_id: string;
  /** What the outcome asks the agent to produce. */
  description: string;
  /**
   * State of the evaluation.
   * `pending` is not started, `running` is being worked on, `evaluating` is being graded.
   * The other known values are final.
   */
  result:
    | "pending"
    | "running"
    | "evaluating"
    | "satisfied"
    | "max_iterations_reached"
    | "failed"
    | "interrupted"
    | (string & {});
  /** Round of work and grading, counted from 0. */
  iteration: number;
  /**
   * Text of the latest verdict.
   * Null before the first one.
   */
  explanation: string | null;
  /**
   * When the result became final.
   * Null until then.
   */
  completed_at: Timestamp | null;
}

/** How often web tools ran on the side of the service. */
export interface ServerToolUsage {
  /**
   * Web searches.
   * They are part of the list cost.
   */
  web_search_requests?: number;
  /**
   * Web fetches.
   * Always 0 in sessions.
   */
  web_fetch_requests?: number;
}

/**
 * One instance of an agent at work in an environment.
 * It outlives its turns: a session that has finished its work is `idle` and can be given more.
 */
export interface Session {
  /** Id of the session. */
  id: string;
  type: "session";
  /**
   * What the session is doing.
   * `idle` waits for the client, for a message or for the answer to a tool call.
   * `running` has at least one thread at work.
   * `rescheduling` met a passing error and is retried without help.
   * `terminated` is final: an error could not be recovered, or the session was archived.
   */
  status: SessionStatus;
  /**
   * Name of the session for people.
   * Null when it has none.
   */
  title: string | null;
  /**
   * The agent as the session runs it, resolved when the session was created.
   * Overrides and updates are already part of it, while `id` and `version` still name the saved agent it came from.
   */
  agent: SessionAgent;
  /** Environment that the session works in. */
  environment_id: string;
  /**
   * Vaults given at creation.
   * Empty when there are none.
   */
  vault_ids: string[];
  /**
   * What is attached to the session.
   * The list of resources shows the same objects.
   */
  resources: SessionResource[];
  /**
   * Key-value pairs that the caller chooses and can change later.
   * Holds at most 16 pairs, with keys of up to 64 and values of up to 512 characters.
   */
  metadata: Metadata;
  /**
   * Limit on what the session may spend.
   * Null when it has none.
   */
  budget: BudgetLimit | null;
  /**
   * One entry for each outcome that was defined.
   * Empty when there are none.
   */
  outcome_evaluations: OutcomeEvaluation[];
  /** How long the session has existed and worked. */
  stats: SessionStats;
  /**
   * What the session has used so far, over all its turns and threads.
   * The figures are final for a turn when the session is `idle` again.
   */
  usage: SessionUsage;
  /**
   * Deployment that made the session.
   * Null when a caller made it.
   */
  deployment_id?: string | null;
  /** A moment in RFC 3339 form. */
  created_at: Timestamp;
  /** A moment in RFC 3339 form. */
  updated_at: Timestamp;
  /**
   * When the session was archived.
   * Null until then.
   */
  archived_at: Timestamp | null;
}

/**
 * The agent as the session runs it, resolved when the session was created.
 * Overrides and updates are already part of it, while `id` and `version` still name the saved agent it came from.
 */
export interface SessionAgent {
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
   * How the agent works with other agents.
   * Null when it works alone.
   */
  multiagent: SessionMultiagent | null;
  /**
   * On whose behalf the agent acts.
   * Always present.
   */
  execution_identity: ExecutionIdentity;
}

/**
 * The parts of the agent that can change after the session is created.
 * Each array is the whole new value, an array that is left out stays, and both are checked together.
 * The session must be `idle` and made from an agent or a deployment.
 * The agent itself gets no new version.
 */
export interface SessionAgentUpdate {
  /**
   * Replaces all tools, and an empty array removes them.
   * All toolsets together hold at most 256 tools.
   */
  tools?: AgentToolParams[];
  /**
   * Replaces all MCP servers, and an empty array removes them.
   * At most 20, each with its own name.
   * A server that an `mcp_toolset` names must stay declared.
   */
  mcp_servers?: URLMCPServerParams[];
}

/** One page of sessions. */
export interface SessionList {
  /** The sessions of this page, in the order that was asked for. */
  data: Session[];
  /**
   * Cursor of the following page, to be sent as `page`.
   * Null on the last page.
   */
  next_page: string | null;
  /**
   * Cursor of the page before, to be sent as `page`.
   * Null on the first page.
   */
  prev_page: string | null;
}

/** How long the session has existed and worked. */
export interface SessionStats {
  /** Running time of all threads added up, so that two threads at work count twice. */
  active_seconds?: number;
  /**
   * Age of the session.
   * It stops at termination.
   */
  duration_seconds?: number;
}

/**
 * What the session is doing.
 * `idle` waits for the client, for a message or for the answer to a tool call.
 * `running` has at least one thread at work.
 * `rescheduling` met a passing error and is retried without help.
 * `terminated` is final: an error could not be recovered, or the session was archived.
 */
export type SessionStatus = "rescheduling" | "running" | "idle" | "terminated";

/**
 * What the session has used so far, over all its turns and threads.
 * The figures are final for a turn when the session is `idle` again.
 */
export interface SessionUsage {
  /** Input tokens that came from no cache. */
  input_tokens?: number;
  /** All output tokens. */
  output_tokens?: number;
  /** Input tokens read from the prompt cache. */
  cache_read_input_tokens?: number;
  /** Input tokens written to the prompt cache, by how long an entry lives. */
  cache_creation?: CacheCreationUsage;
  /** Absent or null until tool calls are counted for the session. */
  server_tool_use?: ServerToolUsage | null;
  /**
   * Time in which at least one thread was running.
   * Time that threads share counts once, unlike in `stats`.
   * The running time in the cost is computed from this value.
   */
  active_seconds?: number;
  /**
   * Cost at public list prices, rounded to cents.
   * A budget is held against the exact value.
   * Absent or null until cost is tracked for the session.
   */
  list_cost?: MonetaryAmount | null;
}

/** The usage of a session at one moment, as a `session.usage` event reports it. */
export interface SessionUsageSnapshot {
  /** Input tokens that came from no cache. */
  input_tokens?: number;
  /** All output tokens. */
  output_tokens?: number;
  /** Input tokens read from the prompt cache. */
  cache_read_input_tokens?: number;
  /** Input tokens written to the prompt cache, by how long an entry lives. */
  cache_creation?: CacheCreationUsage;
  /** How often web tools ran on the side of the service. */
  server_tool_use?: ServerToolUsage;
  /**
   * Time in which at least one thread was running.
   * Time that threads share counts once.
   */
  active_seconds?: number;
  /** Cost at public list prices, rounded to cents. */
  list_cost?: MonetaryAmount;
}

/**
 * Changes to a session.
 * What is left out stays as it is, and an empty object changes nothing.
 * If one part is refused, nothing is changed.
 * Changes count from the next turn on and are announced by one `session.updated` event.
 */
export interface UpdateSessionRequest {
  /**
   * The parts of the agent that can change after the session is created.
   * Each array is the whole new value, an array that is left out stays, and both are checked together.
   * The session must be `idle` and made from an agent or a deployment.
   * The agent itself gets no new version.
   */
  agent?: SessionAgentUpdate;
  /**
   * New title of 1 to 500 characters.
   * Null removes the title.
   */
  title?: string | null;
  /**
   * Merged into the stored metadata.
   * Null for the whole property changes nothing.
   */
  metadata?: MetadataPatch | null;
  /**
   * Reserved.
   * A request that has this property is answered with 400.
   */
  vault_ids?: string[];
  /**
   * An object replaces the limit, null removes it for good.
   * Both are possible until the session is terminated.
   * The new limit must be above the list cost so far, else the request is refused with `budget_not_raised`.
   * A session without a budget cannot get one: the request is refused with `budget_create_only`.
   * A model without a list price leads to `model_not_budgetable`.
   */
  budget?: BudgetLimit | null;
}
