/** A drawn mutant that no program can notice, and why. It is left out when mutants are drawn, and another takes its place. */
export interface Equivalent {
  readonly file: string;
  /** The line that it changes, trimmed. */
  readonly line: string;
  readonly operator: string;
  readonly reason: string;
}

export const EQUIVALENT: readonly Equivalent[] = [
  {
    file: "packages/mock/src/scenarios/sample-input.ts",
    line: '.padEnd(Math.min(numberOr(minLength, 0), LONGEST_TEXT), "-example")',
    operator: "adds one to a number",
    reason: "the text that is lengthened has seven characters, so that a least length of 0 and of 1 give the same",
  },
];
