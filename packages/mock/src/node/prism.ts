import { fileURLToPath } from "node:url";
import { errorBody, errorOf } from "../http/error-answer.ts";
import type { MockAnswer } from "../http/mock-answer.ts";
import type { MockRequest } from "../http/mock-request.ts";
import { preference } from "../http/preferences.ts";
import { readBody } from "../http/read-body.ts";

/** Answers one request from the document. */
export type Prism = (request: MockRequest, requestId: string) => Promise<MockAnswer>;

const silent = (): void => {};
const LOGGER = {
  info: silent,
  warn: silent,
  error: silent,
  debug: silent,
  trace: silent,
  fatal: silent,
  success: silent,
};

/** Loads Prism with the bundled document. Costs about a second and 150 MB, so it is done on first need. */
export async function loadPrism(document: URL): Promise<Prism> {
  const { createInstance, getHttpOperationsFromSpec } = await import("@stoplight/prism-http");
  const operations = await getHttpOperationsFromSpec(fileURLToPath(document));
  const base = {
    isProxy: false,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic: false, ignoreExamples: false },
  };
  const instance = createInstance(base as never, { logger: { ...LOGGER, child: () => LOGGER } } as never);
  return async (request, requestId) => {
    // Prism 5.16 never answers malformed JSON, so the body is parsed here.
    const body = readBody(request);
    if ("error" in body) return toAnswer(body.status, errorBody(body, requestId), requestId);
    const [path = "", search = ""] = request.target.split("?", 2);
    const config = { ...base, mock: mockConfig(request.header("prefer") ?? "") };
    const url = { path, query: readSearch(search) };
    const input = { method: request.method.toLowerCase(), url, headers: headersOf(request), body: body.value };
    const result = await instance.request(input as never, operations, config as never)();
    if (result._tag === "Left") return failure(result.left as unknown as PrismProblem, requestId);
    const { statusCode, body: output } = result.right.output as { statusCode: number; body?: unknown };
    return toAnswer(statusCode, typeof output === "string" ? output : JSON.stringify(output ?? null), requestId);
  };
}

/** What RFC 7240 preferences mean to Prism. */
function mockConfig(prefer: string): object {
  const [code, example] = [preference(prefer, "code"), preference(prefer, "example")];
  return {
    dynamic: preference(prefer, "dynamic") === "true",
    ignoreExamples: false,
    ...(code === undefined ? {} : { code: Number(code) }),
    ...(example === undefined ? {} : { exampleKey: example }),
  };
}

/** Repeated parameters become lists, as Prism takes them. */
function readSearch(search: string): Record<string, string | string[]> {
  const query = new Map<string, string | string[]>();
  for (const [name, value] of new URLSearchParams(search)) {
    const before = query.get(name);
    query.set(name, before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value]);
  }
  return Object.fromEntries(query);
}

/** The headers that the document describes. Prism sees no others. */
function headersOf(request: MockRequest): Record<string, string> {
  const names = [
    "x-api-key",
    "authorization",
    "anthropic-version",
    "anthropic-beta",
    "anthropic-workspace-id",
    "content-type",
  ];
  const given = names.flatMap((name) => {
    const value = request.header(name);
    return value ? [[name, value] as const] : [];
  });
  return { accept: "application/json", ...Object.fromEntries(given) };
}

interface PrismProblem {
  readonly status?: number;
  readonly title?: string;
}

/** For an example that an error status does not have, Prism gives no status. */
function failure({ status = 404, title }: PrismProblem, requestId: string): MockAnswer {
  const known = status >= 400 && status <= 599 ? status : 500;
  const message = title ?? (known === 404 ? "The document has no such answer." : "Prism could not answer.");
  return toAnswer(known, errorBody(errorOf(known, message), requestId), requestId);
}

function toAnswer(status: number, body: string, requestId: string): MockAnswer {
  // The document's example of an error has a request id of its own; the header repeats it.
  const [, own] = status >= 400 ? (/"request_id":\s*"(req_[^"]+)"/.exec(body) ?? []) : [];
  const headers = { "content-type": "application/json", "request-id": own ?? requestId };
  return { kind: "text", status, headers, body };
}
