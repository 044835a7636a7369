import type { Op } from "../domain/op.ts";
import type { Latency } from "../profiles/latency.ts";
import { compileTurn } from "./compile.ts";
import type { Scenario, TurnView } from "./step.ts";

/** The operations of one turn. A scenario written in TypeScript that throws becomes an error of its session. */
export function compileSafely(scenario: Scenario, view: TurnView, latency: Latency): readonly Op[] {
  try {
    return compileTurn(scenario, view, latency);
  } catch (error) {
    const message = `The scenario ${scenario.name} threw: ${error instanceof Error ? error.message : String(error)}`;
    const retry_status = { type: "exhausted" as const };
    return [{ op: "session_error", error: { type: "unknown_error", message, retry_status } }, { op: "exhaust" }];
  }
}
