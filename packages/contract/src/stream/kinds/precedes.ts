import { Memory } from "../memory.ts";
import { caseName, type MonitorFactory, steps, typeList } from "../monitor.ts";
import type { PrecedesRule } from "../rule.ts";

/** Keeps by case where the latest `first` was (an index) or the latest `since` (the complement of one). */
export const precedes: MonitorFactory<PrecedesRule> = ({ first, then, since }, { fromStart, limit }) => {
  const latest = new Memory<number>(limit);
  const wanted = typeList(first);
  return [
    ...steps(then, (key, event, _index, report) => {
      const at = latest.get(key);
      if (at === undefined ? !fromStart || !latest.complete : at >= 0) return;
      const because = at === undefined ? undefined : ~at;
      report({ message: `${event.type} came${caseName(key)} without ${wanted} before it`, because });
    }),
    ...steps(since, (key, _event, index) => latest.set(key, ~index)),
    ...steps(first, (key, _event, index) => latest.set(key, index)),
  ];
};
