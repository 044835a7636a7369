import type { Stop } from "../domain/stop.ts";
import { emit, occasionOf } from "./emit.ts";
import { changed, primaryOf, type SessionRecord } from "./records.ts";
import { sessionUsage } from "./show.ts";
import type { World } from "./world.ts";

/** Reports that a session runs, unless that is the last thing that was reported. */
export function reportRunning(world: World, session: SessionRecord): void {
  if (session.inTurn && !session.rescheduled) return;
  if (!session.inTurn && !session.accepted) noteChange(world, session, "idle");
  session.inTurn = true;
  session.accepted = false;
  session.worksWhileIdle = false;
  session.rescheduled = false;
  session.gate = "open";
  session.announcedCallIds = [];
  // Why its primary thread stopped before has been reported, and is no reason of what begins now.
  primaryOf(session).stop = null;
  touch(world, session);
  emit(world, primaryOf(session), { type: "session.status_running" });
}

/** Reports that a session is idle, and why. Behaviour 4.1: `session.usage` comes immediately before. */
export function reportIdle(world: World, session: SessionRecord, gate: SessionRecord["gate"], stop: Stop): void {
  noteChange(world, session, "running");
  session.gate = gate;
  session.announcedCallIds = stop.stop_reason.type === "requires_action" ? stop.stop_reason.event_ids : [];
  session.inTurn = false;
  session.worksWhileIdle = false;
  session.announceAgain = false;
  session.rescheduled = false;
  session.settled = session.spent;
  touch(world, session);
  session.idleSince = session.updatedAt;
  emitUsage(world, session);
  emit(world, primaryOf(session), { type: "session.status_idle", ...stop });
}

/** Notes that a session has work to begin: from now on it counts as running. */
export function acceptWork(world: World, session: SessionRecord): void {
  if (session.accepted) return;
  noteChange(world, session, "idle");
  session.accepted = true;
}

function noteChange(world: World, session: SessionRecord, previous: "idle" | "running"): void {
  session.previousStatus = previous;
  session.statusSince = world.clock.now();
}

export function emitUsage(world: World, session: SessionRecord): void {
  const usage = sessionUsage(session, session.spent, world.clock.now());
  const { budget } = session;
  const nulls = budget === null && world.profile.choose("optional_nulls", occasionOf(session)) === "absent";
  emit(world, primaryOf(session), { type: "session.usage", usage, ...(nulls ? {} : { budget }) });
}

/** Notes that something about a session changed now. */
export function touch(world: World, session: SessionRecord): void {
  session.updatedAt = Math.max(world.clock.now(), session.createdAt);
  changed(session);
}
