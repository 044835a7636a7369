import { ControlError } from "../control-error.ts";
import type { ControlOperation } from "../control-operation.ts";

/** `DELETE /_mock/faults/{id}` */
export const deleteFault: ControlOperation<"faults.delete"> = async ({ world, path: { id } }) => {
  const host = await world();
  if (!(await host.submit({ kind: "delete_fault", id }))) {
    throw new ControlError(404, `There is no fault ${JSON.stringify(id)} that is still to come.`);
  }
  return undefined;
};
