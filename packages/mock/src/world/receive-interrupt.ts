import type { UserInterruptEventParams } from "@managed-agents/types";
import { emit, hold, take } from "./emit.ts";
import { interrupt, isTarget } from "./interrupt.ts";
import { type InterruptEvent, primaryOf, type SessionRecord } from "./records.ts";
import type { World } from "./world.ts";

/** How long a running session takes to notice an interrupt, in milliseconds. */
const NOTICE = 10;

/**
 * Takes an interrupt. At the cap it is accepted, ignored and not listed; idle it changes nothing; at work it stops the work at once, and
 * is taken up a moment later with every other one that came meanwhile.
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
  hold(primaryOf(session), event.id, { type, ...target });
  session.interrupts.push(event);
  if (!session.inTurn) applyInterrupts(world, session);
  else {
    freeze(world, session);
    if (session.interrupts.length === 1) world.clock.after(NOTICE, () => applyInterrupts(world, session));
  }
  return event;
}

const targetsOf = (events: readonly InterruptEvent[]): (string | null)[] =>
  events.map(({ session_thread_id }) => session_thread_id ?? null);

/** What is being written stops now; the client hears of it when the interrupt is taken up. */
function freeze(world: World, session: SessionRecord): void {
  const targets = targetsOf(session.interrupts);
  for (const { id, timer } of session.threads) if (timer && isTarget(targets, id)) world.clock.cancel(timer);
}

function applyInterrupts(world: World, session: SessionRecord): void {
  const events = session.interrupts.splice(0);
  if (session.life !== "live") return;
  for (const event of events) {
    take(world, primaryOf(session), event);
    const child = session.threads.find(({ id, parentId }) => id === event.session_thread_id && parentId !== null);
    if (child && child.status !== "terminated") emit(world, child, { type: "user.interrupt" });
  }
  interrupt(world, session, targetsOf(events));
}
