import { primaryOf } from "../world/records.ts";
import type { World } from "../world/world.ts";

/** Whether a session's status still says that it runs, so many milliseconds after its idle event (behaviour 1). */
export function isLagging(world: World, sessionId: string | undefined, ms: number): boolean {
  const session = sessionId === undefined ? undefined : world.session(sessionId);
  if (session === undefined || session.inTurn || session.life !== "live") return false;
  const idle = primaryOf(session).log.entries.findLast(({ type }) => type === "session.status_idle");
  if (idle === undefined || idle.at === null) return false;
  // The stamp of an event can be some milliseconds ahead of the clock; the last thread stopped by the clock. Of the two the earlier, since
  // what comes later, such as the end of a thread, does not make the idle event young again.
  const stopped = Math.max(...session.threads.map(({ updatedAt }) => updatedAt));
  return world.clock.now() - Math.min(idle.at, stopped) < ms;
}
