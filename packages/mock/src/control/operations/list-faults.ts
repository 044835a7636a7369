import type { ControlOperation } from "../control-operation.ts";
import { showFault } from "./show-fault.ts";

/** `GET /_mock/faults` */
export const listFaults: ControlOperation<"faults.list"> = ({ world }) => ({
  data: world().faults.plan.entries().map(showFault),
});
