import { settleCalls } from "./perform-calls.ts";
import type { SessionRecord } from "./records.ts";
import { run } from "./runner.ts";
import { restAgain, settle } from "./settle.ts";
import { startRunning, waitingCalls } from "./thread-status.ts";
import type { World } from "./world.ts";

/** Lets every thread go on whose calls are all answered. Where calls remain, the session says once more which. */
export function resumeAnswered(world: World, session: SessionRecord): void {
  const rest = waitingCalls(session);
  const partly = session.gate === "requires_action" && rest.length > 0 && !sameIds(session, rest);
  for (const thread of session.threads) {
    const { cursor } = thread;
    if (cursor?.waiting?.for !== "calls" || waitingCalls(session, thread.id).length > 0) continue;
    cursor.waiting = null;
    startRunning(world, thread);
    settleCalls(world, thread);
    run(world, thread);
  }
  if (partly && !session.inTurn) restAgain(world, session);
  settle(world, session);
}

/** Whether the session has said already that it waits for exactly these calls. */
function sameIds(session: SessionRecord, ids: readonly string[]): boolean {
  return session.toldWaiting.length === ids.length && ids.every((id, index) => session.toldWaiting[index] === id);
}
