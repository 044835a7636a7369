import { Memory } from "../memory.ts";
import { caseName, type MonitorFactory, steps } from "../monitor.ts";
import { compilePath } from "../property-path.ts";
import type { CountsUpRule } from "../rule.ts";

export const countsUp: MonitorFactory<CountsUpRule> = ({ event, value, step, scope }, { fromStart, limit }) => {
  const latest = new Memory<{ number: number; index: number }>(limit);
  const read = compilePath(value);
  const startsAtZero = fromStart || scope === "connection";
  return steps(event, (key, data, index, report) => {
    const number = read(data) ?? 0;
    if (typeof number !== "number") return;
    const before = latest.get(key);
    latest.set(key, { number, index });
    if (before === undefined && (!startsAtZero || !latest.complete)) return;
    const next = before === undefined ? 0 : before.number + 1;
    if (number === next || (step === "same-or-next" && number === before?.number)) return;
    report({
      message: `${value} of ${data.type} is ${number} instead of ${next}${caseName(key)}`,
      because: before?.index,
    });
  });
};
