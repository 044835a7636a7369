import type { Client } from "@managed-agents/client";
import type { SessionEvent, StreamEvent } from "@managed-agents/types";

/**
 * The whole history of a session and then what happens live, every event once. A client event that had to wait comes twice: with
 * `processed_at: null`, then with its time.
 */
export async function* historyAndLive(
  client: Client,
  sessionId: string,
  signal?: AbortSignal,
): AsyncGenerator<SessionEvent | StreamEvent, undefined> {
  const { events } = client.sessions;
  // 1. Open, so that nothing is missed while the history is read. The events wait in the connection meanwhile.
  const stream = await events.stream(sessionId, {}, { signal });
  try {
    const seen = new Set<string>();
    const isNew = (event: SessionEvent | StreamEvent): boolean => {
      if (!("id" in event) || typeof event.id !== "string") return true;
      const key = `${event.id} ${"processed_at" in event ? event.processed_at : ""}`;
      return !seen.has(key) && seen.add(key) !== undefined;
    };
    // 2. List what was before.
    for await (const event of events.list(sessionId, {}, { signal })) if (isNew(event)) yield event;
    // 3. Go on live, without what the list had already.
    for await (const event of stream) if (isNew(event)) yield event;
  } finally {
    stream.close();
  }
  return undefined;
}
