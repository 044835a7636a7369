import { endOutcome } from "./perform-outcome.ts";
import { primaryOf, type SessionRecord } from "./records.ts";
import { dropScript } from "./thread-status.ts";
import type { World } from "./world.ts";

/**
 * Drops every script that waits for other threads. In a session that rests nothing starts to run by itself, so a turn whose last blocked
 * thread was stopped is over.
 */
export function abandonTurn(world: World, session: SessionRecord): void {
  if (primaryOf(session).cursor !== null) {
    endOutcome(world, session, "interrupted", "The thread that did the work was stopped.");
  }
  for (const thread of session.threads) if (thread.cursor?.waiting?.for === "threads") dropScript(world, thread);
}
