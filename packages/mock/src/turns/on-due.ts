import type { Due } from "../state/due.ts";
import type { Actor } from "../state/records.ts";
import type { World } from "../state/world.ts";
import { applyInterrupts } from "./apply-interrupts.ts";
import { runUntilIdle } from "./loop.ts";
import { secondCycle } from "./second-cycle.ts";
import { resume } from "./wake.ts";

/** Goes on with what a timer was set for. One whose session or script is gone is for nothing. */
export function onDue(world: World, due: Due): void {
  const session = world.session(due.session);
  if (session === undefined) return;
  switch (due.what) {
    case "start_work":
      session.startTimer = null;
      break;
    case "apply_interrupts":
      if (session.startTimer !== null) {
        // What was sent before the interrupt begins before it.
        world.clock.cancel(session.startTimer);
        session.startTimer = null;
        runUntilIdle(world, session);
      }
      applyInterrupts(world, session);
      break;
    case "second_cycle":
    case "resume_script": {
      const isMeant = ({ id }: Actor): boolean => id === due.actor;
      const actor = session.threads.find(isMeant) ?? session.runs.find(isMeant);
      if (actor === undefined) return;
      if (due.what === "second_cycle") secondCycle(world, actor);
      else if (actor.script?.waiting?.for === "time") {
        actor.timer = null;
        resume(world, actor);
      }
    }
  }
  runUntilIdle(world, session);
  session.accepted = session.startTimer !== null && session.accepted;
}
