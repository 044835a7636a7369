import type { Change, ChangeClass } from "./compare/change.ts";
import type { Consequences } from "./consequences/consequences.ts";
import type { Step, StepVerdict } from "./step/step.ts";

/** All that is said about two versions. Plain data, which every renderer reads and JSON carries. */
export interface Report {
  /** Of this format. */
  readonly version: 1;
  readonly before: string;
  readonly after: string;
  /** The version step that the changes need. */
  readonly step: Step;
  /** Why, in one sentence. */
  readonly reason: string;
  readonly verdict: StepVerdict;
  readonly counts: Readonly<Record<ChangeClass, number>>;
  readonly changes: readonly Change[];
  /** Absent where there is no folder to generate from. */
  readonly consequences: Consequences | undefined;
}
