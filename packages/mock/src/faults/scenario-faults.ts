import type { OperationId } from "@managed-agents/types";
import { chooseScenario, type ScenarioLibrary } from "../scenarios/library.ts";
import type { SessionRecord } from "../state/records.ts";
import type { World } from "../state/world.ts";
import type { Fault } from "./fault.ts";
import { fits, isDue } from "./fault-plan.ts";

/** Counts a request to a session, and says which faults of the scenario that it plays meet it. */
export function meetScenarioFaults(world: World, session: SessionRecord, operation: OperationId): readonly Fault[] {
  if (!hasFaults(world.scenarios)) return NONE;
  const met: Fault[] = [];
  const { name = "", faults = NONE } = playedScenario(world, session) ?? {};
  for (const [index, fault] of faults.entries()) {
    if (!fits(fault, operation, session.id)) continue;
    const counts = countsOf(session, name, faults.length);
    const count = (counts[index] ?? 0) + 1;
    counts[index] = count;
    if (isDue(fault, count)) met.push(fault);
  }
  return met;
}

/** Whether a fault of the scenario that a session plays counts requests like this one. Counts nothing. */
export function hasScenarioFault(world: World, session: SessionRecord, operation: OperationId): boolean {
  if (!hasFaults(world.scenarios)) return false;
  return (playedScenario(world, session)?.faults ?? []).some((fault) => fits(fault, operation, session.id));
}

/** How many requests each fault of a scenario has fitted in a session: a scenario is shared, its counts are not. */
function countsOf(session: SessionRecord, scenario: string, faults: number): number[] {
  session.faultCounts ??= new Map();
  let counts = session.faultCounts.get(scenario);
  if (counts === undefined) {
    counts = new Array<number>(faults).fill(0);
    session.faultCounts.set(scenario, counts);
  }
  return counts;
}

const NONE: readonly Fault[] = [];

const withFaults = new WeakMap<ScenarioLibrary, boolean>();

/** Whether any scenario has faults. Asked with every request, and answered once. */
function hasFaults(library: ScenarioLibrary): boolean {
  let known = withFaults.get(library);
  if (known === undefined) {
    known = Array.from(library.values()).some(({ faults }) => faults !== undefined && faults.length > 0);
    withFaults.set(library, known);
  }
  return known;
}

/** The scenario of the newest turn; before the first one, what the session would play without a word. */
function playedScenario({ scenarios }: World, { scenario, metadata, agent }: SessionRecord) {
  return scenario === null
    ? chooseScenario(scenarios, { metadata, agentId: agent.id, text: "" })
    : scenarios.get(scenario);
}
