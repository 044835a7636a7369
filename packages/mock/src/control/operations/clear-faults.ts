import type { ControlOperation } from "../control-operation.ts";

/** `DELETE /_mock/faults` */
export const clearFaults: ControlOperation<"faults.clear"> = ({ world }) => {
  world().faults.clear();
  return undefined;
};
