import { abandonTurn } from "./abandon-turn.ts";
import { interruptCalls } from "./perform-calls.ts";
import type { ThreadRecord } from "./records.ts";
import { endOrRunOn } from "./run-on.ts";
import { restAgain, settle } from "./settle.ts";
import { takeUp } from "./take-up.ts";
import { terminateThread, waitingCalls } from "./thread-status.ts";
import { wakeWaiting } from "./wake.ts";
import type { World } from "./world.ts";

/**
 * Archives an idle thread and closes the calls that it waits for. Whoever waits for the thread goes on; but in a session that waits for
 * the client nothing starts to run by itself, so there the turn ends.
 */
export function archiveThread(world: World, thread: ThreadRecord): void {
  const { session } = thread;
  const blocked = waitingCalls(session, thread.id).length > 0;
  const last = waitingCalls(session).length === waitingCalls(session, thread.id).length;
  if (blocked && last && !session.inTurn) abandonTurn(world, session);
  interruptCalls(world, thread);
  terminateThread(world, thread);
  thread.archivedAt = thread.updatedAt;
  thread.hub?.end();
  if (!blocked || session.inTurn) wakeWaiting(world, session);
  else if (last) endOrRunOn(world, session);
  else restAgain(world, session);
  takeUp(world, session);
  settle(world, session);
}
