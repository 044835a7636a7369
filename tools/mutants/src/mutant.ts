/** One small break of one file, at a place in its text. */
export interface Mutant {
  /** Unique, and what the command line names: `client/retry-after-seconds`, or the place of a drawn one. */
  readonly name: string;
  /** Relative to the repository, with forward slashes. */
  readonly file: string;
  /** Where the replaced text begins and ends, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Empty where the text is taken out. */
  readonly replacement: string;
  /** Why the break would hurt a user, or the operator that a drawn one came from. */
  readonly harm: string;
}

/** A break written by hand. Its place is where its text stands, so that edits elsewhere in the file leave it alone. */
export interface FixedMutant {
  /** `part/what-breaks`; the part is one of {@link PARTS}. */
  readonly name: string;
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly replace: string;
  readonly by: string;
  readonly harm: string;
}

/** What is broken, each with its share of the mutants that are drawn. */
export const PARTS = ["spec", "protocol", "client", "mock"] as const;

export type Part = (typeof PARTS)[number];

/** A mutant that cannot be used as it is written. The message names it. */
export class MutantError extends Error {
  override readonly name = "MutantError";
}
