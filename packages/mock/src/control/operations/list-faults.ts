import type { ControlOperation } from "../control-operation.ts";
import { showFault } from "./show-fault.ts";

/** `GET /_mock/faults` */
export const listFaults: ControlOperation<"faults.list"> = async ({ world }) => ({
  data: (await world()).faults.plan.entries().map(showFault),
});
