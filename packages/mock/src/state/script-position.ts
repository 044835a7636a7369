import type { Op, Waiting } from "../domain/op.ts";
import type { Actor } from "./records.ts";
import type { World } from "./world.ts";

/** Gives an actor a script, which the turn loop begins after some milliseconds: not from inside the script that gives it. */
export function giveScript(world: World, actor: Actor, ops: readonly Op[], milliseconds = 1): void {
  dropScript(world, actor);
  actor.script = { ops, at: 0, names: new Map(), waiting: null };
  pause(world, actor, milliseconds);
}

/** Lets time pass before a script goes on. */
export function pause(world: World, actor: Actor, milliseconds: number): void {
  if (actor.script === null) return;
  actor.script.waiting = { for: "time" };
  actor.timer = world.clock.schedule(milliseconds, {
    what: "resume_script",
    session: actor.session.id,
    actor: actor.id,
  });
}

/** Lets a script wait for something other than time. */
export function waitFor(actor: Actor, waiting: Waiting): void {
  if (actor.script !== null) actor.script.waiting = waiting;
}

/** Drops the rest of an actor's script. */
export function dropScript(world: World, actor: Actor): void {
  if (actor.timer) world.clock.cancel(actor.timer);
  actor.timer = null;
  actor.script = null;
}
