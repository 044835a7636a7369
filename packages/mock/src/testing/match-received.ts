import type { RequestEntry } from "../worlds/request-log.ts";
import { compareRequest } from "./compare-request.ts";
import { describeRequests, type ShownRequest } from "./describe-requests.ts";
import type { ExpectedParts } from "./expected-request.ts";
import { print } from "./print.ts";
import { readExpected } from "./read-expected.ts";

/** What test runners take from a matcher. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/**
 * Whether requests of an operation came that have what is expected: at least one, or exactly `times`. Refused ones count.
 *
 * @param requests oldest first
 * @throws TypeError if no request can ever have what is expected
 */
export function matchReceived(
  requests: readonly RequestEntry[],
  operationId: unknown,
  expectedRequest?: unknown,
): MatcherResult {
  const { operation, expected } = readExpected(operationId, expectedRequest, ["times"]);
  const { times, ...parts } = expected;
  const shown = requests.map((entry): ShownRequest => {
    return { entry, differences: entry.operation === operation ? compareRequest(entry, parts) : null };
  });
  const fitting = shown.filter(({ differences }) => differences?.length === 0).length;
  const pass = times === undefined ? fitting > 0 : fitting === times;
  const exactly = times === undefined ? "" : ` exactly ${countTimes(times)}`;
  return {
    pass,
    message: () =>
      `expected the mock ${pass ? "not " : ""}to have received ${operation}${exactly}${describeParts(parts)}, ` +
      `but it received ${fitting === 0 ? "none" : `it ${countTimes(fitting)}`}.\n\n${describeRequests(shown)}`,
  };
}

/**
 * Whether one of the requests of an operation has what is expected.
 *
 * @param nth which of them, by when they came: 1 is the first, -1 the last
 * @throws TypeError if no request can ever have what is expected, or `nth` is no such number
 */
export function matchReceivedNth(
  requests: readonly RequestEntry[],
  nth: unknown,
  operationId: unknown,
  expectedRequest?: unknown,
): MatcherResult {
  if (!Number.isSafeInteger(nth) || nth === 0) {
    throw new TypeError(`nth: expected a whole number, 1 for the first or -1 for the last, but got ${String(nth)}`);
  }
  const { operation, expected } = readExpected(operationId, expectedRequest);
  const index = (nth as number) > 0 ? (nth as number) - 1 : (nth as number);
  const ofOperation = requests.filter((entry) => entry.operation === operation);
  const found = ofOperation.at(index);
  const differences = found === undefined ? [] : compareRequest(found, expected);
  const pass = found !== undefined && differences.length === 0;
  const { length } = ofOperation;
  const but = pass ? "it did" : found === undefined ? `only ${length} came` : "that differs";
  return {
    pass,
    message: () =>
      `expected the mock ${pass ? "not " : ""}to have received as ${describeNth(nth as number)} ${operation} one` +
      `${describeParts(expected)}, but ${but}.\n\n` +
      describeRequests(requests.map((entry) => ({ entry, differences: entry === found ? differences : null }))),
  };
}

function describeParts(parts: ExpectedParts): string {
  const given = Object.entries(parts).filter(([, value]) => value !== undefined);
  return given.length === 0 ? "" : ` with ${given.map(([name, value]) => `${name} ${print(value)}`).join(" and ")}`;
}

const countTimes = (times: number): string => (times === 1 ? "once" : `${times} times`);

function describeNth(nth: number): string {
  if (nth < 0) return nth === -1 ? "the last" : `the ${ordinal(-nth)} last`;
  return `the ${ordinal(nth)}`;
}

function ordinal(count: number): string {
  const last = count % 100 >= 11 && count % 100 <= 13 ? 0 : count % 10;
  return `${count}${["th", "st", "nd", "rd"][last] ?? "th"}`;
}
