// Generated from spec/paths/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type {
  ListOrder,
  SendEventsRequest,
  SendEventsResponse,
  SessionEvent,
  SessionEventType,
  Timestamp,
} from "@managed-agents/types";
import type { Caller } from "../request/caller.ts";
import type { RequestOptions, OnceOptions } from "../request/request-options.ts";
import type { PagePromise } from "../request/page.ts";
import type { ApiPromise } from "../request/api-promise.ts";

/** Query of `sessions.events.list`. */
export interface SessionsEventsListQuery {
  /** Only events whose `processed_at` is strictly after this moment. */
  "created_at[gt]"?: Timestamp | undefined;
  /** Only events whose `processed_at` is at or after this moment. */
  "created_at[gte]"?: Timestamp | undefined;
  /** Only events whose `processed_at` is strictly before this moment. */
  "created_at[lt]"?: Timestamp | undefined;
  /** Only events whose `processed_at` is at or before this moment. */
  "created_at[lte]"?: Timestamp | undefined;
  /**
   * Most events on one page.
   * Defaults to 1,000.
   */
  limit?: number | undefined;
  /**
   * Direction by `processed_at`.
   * Defaults to oldest first.
   */
  order?: ListOrder | undefined;
  /**
   * Cursor from an earlier answer of the same list: `next_page`, or `prev_page` where the list has one.
   * Its form is private to the service.
   * A malformed cursor is answered with 400.
   */
  page?: string | undefined;
  /**
   * Only events of these types.
   * Repeat the parameter for each.
   * An unknown type is answered with 400.
   */
  types?: readonly SessionEventType[] | undefined;
}

export interface SessionsEventsCalls {
  /**
   * List session events.
   *
   * Answers one page of the history of the session, oldest first.
   * Order and time filters go by `processed_at`.
   * The history holds stored events only, never the previews of a stream.
   * A client event that waits is listed once, with `processed_at: null` until it is taken up.
   *
   * It works in every status and after archiving; an unknown or deleted session is answered with 404.
   * A malformed cursor, time or limit and an unknown type or order are answered with 400.
   * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
   */
  list(session_id: string, query?: SessionsEventsListQuery, options?: RequestOptions): PagePromise<SessionEvent>;

  /**
   * Send session events.
   *
   * Queues events and answers at once with the same events in the same order, each with its id.
   * One bad event refuses the whole request; accepted events are processed in the order of the list.
   * Tool results and outcomes carry their `processed_at` at once, the others when they are taken up.
   *
   * - `user.message` starts a turn, or waits behind the current work.
   * - `user.define_outcome` starts a graded loop of work; one outcome can be active at a time.
   * - `user.interrupt` jumps the queue and stops the current model response; on an idle thread it does nothing.
   * - `user.tool_confirmation` answers a call whose `evaluated_permission` is `ask`.
   *   An answer to a call that is already decided has no effect; an answer to any other call is refused.
   * - `user.custom_tool_result` answers an `agent.custom_tool_use`, even before the session is idle.
   * - `user.tool_result` answers an `agent.tool_use`, on a session in a self-hosted environment.
   * - `system.message` adds system text for this and later turns of the primary thread, if its model supports that.
   *   It stands last, directly after the message or result it goes with.
   *   A model without support refuses it with the code `model_does_not_support_mid_conversation_system`.
   *
   * While the session waits with `requires_action`, only an interrupt, confirmations and results are accepted.
   * System text is accepted then only behind a tool result.
   * At the budget cap the same four types are accepted, results are stored without further work, and an interrupt is ignored.
   * A terminated or archived session refuses every event.
   * All refusals are 400, and nothing is queued; a deleted session is answered with 404, more than 32 MB with 413.
   *
   * There is no idempotency key, so a repeat after a lost answer can send the events twice.
   * Repeat only after 429 or `x-should-retry: true`, or look into the event list first.
   */
  send(session_id: string, body: SendEventsRequest, options?: OnceOptions): ApiPromise<SendEventsResponse>;
}

export const sessionsEventsCalls = (caller: Caller): SessionsEventsCalls => ({
  list: (session_id, query, options) => caller.page("/v1/sessions/{session_id}/events", [session_id], query, options),
  send: (session_id, body, options) =>
    caller.json("POST", "/v1/sessions/{session_id}/events", [session_id], options, body, true),
});
