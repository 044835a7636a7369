import { fileURLToPath } from "node:url";
import { BYTES_TYPE } from "../domain/media-types.ts";
import type { StaticAnswer } from "../http/app.ts";
import { errorOf } from "../http/error-answer.ts";
import type { MockRequest } from "../http/mock-request.ts";
import { preference } from "../http/preferences.ts";

/** Answers one request from the document. */
export type Prism = (request: MockRequest) => Promise<StaticAnswer>;

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

/**
 * Loads Prism with the bundled document. Costs about a second and 150 MB, so it is done on first need.
 *
 * Requests are not validated again: what comes here has passed the emulator's checks, which say what is wrong.
 */
export async function loadPrism(document: URL): Promise<Prism> {
  const { createInstance, getHttpOperationsFromSpec } = await import("@stoplight/prism-http");
  const operations = await getHttpOperationsFromSpec(fileURLToPath(document));
  const base = {
    isProxy: false,
    checkSecurity: false,
    validateRequest: false,
    validateResponse: true,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic: false, ignoreExamples: false },
  };
  const instance = createInstance(base as never, { logger: { ...LOGGER, child: () => LOGGER } } as never);
  return async (request) => {
    const [path = ""] = request.target.split("?", 1);
    const config = { ...base, mock: mockConfig(request.header("prefer") ?? "") };
    const headers = { accept: "application/json, application/octet-stream" };
    const input = { method: request.method.toLowerCase(), url: { path, query: {} }, headers, body: undefined };
    const result = await instance.request(input as never, operations, config as never)();
    if (result._tag === "Left") return failure(result.left as unknown as PrismProblem);
    const { statusCode, headers: sent, body: output } = result.right.output as PrismOutput;
    const body = typeof output === "string" ? output : JSON.stringify(output ?? null);
    return toAnswer(statusCode, sent?.["Content-type"] === BYTES_TYPE ? BYTES_TYPE : "application/json", body);
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

interface PrismOutput {
  readonly statusCode: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

interface PrismProblem {
  readonly status?: number;
  readonly title?: string;
}

/** For an example that an error status does not have, Prism gives no status. */
function failure({ status = 404, title }: PrismProblem): StaticAnswer {
  const known = status >= 400 && status <= 599 ? status : 500;
  return errorOf(known, title ?? (known === 404 ? "The document has no such answer." : "Prism could not answer."));
}

function toAnswer(status: number, contentType: string, body: string): StaticAnswer {
  const [, requestId] = status >= 400 ? (/"request_id":\s*"(req_[^"]+)"/.exec(body) ?? []) : [];
  return { status, contentType, body, ...(requestId === undefined ? {} : { requestId }) };
}
