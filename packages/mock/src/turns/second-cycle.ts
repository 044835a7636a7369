import { requiresAnswers } from "../state/calls.ts";
import { type Actor, isThread } from "../state/records.ts";
import { goIdle, startRunning } from "../state/thread-status.ts";
import type { World } from "../state/world.ts";

/** A built-in call has ended while a custom one still waits: the thread runs for a moment and is idle again, with the same ids (live L4). */
export function secondCycle(world: World, actor: Actor): void {
  if (!isThread(actor) || actor.status !== "idle" || actor.script?.waiting?.for !== "calls") return;
  const stop = requiresAnswers(actor.session, actor.id);
  if (stop.stop_reason.type !== "requires_action" || stop.stop_reason.event_ids.length === 0) return;
  startRunning(world, actor);
  goIdle(world, actor, stop);
}
