import type { Findings } from "./findings.ts";
import type { Reach } from "./reach.ts";

/** What every comparison of one run shares. */
export interface Context {
  readonly findings: Findings;
  readonly reach: Reach;
  /** `YYYY-MM-DD`, by which announced ends are judged. */
  readonly today: string;
  /** Whether a wire name is that of an event of a stream, in either version. */
  readonly isEvent: (wire: string) => boolean;
  /** Pairs of components that were compared or are being compared, so that each is compared once and circles end. */
  readonly compared: Set<string>;
}
