import { END_TURN, requiresAction } from "../domain/stop.ts";
import { waitingCalls } from "../state/calls.ts";
import { emit, take } from "../state/emit.ts";
import { primaryOf, type SessionRecord } from "../state/records.ts";
import { reportIdle } from "../state/session-status.ts";
import { goIdle, startRunning } from "../state/thread-status.ts";
import type { World } from "../state/world.ts";

/**
 * Takes up confirmations for children in a session that waited for nothing else. As recordings show (live L12), the session runs only to
 * take them, is idle again with the ids that were answered, and the children work while it is idle.
 *
 * @returns whether there were any
 */
export function confirmChildren(world: World, session: SessionRecord): boolean {
  if (session.confirmations.length === 0 || session.startTimer !== null) return false;
  const primary = primaryOf(session);
  const calls = new Set(session.confirmations.map((event) => "tool_use_id" in event && event.tool_use_id));
  const children = new Set(
    session.confirmations.map((event) => "session_thread_id" in event && event.session_thread_id),
  );
  const answered = session.announcedCallIds.filter((id) => calls.has(id));
  // Where another thread can go on too, be it one that was answered before, the session itself runs.
  const alone =
    waitingCalls(session).length === 0 &&
    session.threads.every(({ id, script }) => script?.waiting?.for !== "calls" || children.has(id));
  if (alone) startRunning(world, primary);
  for (const event of session.confirmations.splice(0)) {
    take(world, primary, event);
    if (event.type !== "user.tool_confirmation") continue;
    const { id: _, processed_at: __, session_thread_id, ...own } = event;
    const child = session.threads.find(({ id }) => id === session_thread_id);
    if (child !== undefined && child.status !== "terminated") emit(world, child, own);
  }
  if (!alone) return true;
  goIdle(world, primary, END_TURN);
  reportIdle(world, session, "open", requiresAction(answered));
  session.worksWhileIdle = true;
  return true;
}
