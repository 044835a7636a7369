import type { ExpectMatcherState, MatcherReturnType } from "@playwright/test";
import { matchReceived, matchReceivedNth } from "../testing/match-received.ts";
import type { RequestEntry } from "../worlds/request-log.ts";

/** Milliseconds between looks, as Playwright's own assertions wait; the last one repeats. */
const INTERVALS = [50, 100, 250, 500, 1000];

/** Waits until a world has received a request of the operation, or exactly `times`, for as long as assertions wait. */
export function toHaveReceived(
  this: ExpectMatcherState,
  received: unknown,
  operation: unknown,
  expected?: unknown,
): Promise<MatcherReturnType> {
  return retry(this, received, (requests) => matchReceived(requests, operation, expected));
}

/** The same for the nth request of the operation; 1 is the first one, -1 the last. */
export function toHaveReceivedNth(
  this: ExpectMatcherState,
  received: unknown,
  nth: unknown,
  operation: unknown,
  expected?: unknown,
): Promise<MatcherReturnType> {
  return retry(this, received, (requests) => matchReceivedNth(requests, nth, operation, expected));
}

async function retry(
  { isNot, timeout }: ExpectMatcherState,
  received: unknown,
  match: (requests: readonly RequestEntry[]) => MatcherReturnType,
): Promise<MatcherReturnType> {
  const end = performance.now() + timeout;
  for (let look = 0; ; look++) {
    const result = match(await requestsOf(received));
    const left = end - performance.now();
    // A list does not change, and what was received stays received.
    if (result.pass !== isNot || left <= 0 || Array.isArray(received)) return result;
    const interval = INTERVALS[look] ?? INTERVALS.at(-1) ?? 0;
    await new Promise((resolve) => setTimeout(resolve, Math.min(interval, left)));
  }
}

async function requestsOf(received: unknown): Promise<readonly RequestEntry[]> {
  const { requests } = (received ?? {}) as { readonly requests?: { list?: () => unknown } };
  const listed = Array.isArray(received) ? received : await requests?.list?.();
  if (Array.isArray(listed)) return listed;
  throw new TypeError("expected the fixture `mock`, another world, or a list of requests");
}
