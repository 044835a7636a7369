import { END_TURN } from "../domain/stop.ts";
import { interruptCalls } from "./perform-calls.ts";
import type { ThreadRecord } from "./records.ts";
import { rest, restAgain, settle } from "./settle.ts";
import { terminateThread, waitingCalls } from "./thread-status.ts";
import { wakeWaiting } from "./wake.ts";
import type { World } from "./world.ts";

/** Archives an idle thread. Calls that it waits for are closed, and whoever waits for the thread goes on. */
export function archiveThread(world: World, thread: ThreadRecord): void {
  const { session } = thread;
  const waited = waitingCalls(session, thread.id).length > 0;
  interruptCalls(world, thread);
  terminateThread(world, thread);
  thread.archivedAt = thread.updatedAt;
  thread.hub?.end();
  wakeWaiting(world, session);
  if (session.gate === "requires_action" && waited && !session.inTurn) {
    if (waitingCalls(session).length > 0) restAgain(world, session);
    else rest(world, session, "open", END_TURN);
  }
  settle(world, session);
}
