import { emit } from "./emit.ts";
import type { SessionRecord } from "./records.ts";
import { dropScript } from "./thread-status.ts";
import type { World } from "./world.ts";

/** Removes a session. `session.deleted` is the last event of every open stream. */
export function deleteSession(world: World, session: SessionRecord): void {
  for (const actor of [...session.threads, ...session.runs]) dropScript(world, actor);
  for (const thread of session.threads) {
    if (thread.hub === null) continue;
    emit(world, thread, { type: "session.deleted" });
    thread.hub.end();
  }
  world.removeSession(session);
}
