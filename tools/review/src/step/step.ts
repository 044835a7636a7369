import { type Change, type ChangeClass, CLASSES } from "../compare/change.ts";
import { CHANGE_RULES, type RuleId } from "../compare/rules/index.ts";

/** A version step, from the smallest to the largest. */
export const STEPS = ["none", "patch", "minor", "major"] as const;
export type Step = (typeof STEPS)[number];

const STEP_OF: Readonly<Record<ChangeClass, Step>> = { documentation: "patch", additive: "minor", breaking: "major" };

/** Whether the changesets of the later version announce what its changes need. */
export interface StepVerdict {
  /** `enough`, `missing`, `too-small`; `not-asked` where there is no place for changesets, as beside two files. */
  readonly kind: "enough" | "missing" | "too-small" | "not-asked";
  /** The largest step that the changesets announce. */
  readonly announced: Step;
  /** The changesets that announce something for the document, relative to the repository. */
  readonly files: readonly string[];
  /** What to do, if anything. */
  readonly message: string;
}

/** The step that changes need, with the change that decided. */
export function neededStep(changes: readonly Change[]): { readonly step: Step; readonly reason: string } {
  const worst = CLASSES.toReversed().find((name) => changes.some((change) => change.class === name));
  const decisive = changes.find((change) => change.class === worst);
  if (worst === undefined || decisive === undefined) return { step: "none", reason: "Nothing changed." };
  const count = changes.filter((change) => change.class === worst).length;
  const more = count > 1 ? `, and ${count - 1} more of this class` : "";
  const { what, why } = CHANGE_RULES[decisive.rule as RuleId];
  return { step: STEP_OF[worst], reason: `${decisive.subject}: ${what}${more}. ${why}` };
}
