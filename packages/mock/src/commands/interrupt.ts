import type { UserInterruptEventParams } from "@managed-agents/types";
import { waitingCalls } from "../state/calls.ts";
import { hold } from "../state/emit.ts";
import { type InterruptEvent, isWorking, primaryOf, type SessionRecord } from "../state/records.ts";
import type { World } from "../state/world.ts";
import { isTarget, recordInterrupts, targetsOf } from "../turns/apply-interrupts.ts";

/** How long a session that works takes to notice an interrupt, in milliseconds. */
const NOTICE = 10;

/**
 * Receives an interrupt. At the cap it is accepted, ignored and not listed; in an idle session that waits for nothing it is the event
 * alone; at work, or while calls wait, it stops the work at once and is taken up a moment later with every other one that came meanwhile.
 * It starts no turn: others of the same request may follow.
 *
 * @returns the event as it waits
 */
export function receiveInterrupt(
  world: World,
  session: SessionRecord,
  { type, session_thread_id }: UserInterruptEventParams,
): InterruptEvent {
  const target = session_thread_id ? { session_thread_id } : {};
  const event: InterruptEvent = { id: world.ids.next("sevt"), type, ...target, processed_at: null };
  if (session.gate === "budget_reached") return event;
  hold(primaryOf(session), event);
  session.interrupts.push(event);
  const busy = isWorking(session) || session.accepted || waitingCalls(session).length > 0;
  if (!busy) {
    recordInterrupts(world, session);
    return event;
  }
  freeze(world, session);
  if (session.interrupts.length === 1) {
    world.clock.schedule(NOTICE, { what: "apply_interrupts", session: session.id }, world.hold);
  }
  return event;
}

/** What is being written stops now; it is reported when the interrupt is taken up. */
function freeze(world: World, session: SessionRecord): void {
  const targets = targetsOf(session.interrupts);
  for (const { id, timer } of session.threads) if (timer && isTarget(targets, id)) world.clock.cancel(timer);
}
