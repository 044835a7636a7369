/** One thing that must hold, and where it was read. */
export interface Requirement {
  /** `behaviour`, `operations`, `errors` or `schemas` with the section, `live` with the row of the live evidence, or `house rule` with its id in docs/deviations.md. */
  readonly source: string;
  /** A fact in the present tense. */
  readonly behavior: string;
}

export type Requirements = Readonly<Record<string, Requirement>>;
