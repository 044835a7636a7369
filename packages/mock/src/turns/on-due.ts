import type { Due } from "../state/due.ts";
import type { Actor } from "../state/records.ts";
import type { World } from "../state/world.ts";
import { applyInterrupts } from "./apply-interrupts.ts";
import { runUntilIdle } from "./loop.ts";
import { resume } from "./wake.ts";

/** Goes on with what a timer was set for. One whose session or script is gone is for nothing. */
export function onDue(world: World, due: Due): void {
  const session = world.session(due.session);
  if (session === undefined) return;
  if (due.what === "apply_interrupts") {
    applyInterrupts(world, session);
  } else {
    const isMeant = ({ id }: Actor): boolean => id === due.actor;
    const actor = session.threads.find(isMeant) ?? session.runs.find(isMeant);
    if (actor?.script?.waiting?.for !== "time") return;
    actor.timer = null;
    resume(world, actor);
  }
  runUntilIdle(world, session);
}
