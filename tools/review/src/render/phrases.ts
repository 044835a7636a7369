import type { Change, ChangeClass } from "../compare/change.ts";
import type { ChangeRule } from "../compare/rule.ts";
import { CHANGE_RULES, type RuleId } from "../compare/rules/index.ts";
import type { Report } from "../report.ts";

/** What all renderers say, without markup. */

const UNKNOWN: Pick<ChangeRule, "what" | "why"> = { what: "changed", why: "" };

/** The rule that decided about a change; of a report that was made elsewhere, it may be one that is not known here. */
export const ruleOf = ({ rule }: Change): Pick<ChangeRule, "what" | "why"> =>
  Object.hasOwn(CHANGE_RULES, rule) ? CHANGE_RULES[rule as RuleId] : UNKNOWN;

export const CLASS_TITLES: Readonly<Record<ChangeClass, string>> = {
  breaking: "Breaking",
  additive: "Additive",
  documentation: "Documentation",
};

/** `2 breaking, 1 additive, 0 documentation` */
export const countsOf = ({ counts }: Report): string =>
  `${counts.breaking} breaking, ${counts.additive} additive, ${counts.documentation} documentation`;

export const placeOf = ({ place }: Change): string => `${place.file}:${place.line}`;

/** `request and response`; empty where a value travels neither way. */
export const directionOf = ({ directions }: Change): string => directions.join(" and ");

const MAX_OPERATIONS = 4;

/** The operations that reach a change, a few of them by name. */
export function operationsOf({ operations }: Change): string {
  const named = operations.slice(0, MAX_OPERATIONS).join(", ");
  const rest = operations.length - MAX_OPERATIONS;
  return rest > 0 ? `${named} and ${rest} more` : named;
}
