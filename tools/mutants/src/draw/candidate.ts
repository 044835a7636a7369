/** A place that an operator can change, and what it makes of it. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** What the operator does: `< to <=`, `takes a call out`. */
  readonly operator: string;
}
