import { validateRequest } from "@managed-agents/contract/requests";
import { OPERATIONS } from "@managed-agents/types";
import { shorten } from "../domain/shorten.ts";
import type { OperationInput } from "../operations/operation.ts";
import { checkScope } from "./check-betas.ts";
import { checkHeaders } from "./check-headers.ts";
import { refuseIssue } from "./describe-issue.ts";
import { type ErrorAnswer, errorOf } from "./error-answer.ts";
import type { MockRequest } from "./mock-request.ts";
import { readOldFileList } from "./old-file-list.ts";
import { dropOldOrder } from "./old-memory-order.ts";
import { precheckBody } from "./precheck-body.ts";
import { readBody } from "./read-body.ts";
import { readForm } from "./read-form.ts";
import { readQuery } from "./read-query.ts";
import type { Route } from "./route.ts";

/**
 * The decoded and validated parts of a request, or how it is refused: headers, then query and body.
 *
 * @param search what follows the `?`
 * @param settings for `oldSpellings` see `readQuery`, for `maxFileBytes` see `readForm`
 */
export function readRequest(
  request: MockRequest,
  { operation, path }: Route,
  search: string,
  { oldSpellings, maxFileBytes }: { readonly oldSpellings: boolean; readonly maxFileBytes: number },
): OperationInput | ErrorAnswer {
  const wrong = checkHeaders(request, operation);
  if (wrong !== null) return wrong;
  const betas = request.header("anthropic-beta");
  const old = operation === "files.list" ? readOldFileList(search, betas) : null;
  const asked = operation === "memory_stores.memories.list" ? dropOldOrder(search, betas) : (old?.search ?? search);
  const parameters = readQuery(operation, asked, oldSpellings);
  if ("error" in parameters) return parameters;
  const query = parameters.value;
  const hidden = operation === "files.list" ? checkScope(query, betas) : null;
  if (hidden !== null) return hidden;
  const { body: documented, bodyKind } = OPERATIONS[operation];
  const read =
    bodyKind === "multipart"
      ? readForm(request, maxFileBytes)
      : request.method === "POST"
        ? readBody(request)
        : NO_BODY;
  if ("error" in read) return read;
  const body = read.value;
  const early = documented === null ? checkEmpty(body) : precheckBody(operation, body);
  if (early !== null) return early;
  const [issue] = validateRequest(operation, { path, query, body });
  if (issue !== undefined) return refuseIssue(issue, operation.startsWith("vaults.credentials."));
  return old === null ? { path, query, body } : { path, query, body, oldList: old.oldList };
}

const NO_BODY = { value: undefined };

/** House rule H41: a call without a documented body carries none, or an empty object. */
function checkEmpty(body: unknown): ErrorAnswer | null {
  if (body === undefined) return null;
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    const came = body === null ? "null" : Array.isArray(body) ? "an array" : `a ${typeof body}`;
    return errorOf(400, `body: expected none, or an empty object, but got ${came}`);
  }
  const [key] = Object.keys(body);
  if (key === undefined) return null;
  return errorOf(
    400,
    `body: expected none, or an empty object, but got the property ${JSON.stringify(shorten(key, 80))}`,
  );
}
