import { formatIssue, validateRequest, validateResponse } from "@managed-agents/contract";
import { OPERATIONS } from "@managed-agents/types";
import { decodeQuery } from "./decode-query.ts";
import { findOperation } from "./find-operation.ts";
import { sawExchange } from "./seen.ts";

/** A request and its answer, bodies as text. */
export interface Exchange {
  readonly method: string;
  readonly url: URL;
  readonly sent: string | FormData | undefined;
  /** Headers of the request. */
  readonly asked: Headers;
  readonly status: number;
  readonly headers: Headers;
  /** The answer; undefined for a stream, whose frames are validated one by one. Bytes are read as text. */
  readonly received: string | undefined;
}

/** What stands in the way: a concurrent change, a stale version or a second of its kind, or one of memory's two. */
const CONFLICTS = "conflict_error invalid_request_error memory_path_conflict_error memory_precondition_failed_error";

/** errors 2, typed by hand; several are separated by spaces. A status that is missing here has no type of its own. */
const ERROR_TYPES: Readonly<Record<number, string>> = {
  400: "invalid_request_error",
  401: "authentication_error",
  402: "billing_error",
  403: "permission_error",
  404: "not_found_error",
  409: CONFLICTS,
  413: "request_too_large",
  429: "rate_limit_error",
  500: "api_error",
  504: "timeout_error",
  529: "overloaded_error",
};

/** Everything about an exchange that the document does not allow. Notes what was reached. */
export function validateExchange(kind: string, exchange: Exchange): string[] {
  const answer = parse(exchange.received);
  const found = findOperation(exchange.method, exchange.url.pathname);
  const problems = exchange.status === 200 ? [] : validateError(exchange, answer);
  if (!found) return exchange.status === 200 ? ["answered 200 on a path that the document does not have"] : problems;
  const { status, asked: headers, url } = exchange;
  sawExchange(kind, found.id, { status, headers, query: url.searchParams, request: parseSent(exchange.sent), answer });
  if (exchange.status === 200) problems.push(...validateAccepted(exchange, found));
  const isJson = exchange.status !== 200 || OPERATIONS[found.id].answerKind === "json";
  if (isJson) problems.push(...validateResponse(found.id, exchange.status, answer).map(formatIssue));
  return problems;
}

/** A 200 says that the request was good, so the document has to allow it. */
function validateAccepted(
  { url, sent }: Exchange,
  { id, path }: NonNullable<ReturnType<typeof findOperation>>,
): string[] {
  const parts = { path, query: decodeQuery(id, url.searchParams), body: parseSent(sent) };
  return validateRequest(id, parts).map((issue) => `answered 200 to a bad request: ${formatIssue(issue)}`);
}

function validateError({ status, headers }: Exchange, answer: unknown): string[] {
  const problems: string[] = [];
  const { error, request_id } = (answer ?? {}) as { error?: { type?: unknown }; request_id?: unknown };
  const expected = ERROR_TYPES[status];
  if (expected !== undefined && !expected.split(" ").includes(String(error?.type)))
    problems.push(`status ${status} with error.type ${error?.type}`);
  if (!/^application\/json\b/.test(headers.get("content-type") ?? "")) problems.push("an error that is not JSON");
  if (request_id !== headers.get("request-id")) {
    problems.push(`request_id ${request_id} beside the header request-id ${headers.get("request-id")}`);
  }
  return problems;
}

/** The value that a validator of the document takes: of a form its parts by name, texts that are numbers as such. */
function parseSent(sent: Exchange["sent"]): unknown {
  if (!(sent instanceof FormData)) return parse(sent);
  const decode = (part: FormDataEntryValue): unknown =>
    typeof part === "string" ? parse(part) : new Uint8Array(part.size);
  return Object.fromEntries([...sent].map(([name, part]) => [name, decode(part)]));
}

function parse(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
