import type { Change } from "./compare/change.ts";
import type { Version } from "./compare/version.ts";
import type { Consequences } from "./consequences/consequences.ts";
import type { Report } from "./report.ts";
import { type ChangesetFile, judgeStep } from "./step/changesets.ts";
import { neededStep } from "./step/step.ts";

/** Puts a report together. */
export function makeReport(
  before: Version,
  after: Version,
  changes: readonly Change[],
  changesets: readonly ChangesetFile[] | undefined,
  consequences: Consequences | undefined,
): Report {
  const { step, reason } = neededStep(changes);
  const count = (name: Change["class"]): number => changes.filter((change) => change.class === name).length;
  return {
    version: 1,
    before: before.label,
    after: after.label,
    step,
    reason,
    verdict: judgeStep(step, changesets),
    counts: { breaking: count("breaking"), additive: count("additive"), documentation: count("documentation") },
    changes,
    consequences,
  };
}

/** The exit status: 1 if a step is missing or too small, or if nothing can announce a breaking change, else 0. */
export function exitStatus({ step, verdict }: Report): 0 | 1 {
  if (verdict.kind === "not-asked") return step === "major" ? 1 : 0;
  return verdict.kind === "enough" ? 0 : 1;
}
