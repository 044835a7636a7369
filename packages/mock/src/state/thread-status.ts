import type { Draft } from "../domain/draft.ts";
import { isTransition } from "../domain/legality.ts";
import type { Stop } from "../domain/stop.ts";
import { countRunning } from "./activity.ts";
import { emit, emitToBoth } from "./emit.ts";
import { changed, primaryOf, type ThreadRecord } from "./records.ts";
import { dropScript } from "./script-position.ts";
import { reportRunning } from "./session-status.ts";
import type { World } from "./world.ts";

/**
 * Lets a thread run. Its session is reported as running first, if it is not (live L1); but a child may work while its session is
 * reported as idle (live L12).
 */
export function startRunning(world: World, thread: ThreadRecord): void {
  if (thread.status === "running" || thread.status === "terminated") return;
  const { session } = thread;
  if (!session.worksWhileIdle || thread === primaryOf(session)) reportRunning(world, session);
  change(world, thread, "running");
  report(world, thread, { type: "session.thread_status_running", ...named(thread) });
}

/** Lets a thread go idle. Does nothing if it neither runs nor is retried, unless `again` asks to report it once more. */
export function goIdle(world: World, thread: ThreadRecord, stop: Stop, again = false): void {
  const active = thread.status === "running" || thread.status === "rescheduling";
  if (!active && !(again && thread.status === "idle")) return;
  change(world, thread, "idle");
  thread.everIdle = true;
  thread.stop = stop;
  report(world, thread, { type: "session.thread_status_idle", ...named(thread), ...stop });
}

export function reschedule(world: World, thread: ThreadRecord): void {
  if (thread.status !== "running") return;
  const { session } = thread;
  change(world, thread, "rescheduling");
  if (!session.threads.some(({ status }) => status === "running")) {
    session.rescheduled = true;
    emit(world, primaryOf(session), { type: "session.status_rescheduled" });
  }
  report(world, thread, { type: "session.thread_status_rescheduled", ...named(thread) });
}

/** Ends a thread for good: drops its script, and reports it unless `silent`. */
export function terminateThread(world: World, thread: ThreadRecord, silent = false): void {
  if (thread.status === "terminated") return;
  dropScript(world, thread);
  change(world, thread, "terminated");
  if (silent) return;
  report(world, thread, { type: "session.thread_status_terminated", ...named(thread) });
}

function change(world: World, thread: ThreadRecord, to: ThreadRecord["status"]): void {
  if (!isTransition(thread.status, to))
    throw new Error(`expected a transition of the lifecycle, but got ${thread.status} to ${to}`);
  const now = world.clock.now();
  const [was, is] = [thread.status === "running", to === "running"];
  if (was !== is) {
    countRunning(thread.activity, is ? 1 : -1, now);
    countRunning(thread.session.activity, is ? 1 : -1, now);
    changed(thread.session);
  }
  thread.status = to;
  thread.everChanged = true;
  thread.updatedAt = now;
}

const named = ({ id, agentName }: ThreadRecord): { session_thread_id: string; agent_name: string } => ({
  session_thread_id: id,
  agent_name: agentName,
});

/** A child's status is reported on its own stream and on its session's. */
const report = (world: World, thread: ThreadRecord, draft: Draft): string => emitToBoth(world, thread, draft, draft);
