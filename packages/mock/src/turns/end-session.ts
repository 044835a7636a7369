import { NO_SPENDING } from "../domain/usage.ts";
import { emit, occasionOf } from "../state/emit.ts";
import { primaryOf, type SessionRecord } from "../state/records.ts";
import { dropScript } from "../state/script-position.ts";
import { touch } from "../state/session-status.ts";
import { terminateThread } from "../state/thread-status.ts";
import type { World } from "../state/world.ts";
import { recordInterrupts } from "./apply-interrupts.ts";
import { takeStartingInput } from "./input.ts";
import { closeRequest } from "./steps/model.ts";

/** Ends a live session: its runs stop, its threads terminate, its streams close (house rule H19). The history stays. */
export function endSession(world: World, session: SessionRecord, life: "terminated" | "archived"): void {
  const primary = primaryOf(session);
  for (const thread of session.threads) closeRequest(world, thread, NO_SPENDING, true);
  for (const run of session.runs) {
    if (!run.open) continue;
    dropScript(world, run);
    run.open = false;
    emit(world, primary, { type: "workflow_run.status_ended", workflow_run_id: run.id, result: { type: "stopped" } });
  }
  // An interrupt that came a moment before the end is part of the history too; there is nothing left for it to stop.
  recordInterrupts(world, session);
  takeStartingInput(world, session);
  const silent = life === "archived" && world.profile.choose("archive_events", occasionOf(session)) === "session_only";
  for (const thread of [...session.threads].reverse()) terminateThread(world, thread, silent);
  for (const { id } of [...session.queue.splice(0), ...session.confirmations.splice(0)]) primary.log.drop(id);
  if (session.startTimer) world.clock.cancel(session.startTimer);
  session.startTimer = null;
  session.accepted = false;
  session.worksWhileIdle = false;
  session.settled = session.spent;
  session.life = life;
  session.inTurn = false;
  session.rescheduled = false;
  session.announcedCallIds = [];
  emit(world, primary, { type: "session.status_terminated" });
  touch(world, session);
  session.endedAt = world.clock.now();
  for (const { hub } of session.threads) hub?.end();
}
