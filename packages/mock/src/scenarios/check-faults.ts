import { OPERATIONS } from "@managed-agents/types";
import { checkFault } from "../faults/fault.ts";
import type { ShapeIssue } from "./check-shape.ts";
import type { Scenario } from "./step.ts";

/** The first fault of a scenario that is none, or that no request to its sessions can trigger; null if all are good. */
export function checkFaults(faults: NonNullable<Scenario["faults"]>): ShapeIssue | null {
  for (const [index, given] of faults.entries()) {
    const path = ["faults", index];
    try {
      const { operation } = checkFault(given);
      if (operation === undefined || OPERATIONS[operation].pathParameters.length > 0) continue;
      return {
        path: [...path, "operation"],
        message: `a scenario's faults apply to calls on its sessions, which ${operation} is not`,
      };
    } catch (error) {
      return { path, message: (error as Error).message };
    }
  }
  return null;
}
