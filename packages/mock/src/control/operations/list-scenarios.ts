import type { ControlOperation } from "../control-operation.ts";
import { showScenarios } from "./show-scenarios.ts";

/** `GET /_mock/scenarios` */
export const listScenarios: ControlOperation<"scenarios.list"> = async ({ world }) => showScenarios(await world());
