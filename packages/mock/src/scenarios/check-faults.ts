import { OPERATIONS } from "@managed-agents/types";
import { checkFault } from "../faults/fault.ts";
import type { ValueIssue } from "../yaml/issue.ts";
import type { Scenario } from "./step.ts";

/** The faults of a scenario that are none, or that no request to its sessions can trigger. */
export function checkFaults(faults: NonNullable<Scenario["faults"]>): ValueIssue[] {
  return faults.flatMap((given, index): ValueIssue[] => {
    const path = ["faults", index];
    try {
      const { operation } = checkFault(given);
      if (operation === undefined || OPERATIONS[operation].pathParameters.length > 0) return [];
      const message = `a scenario's faults apply to calls on its sessions, which ${operation} is not`;
      return [{ path: [...path, "operation"], message }];
    } catch (error) {
      return [{ path, message: (error as Error).message }];
    }
  });
}
