import { waitingCalls } from "../state/calls.ts";
import type { ThreadRecord } from "../state/records.ts";
import { terminateThread } from "../state/thread-status.ts";
import type { World } from "../state/world.ts";
import { abandonTurnWithout } from "../turns/apply-interrupts.ts";
import { runUntilIdle } from "../turns/loop.ts";
import { interruptCalls } from "../turns/steps/calls.ts";

/**
 * Archives an idle thread and closes the calls that it waits for. Whoever waits for the thread goes on; but in a session that waits for
 * the client nothing starts by itself, so there the turn ends if no other thread waits.
 */
export function archiveThread(world: World, thread: ThreadRecord): void {
  const { session } = thread;
  const resting = !session.inTurn && waitingCalls(session, thread.id).length > 0;
  if (resting) abandonTurnWithout(world, session, [thread]);
  interruptCalls(world, thread);
  terminateThread(world, thread);
  thread.archivedAt = thread.updatedAt;
  thread.hub?.end();
  runUntilIdle(world, session);
}
