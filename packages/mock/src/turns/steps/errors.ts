import type { Op } from "../../domain/op.ts";
import { RETRIES_EXHAUSTED, refusal } from "../../domain/stop.ts";
import { emit } from "../../state/emit.ts";
import { primaryOf, type ThreadRecord } from "../../state/records.ts";
import { dropScript } from "../../state/script-position.ts";
import { touch } from "../../state/session-status.ts";
import { goIdle, reschedule, startRunning } from "../../state/thread-status.ts";
import type { World } from "../../state/world.ts";
import { endSession } from "../end-session.ts";
import { endOutcome, outcomeWaits } from "./outcome.ts";

type Of<Kind extends Op["op"]> = Extract<Op, { op: Kind }>;

export function failSession(world: World, { session }: ThreadRecord, { error }: Of<"session_error">): void {
  emit(world, primaryOf(session), { type: "session.error", error });
}

export function rescheduleThread(world: World, thread: ThreadRecord): void {
  reschedule(world, thread);
  touch(world, thread.session);
}

export function resume(world: World, thread: ThreadRecord): void {
  startRunning(world, thread);
}

/** Behaviour 4.10: what is queued is dropped, and the turn ends. */
export function exhaust(world: World, thread: ThreadRecord): void {
  const { session } = thread;
  dropScript(world, thread);
  const primary = primaryOf(session);
  endOutcome(world, session, "failed", "The work stopped before it could be graded.");
  for (const { id } of session.queue.splice(0)) primary.log.drop(id);
  goIdle(world, thread, RETRIES_EXHAUSTED);
}

export function terminate(world: World, { session }: ThreadRecord): void {
  endOutcome(world, session, "failed", "The work stopped before it could be graded.");
  endSession(world, session, "terminated");
}

export function refuse(world: World, thread: ThreadRecord, { details }: Of<"refuse">): void {
  const { session } = thread;
  dropScript(world, thread);
  if (!outcomeWaits(session)) endOutcome(world, session, "failed", "The work stopped before it could be graded.");
  goIdle(world, thread, refusal(details));
}
