import type { Fault } from "../../faults/fault.ts";
import { ControlError } from "../control-error.ts";
import type { ControlOperation } from "../control-operation.ts";
import { showFault } from "./show-fault.ts";

/** Every request is held against all of them. */
const MOST_FAULTS = 1000;

/** `POST /_mock/faults` */
export const addFault: ControlOperation<"faults.add"> = async ({ world, body }) => {
  const host = await world();
  const { plan } = host.faults;
  if (plan.size >= MOST_FAULTS) {
    throw new ControlError(
      400,
      `body: expected at most ${MOST_FAULTS} faults that are still to come; DELETE /_mock/faults takes them back`,
    );
  }
  try {
    return showFault(await host.submit({ kind: "add_fault", fault: body as Fault }));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ControlError(400, `body.${error.message}`);
  }
};
