import { chooseScenario } from "../scenarios/library.ts";
import { waitingCalls } from "../state/calls.ts";
import { isWorking, type SessionRecord } from "../state/records.ts";
import { acceptWork } from "../state/session-status.ts";
import type { World } from "../state/world.ts";
import { textOf } from "./input.ts";

/**
 * Lets a session act on what a client sent, a moment later: a client that sends first and opens its stream next sees all of it. If there
 * is work to begin, the session counts as running from now on.
 */
export function scheduleWork(world: World, session: SessionRecord): void {
  const { announcedCallIds, gate, queue } = session;
  const toStart =
    gate === "open" && (session.activeOutcome !== null || queue.some(({ type }) => type !== "system.message"));
  const answered = announcedCallIds.length > 0 && waitingCalls(session).length === 0;
  if (!isWorking(session) && (toStart || answered)) acceptWork(world, session);
  if (!isWorking(session) && toStart) {
    // Named now, so that the scenario's faults meet the next request.
    const text = textOf(queue) ?? session.activeOutcome?.evaluation.description ?? "";
    const { metadata, agent } = session;
    session.scenario = chooseScenario(world.scenarios, { metadata, agentId: agent.id, text }).name;
  }
  session.startTimer ??= world.clock.schedule(
    world.latency.start,
    { what: "start_work", session: session.id },
    world.hold,
  );
}
