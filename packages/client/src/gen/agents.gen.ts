// Generated from spec/paths/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { Agent, CreateAgentRequest, Timestamp, UpdateAgentRequest } from "@managed-agents/types";
import type { Caller } from "../request/caller.ts";
import type { RequestOptions, OnceOptions } from "../request/request-options.ts";
import type { PagePromise } from "../request/page.ts";
import type { ApiPromise } from "../request/api-promise.ts";

/** Query of `agents.list`. */
export interface AgentsListQuery {
  /** Only objects created at or after this moment. */
  "created_at[gte]"?: Timestamp | undefined;
  /** Only objects created at or before this moment. */
  "created_at[lte]"?: Timestamp | undefined;
  /**
   * Whether archived objects are listed as well.
   * Defaults to false.
   */
  include_archived?: boolean | undefined;
  /**
   * Most objects on one page.
   * Defaults to 20.
   */
  limit?: number | undefined;
  /**
   * Cursor from an earlier answer of the same list: `next_page`, or `prev_page` where the list has one.
   * Its form is private to the service.
   * A malformed cursor is answered with 400.
   */
  page?: string | undefined;
}

/** Query of `agents.retrieve`. */
export interface AgentsRetrieveQuery {
  /**
   * Version to answer, counted from 1.
   * Defaults to the newest.
   */
  version?: number | undefined;
}

export interface AgentsCalls {
  /**
   * List agents.
   *
   * Answers one page of agents in their newest versions, newest agent first.
   * Archived agents are left out unless `include_archived` is true.
   *
   * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
   */
  list(query?: AgentsListQuery, options?: RequestOptions): PagePromise<Agent>;

  /**
   * Create agent.
   *
   * Saves a new agent as version 1.
   * The answer shows it with every default filled in: settings of the tools, versions of the skills, effort and speed of the model, versions of the agents on a roster.
   *
   * A body that breaks a rule, a model that does not exist or has no such speed, a name that two tools share, a server without its toolset and skills without the `read` tool are answered with 400.
   * An unknown agent on a roster is answered with 404.
   * An organization can create 300 objects per minute.
   *
   * There is no idempotency key, so a repeat after a lost answer can create a second agent.
   */
  create(body: CreateAgentRequest, options?: OnceOptions): ApiPromise<Agent>;

  /**
   * Retrieve agent.
   *
   * Answers the newest version of an agent, or the one that `version` names.
   * It works after archiving too.
   * An unknown agent or version is answered with 404, a version below 1 with 400.
   *
   * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
   */
  retrieve(agent_id: string, query?: AgentsRetrieveQuery, options?: RequestOptions): ApiPromise<Agent>;

  /**
   * Update agent.
   *
   * Changes an agent, which makes its next version.
   * What is left out stays as it is, and the whole result is checked as for a new agent.
   * A request that changes nothing answers the agent as it is, without a new version.
   *
   * Earlier versions stay readable, and sessions and rosters that name them keep them.
   *
   * With `version` the request is refused with 409 and the type `invalid_request_error` unless it names the newest version; official SDKs repeat it all the same.
   * An archived agent, an empty name and a null model are answered with 400.
   */
  update(agent_id: string, body: UpdateAgentRequest, options?: RequestOptions): ApiPromise<Agent>;

  /**
   * Archive agent.
   *
   * Retires an agent for good: it stays readable, and takes no updates and no new sessions.
   * Sessions that use it go on.
   * An unknown agent is answered with 404.
   *
   * There is no way back, and no call that deletes an agent.
   */
  archive(agent_id: string, options?: RequestOptions): ApiPromise<Agent>;
}

export const agentsCalls = (caller: Caller): AgentsCalls => ({
  list: (query, options) => caller.page("/v1/agents", [], query, options),
  create: (body, options) => caller.json("POST", "/v1/agents", [], options, body, true),
  retrieve: (agent_id, query, options) =>
    caller.json("GET", "/v1/agents/{agent_id}", [agent_id], options, undefined, undefined, query),
  update: (agent_id, body, options) => caller.json("POST", "/v1/agents/{agent_id}", [agent_id], options, body),
  archive: (agent_id, options) => caller.json("POST", "/v1/agents/{agent_id}/archive", [agent_id], options),
});
