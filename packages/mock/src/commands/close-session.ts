import { emit } from "../state/emit.ts";
import type { SessionRecord } from "../state/records.ts";
import { dropScript } from "../state/script-position.ts";
import { touch } from "../state/session-status.ts";
import type { World } from "../state/world.ts";
import { endSession } from "../turns/end-session.ts";

/** Archives a session. One that an error ended emits nothing more: its final status has been reported. */
export function archiveSession(world: World, session: SessionRecord): void {
  if (session.life === "live") endSession(world, session, "archived");
  session.life = "archived";
  touch(world, session);
  session.archivedAt = session.updatedAt;
}

/** Removes a session. `session.deleted` is the last event of every open stream. */
export function deleteSession(world: World, session: SessionRecord): void {
  for (const actor of [...session.threads, ...session.runs]) dropScript(world, actor);
  for (const thread of session.threads) {
    // Taken whether or not somebody listens: the ids of a world do not follow from who reads it.
    const id = world.ids.next("sevt");
    if (thread.hub === null) continue;
    emit(world, thread, { type: "session.deleted" }, id);
    thread.hub.end();
  }
  world.removeSession(session);
}
