import type { Client, FollowPosition } from "@managed-agents/client";
import type { SessionEvent } from "@managed-agents/types";

/** Where a program keeps how far it came, such as a row of a database. */
export interface Place {
  load(): Promise<FollowPosition | undefined>;
  save(position: FollowPosition): Promise<void>;
}

/**
 * Handles every event of a session once, up to the end of a turn, also if the program is stopped and started again meanwhile. An event that
 * is being handled when the program stops is handled again.
 */
export async function resume(
  client: Client,
  sessionId: string,
  place: Place,
  handle: (event: SessionEvent) => void | Promise<void>,
): Promise<void> {
  for await (const event of client.sessions.follow(sessionId, { after: await place.load() })) {
    await handle(event);
    // One that waits has no place in the history yet.
    if (event.processed_at) await place.save({ id: String(event.id), processed_at: String(event.processed_at) });
  }
}
