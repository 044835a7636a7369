// Generated from spec/paths/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { Agent } from "@managed-agents/types";
import type { Caller } from "../request/caller.ts";
import type { RequestOptions } from "../request/request-options.ts";
import type { PagePromise } from "../request/page.ts";

/** Query of `agents.versions.list`. */
export interface AgentsVersionsListQuery {
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

export interface AgentsVersionsCalls {
  /**
   * List agent versions.
   *
   * Answers one page of the versions of an agent, newest version first.
   * Each is the whole agent as it was.
   * An unknown agent is answered with 404.
   *
   * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
   */
  list(agent_id: string, query?: AgentsVersionsListQuery, options?: RequestOptions): PagePromise<Agent>;
}

export const agentsVersionsCalls = (caller: Caller): AgentsVersionsCalls => ({
  list: (agent_id, query, options) => caller.page("/v1/agents/{agent_id}/versions", [agent_id], query, options),
});
