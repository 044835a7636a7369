import { ControlError } from "../control-error.ts";
import type { ControlOperation } from "../control-operation.ts";
import { showScenarios } from "./show-scenarios.ts";

/** `PUT /_mock/scenarios/default` */
export const setDefaultScenario: ControlOperation<"scenarios.set_default"> = async ({ world, body: { name } }) => {
  const host = await world();
  try {
    await host.submit({ kind: "set_default_scenario", name });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ControlError(400, `body.name: ${error.message.replace(/^defaultScenario: /, "")}`);
  }
  return showScenarios(host);
};
