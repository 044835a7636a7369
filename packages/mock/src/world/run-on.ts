import { END_TURN } from "../domain/stop.ts";
import { openRuns, type SessionRecord } from "./records.ts";
import { rest } from "./settle.ts";
import { sayRunning } from "./thread-status.ts";
import { wakeWaiting } from "./wake.ts";
import type { World } from "./world.ts";

/**
 * What becomes of a session that waited for the client when the last thread that waited was stopped. Its turn ends; but stopping threads
 * does not end a workflow run, so while one is open the session runs on with it (behaviour 4.16).
 */
export function endOrRunOn(world: World, session: SessionRecord): void {
  if (openRuns(session) === 0) {
    rest(world, session, "open", END_TURN);
    return;
  }
  sayRunning(world, session);
  wakeWaiting(world, session);
}
