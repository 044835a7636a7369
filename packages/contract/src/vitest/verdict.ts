/** What vitest wants of a matcher. */
export interface Verdict {
  readonly pass: boolean;
  readonly message: () => string;
}

/**
 * A verdict from the faults of a value.
 *
 * @param what the value, as the subject of a sentence
 * @param wanted what it should do, after "expected … to"
 */
export function verdict(what: string, wanted: string, faults: readonly string[]): Verdict {
  return {
    pass: faults.length === 0,
    message: () =>
      faults.length === 0
        ? `expected ${what} not to ${wanted}, but it does`
        : [`expected ${what} to ${wanted}:`, ...faults.map((fault) => `  ${fault}`)].join("\n"),
  };
}
