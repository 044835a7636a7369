// Generated from spec/paths/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { SessionEvent } from "@managed-agents/types";
import type { Caller } from "../request/caller.ts";
import type { RequestOptions } from "../request/request-options.ts";
import type { PagePromise } from "../request/page.ts";

/** Query of `sessions.threads.events.list`. */
export interface SessionsThreadsEventsListQuery {
  /**
   * Most events of the thread on one page.
   * Defaults to 1,000.
   */
  limit?: number | undefined;
  /**
   * Cursor from an earlier answer of the same list: `next_page`, or `prev_page` where the list has one.
   * Its form is private to the service.
   * A malformed cursor is answered with 400.
   */
  page?: string | undefined;
}

export interface SessionsThreadsEventsCalls {
  /**
   * List session thread events.
   *
   * Answers one page of the history of one thread, without filters and in a fixed order.
   * The primary thread has the history of the session.
   * A client event that reaches a child has another id here than in the session's list.
   *
   * It works in every status and after archiving.
   * An unknown thread, a thread of another session and an unknown or deleted session are answered with 404, a bad cursor or limit with 400.
   * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
   */
  list(
    session_id: string,
    thread_id: string,
    query?: SessionsThreadsEventsListQuery,
    options?: RequestOptions,
  ): PagePromise<SessionEvent>;
}

export const sessionsThreadsEventsCalls = (caller: Caller): SessionsThreadsEventsCalls => ({
  list: (session_id, thread_id, query, options) =>
    caller.page("/v1/sessions/{session_id}/threads/{thread_id}/events", [session_id, thread_id], query, options),
});
