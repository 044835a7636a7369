// Generated from spec/paths/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { SessionThread, SessionThreadStatus } from "@managed-agents/types";
import type { Caller } from "../request/caller.ts";
import type { RequestOptions } from "../request/request-options.ts";
import type { PagePromise } from "../request/page.ts";
import type { ApiPromise } from "../request/api-promise.ts";

/** Query of `sessions.threads.list`. */
export interface SessionsThreadsListQuery {
  /**
   * Most threads on one page.
   * Defaults to 1,000.
   */
  limit?: number | undefined;
  /**
   * Cursor from an earlier answer of the same list: `next_page`, or `prev_page` where the list has one.
   * Its form is private to the service.
   * A malformed cursor is answered with 400.
   */
  page?: string | undefined;
  /**
   * Only threads in one of these statuses.
   * Repeat the parameter for each.
   */
  statuses?: readonly SessionThreadStatus[] | undefined;
}

export interface SessionsThreadsCalls {
  /**
   * List session threads.
   *
   * Answers the threads of the session: the primary one first, then the others in the order they were spawned.
   * Archived threads stay in the list as `terminated`.
   * Every session has its primary thread from the start.
   *
   * It works in every status and after archiving; an unknown or deleted session is answered with 404.
   * A bad cursor or limit and an unknown status are answered with 400.
   * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
   */
  list(session_id: string, query?: SessionsThreadsListQuery, options?: RequestOptions): PagePromise<SessionThread>;

  /**
   * Retrieve session thread.
   *
   * Answers one thread as it is now.
   * It works in every status and after archiving.
   * An unknown thread, a thread of another session and an unknown or deleted session are answered with 404.
   * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
   */
  retrieve(session_id: string, thread_id: string, options?: RequestOptions): ApiPromise<SessionThread>;

  /**
   * Archive session thread.
   *
   * Ends a child thread and keeps its history readable.
   * Its status becomes `terminated`, `archived_at` is set, and `session.thread_status_terminated` is emitted.
   * It frees one of the 25 places for child threads and cannot be undone.
   * The request has no body.
   *
   * It is legal while the thread is `idle`, waiting for the client included.
   * A `running` thread and the primary thread are refused with 400, a thread of an open workflow run with the code `workflow_run_open`.
   * An unknown thread, a thread of another session and an unknown or deleted session are answered with 404.
   *
   * A thread that has ended is answered unchanged, so the call can be repeated.
   */
  archive(session_id: string, thread_id: string, options?: RequestOptions): ApiPromise<SessionThread>;
}

export const sessionsThreadsCalls = (caller: Caller): SessionsThreadsCalls => ({
  list: (session_id, query, options) => caller.page("/v1/sessions/{session_id}/threads", [session_id], query, options),
  retrieve: (session_id, thread_id, options) =>
    caller.json("GET", "/v1/sessions/{session_id}/threads/{thread_id}", [session_id, thread_id], options),
  archive: (session_id, thread_id, options) =>
    caller.json("POST", "/v1/sessions/{session_id}/threads/{thread_id}/archive", [session_id, thread_id], options),
});
