import "@managed-agents/types/check-node";
import type { OperationId } from "@managed-agents/types";
import { BODIES, PATHS, QUERIES } from "#compiled/requests.js";
import type { Issue } from "./issue.ts";
import { validate } from "./to-issue.ts";

export { isSecret } from "./is-secret.ts";
export { formatIssue, type Issue } from "./issue.ts";
export { validate as validateWith } from "./to-issue.ts";
export type { SchemaError, ValidateFunction } from "./validate-function.ts";

/** The decoded parts of a request. A part that is left out is validated as empty. */
export interface RequestParts {
  /** Values of the placeholders, by name. */
  readonly path?: unknown;
  /** Values by wire name, brackets included, numbers and booleans decoded: `{ limit: 20, "statuses[]": ["idle"] }`. */
  readonly query?: unknown;
  /** The parsed JSON, or of a form its parts by name with numbers decoded; not validated on operations that take none. */
  readonly body?: unknown;
}

/**
 * Validates a request by the document: path, then query, then body.
 *
 * @returns one issue for each part that does not fit, and none for a good request
 * @throws TypeError if there is no such operation
 */
export function validateRequest(operationId: OperationId, { path, query, body }: RequestParts): Issue[] {
  const [validatePath, validateQuery] = [PATHS[operationId], QUERIES[operationId]];
  if (!validatePath || !validateQuery) throw new TypeError(`there is no operation "${operationId}"`);
  const validateBody = BODIES[operationId];
  return [
    ...validate(validatePath, path ?? {}, "path"),
    ...validate(validateQuery, query ?? {}, "query"),
    ...(validateBody ? validate(validateBody, body, "body") : []),
  ];
}
