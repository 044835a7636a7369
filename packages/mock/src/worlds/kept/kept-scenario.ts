import type { Scenario } from "../../scenarios/step.ts";

/** A scenario as a log keeps it: a program without its code, whose answers are kept with the entries that asked it. */
export const keptScenario = (scenario: Scenario): Scenario =>
  typeof scenario.turns === "function" ? { ...scenario, turns: [] } : scenario;
