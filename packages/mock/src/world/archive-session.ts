import { endSession } from "./end-session.ts";
import type { SessionRecord } from "./records.ts";
import { touch } from "./thread-status.ts";
import type { World } from "./world.ts";

/** Archives a session. One that an error ended says nothing more: its final status has been told. */
export function archiveSession(world: World, session: SessionRecord): void {
  if (session.life === "live") endSession(world, session, "archived");
  session.life = "archived";
  touch(world, session);
  session.archivedAt = session.updatedAt;
}
