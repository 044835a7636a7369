import type { SessionEvent, StreamEvent } from "@managed-agents/types";
import type { SessionsResources } from "../gen/sessions-client.gen.ts";
import type { EventStream } from "../stream/event-stream.ts";
import type { StreamOptions } from "../stream/stream-options.ts";

/** Where the events of a session, or of one of its threads, come from. */
export interface EventSource {
  open(previews: boolean, options: StreamOptions): Promise<EventStream<StreamEvent>>;
  /** @param from a time; what was processed earlier may be left out */
  list(from: string | undefined, options: StreamOptions): AsyncIterable<SessionEvent>;
}

export function eventsOf(
  { events, threads }: SessionsResources["sessions"],
  session_id: string,
  thread_id: string | undefined,
): EventSource {
  const query = (previews: boolean) => (previews ? { event_deltas: ["agent.message", "agent.thinking"] as const } : {});
  if (thread_id === undefined) {
    return {
      open: (previews, options) => events.stream(session_id, query(previews), options),
      list: (from, options) => events.list(session_id, { "created_at[gte]": from }, options),
    };
  }
  return {
    open: (previews, options) =>
      threads.events.stream(session_id, thread_id, query(previews), options) as Promise<EventStream<StreamEvent>>,
    // Without filters.
    list: (_from, options) => threads.events.list(session_id, thread_id, {}, options),
  };
}
