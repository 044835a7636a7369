import { settleCalls } from "./perform-calls.ts";
import type { SessionRecord } from "./records.ts";
import { run } from "./runner.ts";
import { restAgain, settle } from "./settle.ts";
import { startRunning, waitingCalls } from "./thread-status.ts";
import type { World } from "./world.ts";

/**
 * Lets every thread go on whose calls are all answered. A session that rests runs again when all of its calls are answered; until then it
 * says once more which ones are left.
 */
export function resumeAnswered(world: World, session: SessionRecord): void {
  const left = waitingCalls(session).length;
  if (session.gate === "requires_action" && left > 0) {
    if (left < session.toldWaiting.length) restAgain(world, session);
    return;
  }
  const answered = session.threads.filter(
    ({ id, cursor }) => cursor?.waiting?.for === "calls" && waitingCalls(session, id).length === 0,
  );
  // All run before the first goes on: it might stop at once, and the session would rest in between.
  for (const thread of answered) {
    if (thread.cursor) thread.cursor.waiting = null;
    startRunning(world, thread);
  }
  for (const thread of answered) {
    settleCalls(world, thread);
    run(world, thread);
  }
  settle(world, session);
}
