import type { Scenario, Step } from "../../scenarios/step.ts";

/** What a session may spend at first, in cents. */
export const FIRST_BUDGET = 100;

/** A budget as the API takes it. */
export const budgetOf = (cents: number) => ({
  type: "limit",
  max_list_cost: { amount: String(cents), currency: "USD" },
});

/** The body of the call that creates a session, which has what the scenario needs: a store to write memories into, a budget to use up. */
export function sessionFor(scenario: Scenario): object {
  const steps = Array.isArray(scenario.turns) ? allSteps(scenario.turns.flat()) : [];
  const writes = steps.some((step) => "write_memory" in step);
  const spends = steps.some((step) => "spend" in step && step.spend.to_cap === true);
  return {
    agent: "agent_play",
    environment_id: "env_play",
    metadata: { mock_scenario: scenario.name },
    ...(writes ? { resources: [{ type: "memory_store", memory_store_id: "memstore_play" }] } : {}),
    ...(spends ? { budget: budgetOf(FIRST_BUDGET) } : {}),
  };
}

const allSteps = (steps: readonly Step[]): Step[] =>
  steps.flatMap((step) => ["repeat" in step ? allSteps(step.repeat.steps) : [step]].flat());
