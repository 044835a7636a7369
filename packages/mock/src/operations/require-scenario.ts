import { refuse } from "../domain/refusal.ts";
import { SCENARIO_KEY } from "../domain/scenario-key.ts";
import type { World } from "../state/world.ts";
import { quote } from "./find.ts";

/**
 * The scenario that metadata names.
 *
 * @throws Refused with 400 if it names one that the mock does not have: silence would play another
 */
export function requireScenario(
  { scenarios }: World,
  metadata: { readonly [key: string]: string | null },
): ReturnType<World["scenarios"]["get"]> {
  const name = Object.hasOwn(metadata, SCENARIO_KEY) ? metadata[SCENARIO_KEY] : undefined;
  if (name === undefined || name === null) return undefined;
  const scenario = scenarios.get(name);
  if (scenario) return scenario;
  return refuse(
    `metadata.${SCENARIO_KEY}: expected one of the mock's scenarios, ${[...scenarios.keys()].join(", ")}, but got ${quote(name)}`,
  );
}
