import type { Scenario } from "./step.ts";

const FILES = new WeakMap<Scenario, string>();

/** Notes which file a scenario was read from, as it was named. @returns the scenario */
export function noteFile(scenario: Scenario, file: string): Scenario {
  FILES.set(scenario, file);
  return scenario;
}

/** The file that a scenario was read from, as it was named; null for one that was not read from a file. */
export const fileOf = (scenario: Scenario): string | null => FILES.get(scenario) ?? null;
