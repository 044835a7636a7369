import { openRuns, type SessionRecord } from "./records.ts";
import { sayRunning } from "./thread-status.ts";
import { wakeWaiting } from "./wake.ts";
import type { World } from "./world.ts";

/**
 * Lets a session that has just ended its turn run on if a workflow run is open: stopping threads does not end a run, and one that waited
 * for them goes on (behaviour 4.16).
 */
export function runOn(world: World, session: SessionRecord): void {
  if (openRuns(session) === 0) return;
  sayRunning(world, session);
  wakeWaiting(world, session);
}
