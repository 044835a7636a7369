import { primaryOf } from "../world/records.ts";
import type { World } from "../world/world.ts";

/** Whether a session's status still says that it runs, so many milliseconds after its idle event (behaviour 1). */
export function isLagging(world: World, sessionId: string | undefined, ms: number): boolean {
  const session = sessionId === undefined ? undefined : world.session(sessionId);
  if (session === undefined || session.inTurn || session.life !== "live") return false;
  const idle = primaryOf(session).log.entries.findLast(({ type }) => type === "session.status_idle");
  // What came later, such as an update, does not make it young again.
  return idle !== undefined && idle.at !== null && world.clock.now() - idle.at < ms;
}
