import type { ScenarioList } from "../../gen/control/schemas.gen.ts";
import { fileOf } from "../../scenarios/scenario-file.ts";
import type { WorldHost } from "../../worlds/world-host.ts";

/** The scenarios of a world, and which one is played by sessions that choose none. */
export const showScenarios = ({ scenarios, defaultScenario }: WorldHost): ScenarioList => ({
  data: scenarios.map(({ scenario, origin }) => {
    const { name, summary } = scenario;
    return { name, summary, origin, file: fileOf(scenario) };
  }),
  default: defaultScenario,
});
