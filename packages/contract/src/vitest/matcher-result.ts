/** What vitest expects a matcher to return. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/**
 * The result of a matcher, from what does not fit.
 *
 * @param what the value, as the subject of a sentence
 * @param wanted what it should do, after "expected … to"
 */
export function matcherResult(what: string, wanted: string, problems: readonly string[]): MatcherResult {
  return {
    pass: problems.length === 0,
    message: () =>
      problems.length === 0
        ? `expected ${what} not to ${wanted}, but it does`
        : [`expected ${what} to ${wanted}:`, ...problems.map((problem) => `  ${problem}`)].join("\n"),
  };
}
