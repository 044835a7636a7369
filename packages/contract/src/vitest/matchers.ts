import { type EventType, OPERATIONS, type OperationId } from "@managed-agents/types";
import { formatIssue } from "../issue.ts";
import { type RequestParts, validateRequest } from "../requests.ts";
import { validateEvent, validateResponse } from "../responses.ts";
import { checkStream } from "../stream/create-stream-checker.ts";
import type { StreamCheckerOptions } from "../stream/stream-checker-options.ts";
import { formatViolation } from "../stream/violation.ts";
import { type MatcherResult, matcherResult } from "./matcher-result.ts";

/** Names of the parts of a request, so that an answer cannot pass as one. */
const PARTS: ReadonlySet<string> = new Set(["path", "query", "body"] satisfies (keyof RequestParts)[]);

/** Passes `{ path, query, body }` of a request that fits what the document says of the operation. */
export function toMatchRequest(received: unknown, operationId: OperationId): MatcherResult {
  checkOperation(operationId);
  const isObject = typeof received === "object" && received !== null && !Array.isArray(received);
  const stray = isObject ? Object.keys(received).find((name) => !PARTS.has(name)) : undefined;
  if (!isObject || stray !== undefined) {
    const got = stray === undefined ? "another value" : `the property ${JSON.stringify(stray.slice(0, 64))}`;
    throw new TypeError(`expected the parts of a request, { path, query, body }, but got ${got}`);
  }
  const issues = validateRequest(operationId, received as RequestParts);
  return matcherResult("the value", `be a request of ${operationId}`, issues.map(formatIssue));
}

/**
 * Passes the body of a response that fits what the document says of the operation.
 *
 * @param status status of the response, 200 if left out
 */
export function toMatchResponse(received: unknown, operationId: OperationId, status = 200): MatcherResult {
  checkOperation(operationId);
  const issues = validateResponse(operationId, status, received);
  const wanted = `be a response of ${operationId} with status ${status}`;
  return matcherResult("the value", wanted, issues.map(formatIssue));
}

/** Passes an event that fits its schema; of the type, if one is given. */
export function toBeSessionEvent(received: unknown, type?: EventType | "event_start" | "event_delta"): MatcherResult {
  const found = (received as { type?: unknown } | null | undefined)?.type;
  const wanted = type === undefined ? "be a session event" : `be a session event of type ${type}`;
  if (type !== undefined && found !== type) {
    return matcherResult("the value", wanted, [
      `event.type: expected ${JSON.stringify(type)}, but got ${JSON.stringify(found) ?? "nothing"}`,
    ]);
  }
  return matcherResult("the value", wanted, validateEvent(received).map(formatIssue));
}

/** Passes events that come in an order that the contract allows. The options are those of `createStreamChecker`. */
export function toSatisfyStreamContract(received: unknown, options?: StreamCheckerOptions): MatcherResult {
  if (typeof received !== "object" || received === null || !(Symbol.iterator in received)) {
    throw new TypeError("expected a list of events; collect those of a live stream first");
  }
  const events = [...(received as Iterable<unknown>)];
  const violations = checkStream(events, options).filter(({ severity }) => severity === "violation");
  return matcherResult(`${events.length} events`, "satisfy the stream contract", violations.map(formatViolation));
}

function checkOperation(operationId: unknown): void {
  if (typeof operationId === "string" && Object.hasOwn(OPERATIONS, operationId)) return;
  throw new TypeError(`there is no operation ${JSON.stringify(operationId)}`);
}
