import { take } from "./emit.ts";
import { settleCalls } from "./perform-calls.ts";
import { primaryOf, type SessionRecord } from "./records.ts";
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
  if (!session.inTurn) takeSystemTexts(world, session);
  for (const thread of session.threads) {
    const { cursor } = thread;
    if (cursor?.waiting?.for !== "calls" || waitingCalls(session, thread.id).length > 0) continue;
    cursor.waiting = null;
    startRunning(world, thread);
    settleCalls(world, thread);
    run(world, thread);
  }
  settle(world, session);
}

/** System text that came with a result belongs to the turn that the result resumes; one behind a message waits for that message. */
function takeSystemTexts(world: World, session: SessionRecord): void {
  const texts = session.queue.filter(
    ({ event }, index, queue) => event.type === "system.message" && queue[index - 1]?.event.type !== "user.message",
  );
  for (const text of texts) {
    session.queue.splice(session.queue.indexOf(text), 1);
    take(world, primaryOf(session), text.event);
  }
}
