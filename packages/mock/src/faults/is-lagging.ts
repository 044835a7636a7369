import type { World } from "../state/world.ts";

/** Whether a session's status still says that it runs, so many milliseconds after its idle event (behaviour 1). */
export function isLagging(world: World, sessionId: string | undefined, ms: number): boolean {
  const session = sessionId === undefined ? undefined : world.session(sessionId);
  if (session === undefined || session.inTurn || session.life !== "live") return false;
  return session.idleSince !== null && world.clock.now() - session.idleSince < ms;
}
