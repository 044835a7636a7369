import type { Operation } from "./any-operation.ts";
import { historyViolations } from "./history-invariants.ts";
import { type OpenMock, openMock, type RunOptions } from "./open-mock.ts";
import { Operator } from "./operator.ts";

/** After so long nothing works any more: every event has come to lists and streams, and the status to what they say. */
const SETTLED_MS = 60_000;

/** What came of some operations. The emulator is still open. */
export interface OperationsRun {
  readonly mock: OpenMock;
  readonly operator: Operator;
  /** How histories changed between two looks in a way that they may not, one line each. */
  readonly historyProblems: readonly string[];
}

/** Performs operations one by one and lets a minute pass behind them; reads the history of every session after each. */
export async function runOperations(
  operations: readonly Operation[],
  { profile, seed = 7, record = false }: RunOptions,
): Promise<OperationsRun> {
  const mock = await openMock({ seed, profile }, record);
  const operator = new Operator(mock, (ms) => mock.clock.advance(ms));
  const historyProblems: string[] = [];
  const last: Operation = { do: "pass", ms: SETTLED_MS };
  for (const operation of [...operations, last]) {
    await operator.perform(operation);
    for (const session of operator.sessions.filter(({ deleted }) => !deleted)) {
      const earlier = session.history;
      session.history = await operator.history(session);
      historyProblems.push(...historyViolations(earlier, session.history));
    }
  }
  return { mock, operator, historyProblems };
}
