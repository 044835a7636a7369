import type { RequestEntry } from "../worlds/request-log.ts";
import { type MatcherResult, matchReceived, matchReceivedNth } from "./match-received.ts";

/** What is asserted on: a mock, one of its worlds, or requests of theirs, oldest first. */
export type Received = readonly RequestEntry[] | { readonly requests: { list(): readonly RequestEntry[] } };

/** Passes a mock that has received a request of the operation, or exactly `times`. */
export function toHaveReceived(received: unknown, operation: unknown, expected?: unknown): MatcherResult {
  return matchReceived(requestsOf(received), operation, expected);
}

/** Passes a mock whose nth request of the operation has what is expected; 1 is the first one, -1 the last. */
export function toHaveReceivedNth(
  received: unknown,
  nth: unknown,
  operation: unknown,
  expected?: unknown,
): MatcherResult {
  return matchReceivedNth(requestsOf(received), nth, operation, expected);
}

function requestsOf(received: unknown): readonly RequestEntry[] {
  const { requests } = (received ?? {}) as { readonly requests?: { list?: () => unknown } };
  const listed = Array.isArray(received) ? received : requests?.list?.();
  if (Array.isArray(listed)) return listed;
  if (listed instanceof Promise) {
    throw new TypeError(
      "expected requests that are here: use expect(await world.requests.list()) for a mock over HTTP",
    );
  }
  throw new TypeError("expected a mock, a world of it, or a list of its requests");
}
