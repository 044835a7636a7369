import { BUILT_IN_SCENARIOS } from "../gen/scenarios.gen.ts";
import { checkFaults } from "./check-faults.ts";
import type { ScenarioLibrary } from "./library.ts";
import type { Scenario } from "./step.ts";

/** The names of the scenarios that every mock has. */
export const BUILT_IN_NAMES: readonly string[] = BUILT_IN_SCENARIOS.map(({ name }) => name);

/**
 * The scenarios of a mock. Given ones come first, and replace built-in ones of the same name. Of several with one name the last counts.
 *
 * @param fallback see `ScenarioLibrary`
 * @throws TypeError if a fault of one is none
 */
export function makeLibrary(given: readonly Scenario[], fallback?: string): ScenarioLibrary {
  for (const { name, faults = [] } of given) {
    const [issue] = checkFaults(faults);
    if (issue) throw new TypeError(`the scenario ${name}: ${issue.path.join(".")}: ${issue.message}`);
  }
  const names = new Set(given.map(({ name }) => name));
  const builtIn = BUILT_IN_SCENARIOS.filter(({ name }) => !names.has(name));
  const library = new Map([...given, ...builtIn].map((scenario) => [scenario.name, scenario]));
  return Object.assign(library, { fallback });
}
