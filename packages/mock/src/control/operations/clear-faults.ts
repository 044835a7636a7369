import type { ControlOperation } from "../control-operation.ts";

/** `DELETE /_mock/faults` */
export const clearFaults: ControlOperation<"faults.clear"> = async ({ world }) => {
  const host = await world();
  await host.submit({ kind: "clear_faults" });
  return undefined;
};
