import { type MonitorFactory, steps } from "../monitor.ts";
import type { NeverRule } from "../rule.ts";

export const never: MonitorFactory<NeverRule> = ({ event }) =>
  steps(event, (_key, { type }, _index, report) =>
    report({ message: `${type} must not look like this`, because: undefined }),
  );
