// Generated from spec/paths/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type {
  CreateSessionRequest,
  DeletedSession,
  ListOrder,
  Session,
  SessionStatus,
  Timestamp,
  UpdateSessionRequest,
} from "@managed-agents/types";
import type { Caller } from "../request/caller.ts";
import type { RequestOptions, OnceOptions } from "../request/request-options.ts";
import type { PagePromise } from "../request/page.ts";
import type { ApiPromise } from "../request/api-promise.ts";

/** Query of `sessions.list`. */
export interface SessionsListQuery {
  /** Only sessions that were created with this agent. */
  agent_id?: string | undefined;
  /**
   * Only sessions that were created with this version of the agent.
   * It has an effect only together with `agent_id`.
   */
  agent_version?: number | undefined;
  /** Only sessions created strictly after this moment. */
  "created_at[gt]"?: Timestamp | undefined;
  /** Only sessions created at or after this moment. */
  "created_at[gte]"?: Timestamp | undefined;
  /** Only sessions created strictly before this moment. */
  "created_at[lt]"?: Timestamp | undefined;
  /** Only sessions created at or before this moment. */
  "created_at[lte]"?: Timestamp | undefined;
  /** Only sessions that this deployment created. */
  deployment_id?: string | undefined;
  /**
   * Whether archived sessions are listed as well.
   * Defaults to false.
   */
  include_archived?: boolean | undefined;
  /**
   * Most sessions on one page.
   * Defaults to 20.
   */
  limit?: number | undefined;
  /** Only sessions that have this memory store among their resources. */
  memory_store_id?: string | undefined;
  /**
   * Direction by `created_at`.
   * A cursor works only with the order it was made with.
   * Defaults to newest first.
   */
  order?: ListOrder | undefined;
  /**
   * Cursor from an earlier answer of the same list: `next_page`, or `prev_page` where the list has one.
   * Its form is private to the service.
   * A malformed cursor is answered with 400.
   */
  page?: string | undefined;
  /**
   * Only sessions in one of these statuses.
   * Repeat the parameter for each.
   * An unknown status is answered with 400.
   */
  statuses?: readonly SessionStatus[] | undefined;
}

export interface SessionsCalls {
  /**
   * List sessions.
   *
   * Answers one page of sessions, newest first.
   * Archived sessions are left out unless `include_archived` is true.
   *
   * A cursor carries the `order` it was made with and is refused with another.
   * It is refused too when a `created_at` filter now excludes the place it points to.
   * Other filters and `limit` can change from page to page.
   *
   * A malformed cursor, time or limit and an unknown status or order are answered with 400.
   * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
   */
  list(query?: SessionsListQuery, options?: RequestOptions): PagePromise<Session>;

  /**
   * Create session.
   *
   * Starts one instance of an agent in an environment.
   * A string as `agent` takes the newest version at this moment; an object can pin a version or replace parts of the agent for this session.
   * The answer shows the resolved copy of the agent, which later edits of the agent do not reach.
   *
   * Without `initial_events` the session is `idle`: its sandbox is being prepared, and work begins with the first event sent.
   * With them it is `running`, and they stand first in the event list; the answer does not repeat them.
   * Everything is accepted or nothing is created.
   *
   * A budget can be set only here.
   *
   * A body that breaks a rule is answered with 400, an unknown object or one of another workspace with 404, more than 32 MB with 413.
   * A session takes at most 500 files, 8 memory stores and 50 initial events.
   * Among the initial events at most one defines an outcome, and they hold at most 100 documents that come from files.
   * A self-hosted environment refuses files and repositories.
   * An override that empties the model is refused with the code `agent_model_required`.
   * A budget for a model without a list price is refused with `model_not_budgetable`.
   * An organization can create 300 sessions per minute.
   *
   * There is no idempotency key, so a repeat after a lost answer can create a second session.
   * Repeat only after 429 or `x-should-retry: true`.
   */
  create(body: CreateSessionRequest, options?: OnceOptions): ApiPromise<Session>;

  /**
   * Retrieve session.
   *
   * Answers the session as it is now.
   * It works in every status and after archiving; an unknown or deleted session is answered with 404.
   *
   * The status can lag a moment behind `session.status_idle` on a stream, so a client that archives or deletes next polls it first.
   * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
   */
  retrieve(session_id: string, options?: RequestOptions): ApiPromise<Session>;

  /**
   * Update session.
   *
   * Changes parts of a session and answers the whole of it.
   * A property that is left out keeps its value, and `{}` changes nothing.
   *
   * - `title` and `metadata` can change until the session ends.
   *   In `metadata` a string sets a key and null removes it; the result holds at most 16 pairs.
   * - `agent` can change only while the session is `idle`.
   *   Each array sent replaces the stored one, and both are checked together.
   *   The agent itself gets no new version.
   * - `budget` can change in every status but `terminated`, and only on a session that was created with one.
   *   A new cap has to be above the list cost consumed so far, or the code is `budget_not_raised`.
   *   Null removes the cap for good, and adding one later has the code `budget_create_only`.
   * - `vault_ids` is refused whatever it holds.
   *
   * One refused part refuses the whole request with 400, as does a terminated or archived session.
   * While the session runs, send `user.interrupt` alone and wait until it is `idle` before changing `agent`.
   * While a workflow run is open, a change of `agent` is refused with the code `workflow_run_open`.
   * A deleted session is answered with 404.
   *
   * A change counts from the next turn on and appears as one `session.updated` event that holds the altered parts.
   * A request that changes nothing produces no event, so a repeat leads to the same state.
   */
  update(session_id: string, body: UpdateSessionRequest, options?: RequestOptions): ApiPromise<Session>;

  /**
   * Delete session.
   *
   * Removes the session for good: its record, its events, its sandbox and the files it produced.
   * Uploaded files, memory stores, vaults, skills, environments and agents stay.
   * Open streams receive `session.deleted` and end.
   *
   * It is legal while the session is `idle` or `terminated`, archived or not.
   * A `running` session is refused with 400: send `user.interrupt` alone and wait until it is `idle`.
   * An open workflow run can refuse it with 400 and the code `workflow_run_open`.
   *
   * A session that is already deleted is answered with 404, so a repeat after a lost answer does no harm.
   */
  delete(session_id: string, options?: RequestOptions): ApiPromise<DeletedSession>;

  /**
   * Archive session.
   *
   * Ends the session and keeps its history readable.
   * Its status becomes `terminated`, `archived_at` is set, and `session.status_terminated` is emitted.
   * It takes no more events and no changes, leaves the default list, and cannot be brought back.
   * The request has no body.
   *
   * It is legal while the session is `idle`, or `terminated` by an error.
   * A `running` session is refused with 400: send `user.interrupt` alone and wait until it is `idle`.
   * An open workflow run is stopped, or refuses the call with 400 and the code `workflow_run_open`.
   * A deleted session is answered with 404.
   *
   * An archived session is answered unchanged, so the call can be repeated.
   */
  archive(session_id: string, options?: RequestOptions): ApiPromise<Session>;
}

export const sessionsCalls = (caller: Caller): SessionsCalls => ({
  list: (query, options) => caller.page("/v1/sessions", [], query, options),
  create: (body, options) => caller.json("POST", "/v1/sessions", [], options, body, true),
  retrieve: (session_id, options) => caller.json("GET", "/v1/sessions/{session_id}", [session_id], options),
  update: (session_id, body, options) => caller.json("POST", "/v1/sessions/{session_id}", [session_id], options, body),
  delete: (session_id, options) => caller.json("DELETE", "/v1/sessions/{session_id}", [session_id], options),
  archive: (session_id, options) => caller.json("POST", "/v1/sessions/{session_id}/archive", [session_id], options),
});
