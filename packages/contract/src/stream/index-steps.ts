import { compileRule } from "./compile-rule.ts";
import type { MonitorOptions, Step } from "./monitor.ts";
import type { StreamRule } from "./rule.ts";

/** A step with the rule that it belongs to. */
export interface BoundStep {
  readonly rule: StreamRule;
  readonly test: Step["selector"]["test"];
  readonly run: Step["run"];
}

/** Looks up the steps for an event type, in the order of the rules. Types that no rule names share one list, as there is no end of them. */
export function indexSteps(
  rules: readonly StreamRule[],
  options: MonitorOptions,
): (type: string) => readonly BoundStep[] {
  const unnamed: BoundStep[] = [];
  const named = new Map<string, BoundStep[]>();
  for (const rule of rules) {
    for (const { selector, run } of compileRule(rule, options)) {
      const step = { rule, test: selector.test, run };
      if (selector.types.includes("*")) {
        for (const steps of [unnamed, ...named.values()]) steps.push(step);
        continue;
      }
      for (const type of selector.types) {
        const steps = named.get(type) ?? [...unnamed];
        named.set(type, steps);
        steps.push(step);
      }
    }
  }
  return (type) => named.get(type) ?? unnamed;
}
