import type { Act } from "./act.ts";
import { idOf } from "./pick.ts";

/** What is done to faults. */
export const FAULT_ACTS = {
  plan_fault: ({ faults, world }, choice) =>
    JSON.stringify(
      faults.plan.plan({ kind: "status", status: 500, nth: 1 + (choice.b % 3), session_id: idOf(world, choice) }),
    ),
  drop_fault: ({ faults }, { b, yes }) => {
    if (yes && b === 0) faults.clear();
    return String(faults.plan.remove(`fault_${b}`));
  },
  meet: ({ faults, world }, choice) => {
    const header = choice.yes ? `status=429; nth=${1 + (choice.b % 4)}, delay=5; times=2` : null;
    return JSON.stringify(faults.meet(world, "sessions.retrieve", idOf(world, choice), header));
  },
} as const satisfies Readonly<Record<string, Act>>;
