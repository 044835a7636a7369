import type { KnownFailure } from "./known-failures.ts";

/** The part of Vitest's JSON report that is read. */
export interface Report {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly title: string;
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
}

/** @returns what is not as it should be: tests that fail, files that do not load, known failures that pass or are gone */
export function findSurprises(report: Report, known: readonly KnownFailure[]): string[] {
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const expected = new Map(known.map((failure) => [failure.test, failure]));
  const failures = tests
    .filter(({ status, title }) => status === "failed" && !expected.has(title))
    .map(({ fullName, failureMessages }) => `fails: ${fullName}\n${failureMessages?.join("\n") ?? ""}`);
  const unloaded = report.testResults
    .filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0)
    .map(({ name, message }) => `does not load: ${name}\n${message}`);
  const outlived = known
    .filter(({ test }) => !tests.some(({ title, status }) => title === test && status === "failed"))
    .map(({ test, why }) => `is known to fail (${why}) but does not: ${test}. Remove it from known-failures.ts.`);
  return [...failures, ...unloaded, ...outlived];
}
