import { OPERATIONS, type OperationId } from "@managed-agents/types";
import { describeValue } from "../describe-value.ts";
import { type FoundOperation, findOperation } from "../find-operation.ts";
import type { Issue } from "../issue.ts";
import { validateRequest } from "../requests.ts";
import { validateResponse } from "../responses.ts";
import type { NoteReason, StreamViolation } from "../stream/violation.ts";
import type { RequestEntry, ResponseEntry } from "./entry.ts";

/** Something that the document does not allow, and which half of an exchange shows it. */
export interface ExchangeIssue {
  readonly of: "request" | "response";
  readonly issue: Issue;
}

/** What the document does not allow in a request and its answer. A refused request may be bad. */
export function checkExchange(request: RequestEntry, response: ResponseEntry): ExchangeIssue[] {
  const found = findOperation(request.method, request.path);
  if (!found) return [];
  const asked = response.status === 200 ? requestIssues(found, request) : [];
  return [
    ...asked.map((issue) => ({ of: "request", issue }) as const),
    ...answerIssues(found.id, response).map((issue) => ({ of: "response", issue }) as const),
  ];
}

/** Streams and lists of events are checked by their own rules, and bytes by none. */
export function answerIssues(id: OperationId, response: Answer): Issue[] {
  const { streams, answerKind } = OPERATIONS[id];
  const hasJson = response.status !== 200 || (!streams && answerKind === "json");
  const issues = hasJson
    ? validateResponse(id, response.status, withoutEvents(id, response))
    : notAStream(id, response);
  return response.body_unread ? issues.filter(({ path }) => !BODY.test(path)) : issues;
}

/** A stream has frames, and a body is none. */
function notAStream(id: OperationId, { body, body_bytes: bytes = 0 }: Answer): Issue[] {
  if (!OPERATIONS[id].streams || (body === undefined && bytes === 0)) return [];
  const received = body === undefined ? `${bytes} bytes` : describeValue(body, []);
  return [{ path: "body", expected: "an event stream", received, keyword: "type" }];
}

type Answer = Pick<ResponseEntry, "status" | "body" | "body_bytes" | "body_unread">;
type Asked = Pick<RequestEntry, "query" | "body" | "body_bytes">;

const BODY = /^body\b/;

/** Bodies whose bytes alone were counted are not validated. */
export function requestIssues({ id, path }: FoundOperation, { query, body, body_bytes }: Asked): Issue[] {
  const issues = validateRequest(id, { path, query: decodeQuery(id, query), body });
  return body_bytes === undefined ? issues : issues.filter(({ path }) => !BODY.test(path));
}

/** Events of a list are checked one by one, with the rules of a history. */
function withoutEvents(id: string, { status, body }: Answer): unknown {
  const isList = status === 200 && id.endsWith("events.list") && typeof body === "object" && body !== null;
  return isList && Array.isArray((body as { data?: unknown }).data) ? { ...body, data: [] } : body;
}

/** By wire names, numbers and booleans decoded. Names that the document does not have pass, as the service ignores them. */
function decodeQuery(id: keyof typeof OPERATIONS, query: RequestEntry["query"]): Record<string, unknown> {
  const types = new Map<string, string>(OPERATIONS[id].queryParameters.map(({ name, type }) => [name, type]));
  const decoded = new Map<string, unknown>();
  for (const [name, value] of query) {
    const known = types.has(name) ? name : `${name}[]`;
    const type = types.get(known);
    if (type === "array") decoded.set(known, [...((decoded.get(known) as string[] | undefined) ?? []), value]);
    else if (type === "integer") decoded.set(known, /^-?\d+$/.test(value) ? Number(value) : value);
    else if (type === "boolean") decoded.set(known, value === "true" ? true : value === "false" ? false : value);
    else if (type === "string") decoded.set(known, value);
  }
  return Object.fromEntries(decoded);
}

/** What breaks a rule of exchanges, in the form of what breaks one of streams. @param reason why it is a note; undefined for a violation */
export const exchangeViolation = (rule: string, message: string, reason: NoteReason | undefined): StreamViolation => ({
  rule,
  severity: reason === undefined ? "violation" : "note",
  reason,
  index: 0,
  because: undefined,
  message,
  meaning: "",
  frame: undefined,
});
