import "@managed-agents/types/check-node";
import { OPERATIONS, type OperationId } from "@managed-agents/types";
import { EVENTS, RESPONSES, SCHEMAS } from "#compiled/responses.js";
import { describeValue } from "./describe-value.ts";
import type { Issue } from "./issue.ts";
import { validate } from "./to-issue.ts";

export { formatIssue, type Issue } from "./issue.ts";

/**
 * Validates what the service answered: a 200 by the operation's own schema (for a stream: the data of one frame), every other declared
 * status as an `ErrorResponse`. Unknown properties pass, and so do unknown members of unions that the service may extend. A 200 of bytes
 * has no schema: it passes whatever it holds.
 *
 * @param body the parsed JSON; of bytes anything
 * @returns no issue or one
 * @throws TypeError if there is no such operation
 */
export function validateResponse(operationId: OperationId, status: number, body: unknown): Issue[] {
  const operation = Object.hasOwn(OPERATIONS, operationId) ? OPERATIONS[operationId] : undefined;
  if (!operation || !SCHEMAS.ErrorResponse) throw new TypeError(`there is no operation "${operationId}"`);
  const compiled = RESPONSES[operationId];
  if (status === 200) return compiled ? validate(compiled, body, "body") : [];
  const declared: readonly number[] = operation.errors;
  if (declared.includes(status)) return validate(SCHEMAS.ErrorResponse, body, "body");
  return [
    { path: "status", expected: `one of 200, ${declared.join(", ")}`, received: String(status), keyword: "status" },
  ];
}

/**
 * Validates one event of a history or a stream by the schema that its `type` names. An event of an unknown type passes, since the
 * service may add types.
 *
 * @returns no issue or one
 */
export function validateEvent(event: unknown): Issue[] {
  if (typeof event !== "object" || event === null || Array.isArray(event)) {
    return [{ path: "event", expected: "an object", received: describeValue(event, []), keyword: "type" }];
  }
  const { type } = event as { type?: unknown };
  if (typeof type !== "string") {
    return [{ path: "event.type", expected: "a string", received: describeValue(type, []), keyword: "type" }];
  }
  const compiled = EVENTS[type];
  return compiled ? validate(compiled, event, "event") : [];
}
