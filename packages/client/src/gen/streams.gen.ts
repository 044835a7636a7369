// Generated from spec/paths/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { EventDeltaType, StreamEvent, StreamThreadEvent } from "@managed-agents/types";
import type { StreamOpener } from "../stream/stream-opener.ts";
import type { StreamOptions } from "../stream/stream-options.ts";
import type { StreamPromise } from "../stream/stream-promise.ts";

/** Query of `sessions.events.stream`. */
export interface SessionsEventsStreamQuery {
  /**
   * Event types that this connection receives as previews while they are being written.
   * Repeat the parameter for each.
   * Another value, or more than 100 values, is answered with 400.
   * Without it no previews are sent.
   */
  event_deltas?: readonly EventDeltaType[] | undefined;
}

export interface SessionsEventsStreams {
  /**
   * Stream session events.
   *
   * Delivers the events of the session live, as server-sent events.
   * Each event is one frame: `event: <type>`, then `data: <the event as one line of JSON>`, then an empty line.
   * The schema describes the decoded data of a frame.
   * The answer is `text/event-stream` whatever `accept` asks for.
   *
   * The stream is live only: it has what is emitted after the connection opened, no replay and no resuming by `Last-Event-ID`.
   * To miss nothing, open the stream first, then list the history, then skip what was already seen, by id and `processed_at`.
   * A client event that has to wait comes twice with one id: with `processed_at: null`, then with its time.
   * Any number of connections can be open, and each receives everything.
   *
   * With `event_deltas[]` the connection also receives previews: `event_start`, then `event_delta` pieces, then the whole event.
   * The whole event has the announced id and is the last frame about it; the pieces may stop early.
   * An `agent.thinking` is announced without pieces.
   * Previews are text only, never stored, and absent for a model request that was under way when the connection opened.
   *
   * Frames `event: ping` and comment lines keep the connection alive and mean nothing else.
   * A failure after the 200 is a frame `event: error` whose data is an error body, as in the 4xx and 5xx answers.
   * The stream ends after `session.deleted`; `session.status_idle` does not end it.
   * It can drop at any time, and opening another one is always safe.
   *
   * It opens in every status and after archiving; on a terminated session nothing more comes.
   * An unknown or deleted session is answered with 404, a bad `event_deltas[]` with 400.
   * An organization has 1,200 reads per minute, and opening a stream is one.
   */
  stream(session_id: string, query?: SessionsEventsStreamQuery, options?: StreamOptions): StreamPromise<StreamEvent>;
}

export const sessionsEventsStreams = (opener: StreamOpener): SessionsEventsStreams => ({
  stream: (session_id, query, options) =>
    opener.open("/v1/sessions/{session_id}/events/stream", [session_id], query, options),
});

/** Query of `sessions.threads.events.stream`. */
export interface SessionsThreadsEventsStreamQuery {
  /**
   * Event types that this connection receives as previews while they are being written.
   * Repeat the parameter for each.
   * Another value, or more than 100 values, is answered with 400.
   * Without it no previews are sent.
   */
  event_deltas?: readonly EventDeltaType[] | undefined;
}

export interface SessionsThreadsEventsStreams {
  /**
   * Stream session thread events.
   *
   * Delivers the events of one thread live, as server-sent events.
   * The stream of the primary thread is that of the session.
   * Each event is one frame: `event: <type>`, then `data: <the event as one line of JSON>`, then an empty line.
   * The schema describes the decoded data of a frame.
   * The answer is `text/event-stream` whatever `accept` asks for.
   *
   * The stream is live only: it has what is emitted after the connection opened, no replay and no resuming by `Last-Event-ID`.
   * To miss nothing, open the stream first, then list the history of the thread, then skip what was already seen, by id and `processed_at`.
   * Any number of connections can be open, and each receives everything.
   *
   * With `event_deltas[]` the connection also receives previews: `event_start`, then `event_delta` pieces, then the whole event.
   * The whole event has the announced id and is the last frame about it; the pieces may stop early.
   * An `agent.thinking` is announced without pieces.
   * Previews are text only, never stored, and absent for a model request that was under way when the connection opened.
   * Only the thread being read is previewed.
   *
   * Frames `event: ping` and comment lines keep the connection alive and mean nothing else.
   * A failure after the 200 is a frame `event: error` whose data is an error body, as in the 4xx and 5xx answers.
   * The stream ends when the session is deleted; going idle does not end it.
   * It can drop at any time, and opening another one is always safe.
   *
   * It opens in every status and after archiving; on a terminated thread nothing more comes.
   * An unknown thread, a thread of another session and an unknown or deleted session are answered with 404, a bad `event_deltas[]` with 400.
   * An organization has 1,200 reads per minute, and opening a stream is one.
   */
  stream(
    session_id: string,
    thread_id: string,
    query?: SessionsThreadsEventsStreamQuery,
    options?: StreamOptions,
  ): StreamPromise<StreamThreadEvent>;
}

export const sessionsThreadsEventsStreams = (opener: StreamOpener): SessionsThreadsEventsStreams => ({
  stream: (session_id, thread_id, query, options) =>
    opener.open("/v1/sessions/{session_id}/threads/{thread_id}/stream", [session_id, thread_id], query, options),
});
