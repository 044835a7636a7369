import type { Waiting } from "../domain/op.ts";
import { isThread, type SessionRecord } from "./records.ts";
import { goOn, pause } from "./runner.ts";
import type { World } from "./world.ts";

/** Lets every script go on whose threads or run have stopped. */
export function wakeWaiting(world: World, session: SessionRecord): void {
  for (const actor of [...session.threads, ...session.runs]) {
    const waiting = actor.cursor?.waiting;
    if (!waiting || !isOver(session, waiting)) continue;
    // A run goes on from the loop, so that the session can first say that the threads have stopped.
    if (isThread(actor)) goOn(world, actor);
    else pause(world, actor, 1);
  }
}

function isOver({ threads, runs }: SessionRecord, waiting: Waiting): boolean {
  if (waiting.for === "run") return !runs.some(({ id, open }) => open && id === waiting.id);
  if (waiting.for !== "threads") return false;
  return threads.every(({ id, cursor, status }) => {
    // A script is left where a thread waits for the client, for time or for the budget: then it has not stopped.
    return !waiting.ids.includes(id) || (cursor === null && status !== "running" && status !== "rescheduling");
  });
}
