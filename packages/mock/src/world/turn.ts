import { compileSafely } from "../scenarios/compile-safely.ts";
import { chooseScenario } from "../scenarios/library.ts";
import { primaryOf, type SessionRecord } from "./records.ts";
import { run } from "./runner.ts";
import { startRunning } from "./thread-status.ts";
import type { World } from "./world.ts";

/**
 * Starts a turn of the primary thread: chooses the scenario, compiles its part for this turn, and lets it run up to its first pause.
 *
 * @param text what the client wrote, or the description of the outcome it asked for
 */
export function startTurn(world: World, session: SessionRecord, text: string): void {
  const primary = primaryOf(session);
  const scenario = chooseScenario(world.scenarios, { metadata: session.metadata, agentId: session.agent.id, text });
  session.scenario = scenario.name;
  session.selfHosted ||= scenario.self_hosted === true;
  const view = { text, turn: session.turns, agent: session.agent, selfHosted: session.selfHosted };
  session.turns++;
  primary.cursor = { ops: compileSafely(scenario, view), at: 0, names: new Map(), waiting: null };
  const { activeOutcome } = session;
  if (activeOutcome) {
    activeOutcome.evaluation.result = "running";
    session.json = null;
  }
  startRunning(world, primary);
  run(world, primary);
}
