import { Memory } from "../memory.ts";
import { type MonitorFactory, steps, typeList } from "../monitor.ts";
import type { ReferencesRule } from "../rule.ts";

export const references: MonitorFactory<ReferencesRule> = ({ event, to }, { limit }) => {
  const seen = new Memory<true>(limit);
  const wanted = typeList(to);
  return [
    ...steps(event, (key, { type }, _index, report) => {
      if (seen.get(key) === true || !seen.complete) return;
      report({ message: `${type} names ${JSON.stringify(key)}, but no ${wanted} before it fits`, because: undefined });
    }),
    ...steps(to, (key) => seen.set(key, true)),
  ];
};
