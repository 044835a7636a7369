import { type MonitorFactory, steps, typeList } from "../monitor.ts";
import type { ImmediatelyPrecedesRule } from "../rule.ts";
import { compileSelector } from "../selector.ts";

export const immediatelyPrecedes: MonitorFactory<ImmediatelyPrecedesRule> = (rule, { fromStart }) => {
  const wanted = typeList(rule.first);
  const ignored = new Set(rule.ignoring.flatMap(({ types }) => types));
  const first = rule.first.map(compileSelector);
  /** Undefined while nothing was seen. */
  let previous: { fits: boolean; type: unknown; index: number } | undefined;
  return [
    ...steps(rule.then, (_key, event, _index, report) => {
      if (previous === undefined ? !fromStart : previous.fits) return;
      const came = previous === undefined ? "nothing" : String(previous.type);
      report({ message: `before ${event.type} came ${came} instead of ${wanted}`, because: previous?.index });
    }),
    ...steps([{ types: ["*"] }], (_key, event, index) => {
      const type = event.type as string;
      if (ignored.has(type)) return;
      const fits = first.some(({ types, test }) => types.includes(type) && (test?.(event) ?? true));
      if (previous === undefined) previous = { fits, type, index };
      else {
        previous.fits = fits;
        previous.type = type;
        previous.index = index;
      }
    }),
  ];
};
