import type { PlannedFault } from "../../faults/fault-plan.ts";
import type { PlannedFault as ShownFault } from "../../gen/control/schemas.gen.ts";

/** A planned fault with what it was given. */
export const showFault = ({ id, fault, remaining }: PlannedFault): ShownFault => ({ ...fault, id, remaining });
