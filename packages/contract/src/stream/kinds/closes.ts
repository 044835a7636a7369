import { Memory } from "../memory.ts";
import { caseName, type MonitorFactory, steps } from "../monitor.ts";
import type { AtMostOnceRule, ClosesRule } from "../rule.ts";

const LIFTED = -1;

export const closes: MonitorFactory<ClosesRule> = ({ closer, forbids, until }, { limit }) => {
  /** Index of the closer by case, or `LIFTED`. */
  const closed = new Memory<number>(limit);
  return [
    ...steps(forbids, (key, event, _index, report) => {
      const because = closed.get(key);
      if (because === undefined || because === LIFTED) return;
      report({ message: `${event.type} came${caseName(key)} although frame ${because + 1} forbids it`, because });
    }),
    ...steps(until, (key) => (key === "" ? closed.clear() : closed.set(key, LIFTED))),
    ...steps(closer, (key, _event, index) => {
      if (closed.get(key) === undefined) closed.set(key, index);
    }),
  ];
};

export const atMostOnce: MonitorFactory<AtMostOnceRule> = ({ event, until }, { limit }) => {
  const came = new Memory<number>(limit);
  return [
    ...steps(event, (key, { type }, index, report) => {
      const because = came.get(key);
      came.set(key, index);
      if (because !== undefined) report({ message: `${type} came again${caseName(key)}`, because });
    }),
    ...steps(until, (key) => (key === "" ? came.clear() : came.delete(key))),
  ];
};
