/** Test files of one workspace that run together. */
export interface Stage {
  /** Relative to the repository. */
  readonly workspace: string;
  /** Parts of the paths of test files, as vitest filters by them. Empty: all of the workspace. */
  readonly files: readonly string[];
  /** Patterns of test files that are left out. */
  readonly without?: readonly string[];
}

/** The tests that prove files whose path begins with `path`. */
export interface Proof {
  readonly path: string;
  /** The likeliest to fail first; the first that fails ends the run of a mutant. */
  readonly stages: readonly Stage[];
}
