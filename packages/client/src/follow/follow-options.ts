import type { SessionEvent, StreamEvent } from "@managed-agents/types";

/**
 * What ends following:
 * - `end_turn`: the end of a turn, whatever its reason: idle, and no call waits for an answer;
 * - `idle`: any idle, with calls that wait for an answer too;
 * - `terminated`: the termination of the session, or of the thread that is followed;
 * - `deleted`, `never`: nothing but the deletion of the session.
 *
 * Each is also ended by what stands below it, since nothing comes after that.
 */
export type FollowUntil = "end_turn" | "idle" | "terminated" | "deleted" | "never";

/**
 * What following does at the moment:
 * - `connecting`: a stream is being opened;
 * - `catching_up`: the stream is open, and the history is read for what came before it;
 * - `live`: everything that is known was yielded, and the stream is read;
 * - `retrying`: the connection was lost, and another is opened `in` so many milliseconds, `because` of this error; undefined if the
 *   service ended the stream.
 */
export type FollowStatus =
  | { readonly status: "connecting" | "catching_up" | "live" }
  | { readonly status: "retrying"; readonly in: number; readonly because: unknown };

/** How a session is followed. Everything has a default. */
export interface FollowOptions {
  /**
   * Follows one thread: its own stream, its own history, its own idle and termination.
   * @default the session, which is also its primary thread
   */
  readonly threadId?: string | undefined;
  /**
   * Yields only what comes after this event of the history: the event itself, or its id, which costs reading the history from its start.
   * Nothing comes after a termination but a deletion, so do not follow on from one.
   * @default the whole history is yielded first
   */
  readonly after?: string | FollowPosition | SessionEvent | undefined;
  /** @default "end_turn" */
  readonly until?: FollowUntil | undefined;
  /**
   * Yields `event_start` and `event_delta` as well, while an event is being written. One is never yielded after the event that it announces.
   * None come for what was being written when a connection was opened.
   * @default false
   */
  readonly previews?: boolean | undefined;
  /** Is notified of what following does. What it throws ends following, and reading rejects with it. */
  readonly onStatus?: ((status: FollowStatus) => void) | undefined;
  /** Ends following at once; reading rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Milliseconds of silence, heartbeats included, after which the connection counts as lost; also, how long opening a stream and reading
   * one page of the history may take. The service sends a heartbeat about every 25 seconds. 0 waits for ever.
   * @default 60_000
   */
  readonly idleTimeout?: number | undefined;
  /**
   * How many connections may fail in a row, none of them with a new event, before reading rejects with the last failure.
   * @default any number
   */
  readonly maxRetries?: number | undefined;
}

/** A place in a history: an event that was processed, or what is left of it in a store. */
export interface FollowPosition {
  readonly id: string;
  readonly processed_at?: string | null | undefined;
}

/** The events of a session, in the order of its history. Leaving the loop, `return()` and `await using` close the connection. */
export type Followed<Event> = AsyncGenerator<Event, undefined, undefined>;

/** What following adds to the calls of a session. */
export interface SessionFollowing {
  /**
   * The events of a session, each once, in the order of its history, over as many connections as it takes. It opens the stream first, then
   * reads the history up to what the stream has, then goes on live. After a cut, silence or a frame that is no event it waits for half
   * a second, up to eight, or as long as the service asks, connects again, and fills the gap from the history.
   *
   * A client event that waits behind others may be yielded twice: once with `processed_at` null, if the service shows it so, and once
   * with its time. It is never yielded a third time.
   *
   * Turns that were over before following began do not end it, unless there is nothing after them: a session at rest ends it as soon as
   * its history was yielded. So send first, then follow; nothing is lost. With `after`, the first end of a turn after that event ends it.
   *
   * However many events there are, it keeps the ids of about a thousand.
   *
   * @throws ConfigurationError at once, for options that cannot be used
   * @throws NotFoundError while reading, if there is no such session or thread; one that is deleted meanwhile is an end, not an error
   * @throws ApiError while reading, for an answer that trying again does not change, such as 401 and 403
   * @throws ManagedAgentsError while reading, if the history does not hold the event that is given as `after`
   */
  follow(session_id: string, options: FollowOptions & { readonly previews: true }): Followed<StreamEvent>;
  follow(session_id: string, options?: FollowOptions): Followed<SessionEvent>;
}
