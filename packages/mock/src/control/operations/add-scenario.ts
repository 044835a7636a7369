import { checkScenario, loadScenario, ScenarioError } from "../../scenarios/load-scenario.ts";
import type { Scenario } from "../../scenarios/step.ts";
import { ControlError } from "../control-error.ts";
import type { ControlOperation } from "../control-operation.ts";
import { showScenarios } from "./show-scenarios.ts";

const MOST_SCENARIOS = 1000;

/** `POST /_mock/scenarios` */
export const addScenario: ControlOperation<"scenarios.add"> = async ({ world, body, yaml }) => {
  const scenario = yaml === null ? checked(body) : loaded(yaml);
  const host = await world();
  if (host.scenarios.length >= MOST_SCENARIOS && !host.world.scenarios.has(scenario.name)) {
    throw new ControlError(400, `body: expected at most ${MOST_SCENARIOS} scenarios in one world`);
  }
  await host.submit({ kind: "add_scenario", scenario });
  return showScenarios(host);
};

function checked(value: unknown): Scenario {
  const [issue] = checkScenario(value);
  if (issue === undefined) return value as Scenario;
  throw new ControlError(400, `${["body", ...issue.path].join(".")}: ${issue.message}`);
}

function loaded(text: string): Scenario {
  try {
    // A copy, which has no file.
    return { ...loadScenario(text, "body") };
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    throw new ControlError(400, error.message);
  }
}
