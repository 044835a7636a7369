import { Memory } from "../memory.ts";
import { caseName, type MonitorFactory, steps, typeList } from "../monitor.ts";
import type { LivenessRule } from "../rule.ts";

export const liveness: MonitorFactory<LivenessRule> = ({ opens, finishes, before }, { limit }) => {
  const open = new Memory<number>(limit);
  const wanted = typeList(finishes);
  return [
    ...steps(finishes, (key) => (key === "" ? open.clear() : open.delete(key))),
    ...steps(before, (_key, event, _index, report) => {
      const first = open.first();
      if (first === undefined) return;
      const [key, because] = first;
      report({
        message: `${event.type} came before ${wanted}${caseName(key)}, which frame ${because + 1} calls for`,
        because,
      });
      open.clear();
    }),
    ...steps(opens, (key, _event, index) => open.set(key, index)),
  ];
};
