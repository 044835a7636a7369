import { ControlError } from "../control-error.ts";
import type { ControlOperation } from "../control-operation.ts";
import { showScenarios } from "./show-scenarios.ts";

/** `PUT /_mock/scenarios/default` */
export const setDefaultScenario: ControlOperation<"scenarios.set_default"> = ({ world, body: { name } }) => {
  const host = world();
  try {
    host.defaultScenario = name;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ControlError(400, `body.name: ${error.message.replace(/^defaultScenario: /, "")}`);
  }
  return showScenarios(host);
};
