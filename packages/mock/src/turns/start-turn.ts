import type { Op } from "../domain/op.ts";
import { compileSafely } from "../scenarios/compile-safely.ts";
import { chooseScenario } from "../scenarios/library.ts";
import type { Scenario } from "../scenarios/step.ts";
import { occasionOf } from "../state/emit.ts";
import { changed, isWorking, primaryOf, type QueuedInput, type SessionRecord } from "../state/records.ts";
import { startRunning } from "../state/thread-status.ts";
import type { World } from "../state/world.ts";
import { nextInput, takeInput, takeStartingInput, textOf } from "./input.ts";
import { outcomeWaits } from "./steps/outcome.ts";

/**
 * Takes up what waits if the session is free: client events in order, of which a message or an outcome starts a turn; or an outcome that
 * nobody works on. The primary thread is ready then.
 *
 * @returns whether anything was taken up
 */
export function startTurn(world: World, session: SessionRecord): boolean {
  const { activeOutcome, gate, queue, startTimer } = session;
  if (gate !== "open" || startTimer !== null) return false;
  if (!isWorking(session) && queue.length > 0) {
    const input = nextInput(world, session);
    const text = textOf(input);
    if (text === null) takeInput(world, session, input);
    else begin(world, session, text, input);
    return true;
  }
  // Others may be at work for a thread that has nothing to do itself: then the work on its outcome begins beside theirs.
  if (activeOutcome === null || outcomeWaits(session) || primaryOf(session).script !== null) return false;
  begin(world, session, activeOutcome.evaluation.description, []);
  return true;
}

/**
 * Starts a turn: its input and the running events, in the order of the world's profile (live L1).
 *
 * @param text what the turn is about: see `textOf`
 */
function begin(world: World, session: SessionRecord, text: string, input: readonly QueuedInput[]): void {
  const primary = primaryOf(session);
  session.joined = [];
  const script = scriptFor(world, session, text);
  const inputFirst = world.profile.choose("input_order", occasionOf(session)) === "before_running";
  const latency = inputFirst ? 0 : world.latency.input;
  const opening: Op[] = latency > 0 && input.length > 0 ? [{ op: "wait", ms: latency }, { op: "take_input" }] : [];
  primary.script = { ops: [...opening, ...script], at: 0, names: new Map(), waiting: null };
  session.starting = input;
  if (inputFirst) takeStartingInput(world, session);
  startRunning(world, primary);
  if (opening.length === 0) takeStartingInput(world, session);
}

/** Goes on with a turn whose script has ended, for input that joined it. */
export function continueTurn(world: World, session: SessionRecord, text: string): void {
  primaryOf(session).script = { ops: scriptFor(world, session, text), at: 0, names: new Map(), waiting: null };
}

/** Whether code says what a scenario does. One that a log keeps has no turns. */
const isCode = ({ turns }: Scenario): boolean => typeof turns === "function" || turns.length === 0;

/** The operations that a session's scenario has for its next turn. */
function scriptFor(world: World, session: SessionRecord, text: string): readonly Op[] {
  const scenario = chooseScenario(world.scenarios, { metadata: session.metadata, agentId: session.agent.id, text });
  session.scenario = scenario.name;
  session.selfHosted ||= scenario.self_hosted === true;
  const view = { text, turn: session.turns, agent: session.agent, selfHosted: session.selfHosted };
  session.turns++;
  if (session.activeOutcome) {
    session.activeOutcome.evaluation.result = "running";
    changed(session);
  }
  const compile = (): readonly Op[] => compileSafely(scenario, view, world.latency);
  return isCode(scenario) && world.answerOfCode !== null ? world.answerOfCode(compile) : compile();
}
