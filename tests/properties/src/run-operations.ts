import type { Operation } from "./any-operation.ts";
import { historyViolations } from "./history-invariants.ts";
import { type OpenMock, openMock } from "./open-mock.ts";
import { Operator } from "./operator.ts";

/** What came of some operations. The emulator is still open. */
export interface OperationsRun {
  readonly mock: OpenMock;
  readonly operator: Operator;
  /** How histories changed between two looks in a way that they may not, one line each. */
  readonly historyProblems: readonly string[];
}

/** Performs operations one by one, and reads the history of every session after each. */
export async function runOperations(
  operations: readonly Operation[],
  seed = 7,
  record = false,
): Promise<OperationsRun> {
  const mock = await openMock({ seed }, record);
  const operator = new Operator(mock, (ms) => mock.clock.advance(ms));
  const historyProblems: string[] = [];
  for (const operation of operations) {
    await operator.perform(operation);
    for (const session of operator.sessions.filter(({ deleted }) => !deleted)) {
      const earlier = session.history;
      session.history = await operator.history(session);
      historyProblems.push(...historyViolations(earlier, session.history));
    }
  }
  return { mock, operator, historyProblems };
}
