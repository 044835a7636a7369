/** A drawn mutant that no program can notice, and why. It is left out when mutants are drawn, and another takes its place. */
export interface Equivalent {
  readonly file: string;
  /** The line that it changes, trimmed. */
  readonly line: string;
  readonly operator: string;
  readonly reason: string;
}

export const EQUIVALENT: readonly Equivalent[] = [];
