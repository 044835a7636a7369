import { type EventType, OPERATIONS, type OperationId } from "@managed-agents/types";
import { formatIssue } from "../issue.ts";
import { type RequestParts, validateRequest } from "../requests.ts";
import { validateEvent, validateResponse } from "../responses.ts";
import { checkStream, type StreamCheckerOptions } from "../stream/create-stream-checker.ts";
import { formatViolation } from "../stream/violation.ts";
import { type Verdict, verdict } from "./verdict.ts";

export interface MatchOperationOptions {
  /**
   * Which side of the operation the value is: a response body, or `{ path, query, body }` of a request.
   * @default "response"
   */
  readonly as?: "request" | "response";
  /**
   * Status of the response.
   * @default 200
   */
  readonly status?: number;
}

/** Passes a response body, or a request, that fits what the document says of the operation. */
export function toMatchOperation(
  received: unknown,
  operationId: OperationId,
  { as = "response", status = 200 }: MatchOperationOptions = {},
): Verdict {
  if (!Object.hasOwn(OPERATIONS, operationId))
    throw new TypeError(`there is no operation ${JSON.stringify(operationId)}`);
  const isRequest = as === "request";
  const issues = isRequest
    ? validateRequest(operationId, (received ?? {}) as RequestParts)
    : validateResponse(operationId, status, received);
  const wanted = isRequest ? `be a request of ${operationId}` : `be a response of ${operationId} with status ${status}`;
  return verdict("the value", wanted, issues.map(formatIssue));
}

/** Passes an event that fits its schema; of the type, if one is given. */
export function toBeSessionEvent(received: unknown, type?: EventType | "event_start" | "event_delta"): Verdict {
  const found = (received as { type?: unknown } | null | undefined)?.type;
  const wanted = type === undefined ? "be a session event" : `be a session event of type ${type}`;
  if (type !== undefined && found !== type) {
    return verdict("the value", wanted, [
      `event.type: expected ${JSON.stringify(type)}, but got ${JSON.stringify(found) ?? "nothing"}`,
    ]);
  }
  return verdict("the value", wanted, validateEvent(received).map(formatIssue));
}

/** Passes events that come in an order that the contract allows. The options are those of `createStreamChecker`. */
export function toSatisfyStreamContract(received: unknown, options?: StreamCheckerOptions): Verdict {
  if (typeof received !== "object" || received === null || !(Symbol.iterator in received)) {
    throw new TypeError("expected a list of events; collect those of a live stream first");
  }
  const events = [...(received as Iterable<unknown>)];
  const faults = checkStream(events, options).filter(({ severity }) => severity === "violation");
  return verdict(`${events.length} events`, "satisfy the stream contract", faults.map(formatViolation));
}
