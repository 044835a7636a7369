import type { ScenarioList } from "../../gen/control/schemas.gen.ts";
import type { WorldHost } from "../../worlds/world-host.ts";

/** The scenarios of a world, and which one is played by sessions that choose none. */
export const showScenarios = ({ scenarios, defaultScenario }: WorldHost): ScenarioList => ({
  data: scenarios.map(({ scenario: { name, summary }, origin }) => ({ name, summary, origin, file: null })),
  default: defaultScenario,
});
