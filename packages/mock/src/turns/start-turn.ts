import { compileSafely } from "../scenarios/compile-safely.ts";
import { chooseScenario } from "../scenarios/library.ts";
import { take } from "../state/emit.ts";
import { changed, primaryOf, type SessionRecord } from "../state/records.ts";
import { startRunning } from "../state/thread-status.ts";
import type { World } from "../state/world.ts";

/**
 * Takes up what waits if the session is free: every client event in order, of which a message starts a turn; or an outcome that nobody
 * works on. The primary thread is ready then.
 *
 * @returns whether anything was taken up
 */
export function startTurn(world: World, session: SessionRecord): boolean {
  const { activeOutcome, gate, inTurn, queue } = session;
  if (gate !== "open") return false;
  const primary = primaryOf(session);
  if (!inTurn && queue.length > 0) {
    const taken = queue.splice(0);
    for (const { event } of taken) take(world, primary, event);
    const texts = taken.flatMap(({ event }) => (event.type === "user.message" ? [textOf(event.content)] : []));
    if (texts.length > 0) begin(world, session, texts.join("\n"));
    return true;
  }
  // Others may be at work for a thread that has nothing to do itself: then the work on its outcome begins beside theirs.
  if (activeOutcome === null || primary.script !== null) return false;
  begin(world, session, activeOutcome.evaluation.description);
  return true;
}

/**
 * Chooses the scenario of a turn and gives its part for this turn to the primary thread.
 *
 * @param text what the client wrote, or the description of the outcome it asked for
 */
function begin(world: World, session: SessionRecord, text: string): void {
  const primary = primaryOf(session);
  const scenario = chooseScenario(world.scenarios, { metadata: session.metadata, agentId: session.agent.id, text });
  session.selfHosted ||= scenario.self_hosted === true;
  const view = { text, turn: session.turns, agent: session.agent, selfHosted: session.selfHosted };
  session.turns++;
  primary.script = { ops: compileSafely(scenario, view), at: 0, names: new Map(), waiting: null };
  if (session.activeOutcome) {
    session.activeOutcome.evaluation.result = "running";
    changed(session);
  }
  startRunning(world, primary);
}

/** The words of a message, without its attachments. */
function textOf(content: readonly { readonly type: string; readonly text?: string }[]): string {
  return content.flatMap(({ text }) => (text === undefined ? [] : [text])).join("\n");
}
