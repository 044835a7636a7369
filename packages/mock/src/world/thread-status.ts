import type { Draft } from "../domain/draft.ts";
import { requiresAction, type Stop } from "../domain/stop.ts";
import { isTransition } from "../domain/thread-transitions.ts";
import { countRunning } from "./activity.ts";
import { emit, emitToBoth } from "./emit.ts";
import { primaryOf, type SessionRecord, type ThreadRecord } from "./records.ts";
import { iso } from "./show.ts";
import type { World } from "./world.ts";

/** Lets a thread run. The session says so first if it did not run (house rule H2). */
export function startRunning(world: World, thread: ThreadRecord): void {
  if (thread.status === "running" || thread.status === "terminated") return;
  sayRunning(world, thread.session);
  change(world, thread, "running");
  tell(world, thread, { type: "session.thread_status_running", ...named(thread) });
}

/** Says that the session runs, unless that was the last thing it said. */
export function sayRunning(world: World, session: SessionRecord): void {
  if (session.inTurn && !session.rescheduled) return;
  session.inTurn = true;
  session.rescheduled = false;
  session.gate = "open";
  // Why its primary thread stopped before has been told, and is no reason of what begins now.
  primaryOf(session).stop = null;
  touch(world, session);
  emit(world, primaryOf(session), { type: "session.status_running" });
}

/** Lets a thread go idle. Does nothing if it neither runs nor is retried, unless `again` asks to say it once more. */
export function goIdle(world: World, thread: ThreadRecord, stop: Stop, again = false): void {
  const active = thread.status === "running" || thread.status === "rescheduling";
  if (!active && !(again && thread.status === "idle")) return;
  change(world, thread, "idle");
  thread.everIdle = true;
  thread.stop = stop;
  tell(world, thread, { type: "session.thread_status_idle", ...named(thread), ...stop });
}

export function reschedule(world: World, thread: ThreadRecord): void {
  if (thread.status !== "running") return;
  const { session } = thread;
  change(world, thread, "rescheduling");
  if (!session.threads.some(({ status }) => status === "running")) {
    session.rescheduled = true;
    emit(world, primaryOf(session), { type: "session.status_rescheduled" });
  }
  tell(world, thread, { type: "session.thread_status_rescheduled", ...named(thread) });
}

/** Ends a thread for good: drops its script and says so. */
export function terminateThread(world: World, thread: ThreadRecord): void {
  if (thread.status === "terminated") return;
  dropScript(world, thread);
  change(world, thread, "terminated");
  tell(world, thread, { type: "session.thread_status_terminated", ...named(thread) });
}

/** Forgets what an actor was about to do. */
export function dropScript(world: World, actor: { cursor: unknown; timer: ThreadRecord["timer"] }): void {
  if (actor.timer) world.clock.cancel(actor.timer);
  actor.timer = null;
  actor.cursor = null;
}

/** Ids of the calls that wait for the client, in the order they were made. */
export function waitingCalls(session: SessionRecord, threadId?: string): string[] {
  const ids: string[] = [];
  for (const call of session.calls.values()) {
    if (call.state === "pending" && call.waitsFor !== null && (threadId ?? call.threadId) === call.threadId) {
      ids.push(call.id);
    }
  }
  return ids;
}

export const waitForCalls = (session: SessionRecord, threadId?: string): Stop =>
  requiresAction(waitingCalls(session, threadId));

/** Notes that something about the session changed. */
export function touch(world: World, session: SessionRecord): void {
  session.updatedAt = Math.max(world.clock.now(), session.createdAt);
  session.json = null;
}

function change(world: World, thread: ThreadRecord, to: ThreadRecord["status"]): void {
  if (!isTransition(thread.status, to)) throw new Error(`the lifecycle has no way from ${thread.status} to ${to}`);
  const now = world.clock.now();
  const [was, is] = [thread.status === "running", to === "running"];
  if (was !== is) {
    countRunning(thread.activity, is ? 1 : -1, now);
    countRunning(thread.session.activity, is ? 1 : -1, now);
    thread.session.json = null;
  }
  thread.status = to;
  thread.everChanged = true;
  thread.updatedAt = now;
}

const named = ({ id, agentName }: ThreadRecord): { session_thread_id: string; agent_name: string } => ({
  session_thread_id: id,
  agent_name: agentName,
});

/** A child's status is told to its own listeners and to its session's. */
const tell = (world: World, thread: ThreadRecord, draft: Draft): string => emitToBoth(world, thread, draft, draft);

/** An instant as the API prints it, for records that keep text. */
export const stampText = (world: World): string => iso(world.clock.now());
