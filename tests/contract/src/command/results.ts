/** What came of the tests of one run. */
export interface Results {
  readonly passed: number;
  readonly failures: readonly { readonly title: string; readonly message: string }[];
  /** Tests that the target cannot run, and what each needs. */
  readonly leftOut: readonly { readonly title: string; readonly reason: string }[];
  /** What went wrong outside tests. */
  readonly errors: readonly string[];
}
