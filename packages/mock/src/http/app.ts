import type { OperationId } from "@managed-agents/types";
import { Refused } from "../domain/refusal.ts";
import { IMPLEMENTATIONS } from "../operations/index.ts";
import type { Operation, OperationOutput } from "../operations/operation.ts";
import type { World } from "../state/world.ts";
import { type ErrorAnswer, errorBody, errorOf } from "./error-answer.ts";
import type { CarryOut, Interceptor } from "./interceptor.ts";
import type { MockAnswer, TextAnswer } from "./mock-answer.ts";
import type { MockRequest } from "./mock-request.ts";
import { hasSerializedOrigin, isReachedBy, type OriginPolicy, refuseByOrigin } from "./origin-policy.ts";
import { prefersStatic } from "./preferences.ts";
import { readRequest } from "./read-request.ts";
import { commonHeaders, corsHeaders, preflight } from "./response-headers.ts";
import { explainPath, findRoute, methodsOf, type Route } from "./route.ts";

/** Answers from the document's examples, without a world. Gets only requests that the emulator would not refuse. */
export type StaticAnswers = (request: MockRequest, route: Route) => Promise<StaticAnswer>;

/** An answer from the document's examples: an error, or a text as it stands there. */
export type StaticAnswer =
  | ErrorAnswer
  | { readonly status: number; readonly contentType: string; readonly body: string; readonly requestId?: string };

/** What an app works on. */
export interface AppParts {
  /** The world of now: `reset` replaces it. */
  world(): World;
  /** The id of the next request. */
  nextRequestId(): string;
  /** Stands between every routed request and its answer. */
  readonly intercept: Interceptor;
  readonly origins: OriginPolicy;
  /** Whether every request is answered from the document's examples. */
  readonly alwaysStatic: boolean;
  /** Answers what `Prefer` asks for; null where Prism is not at hand. */
  readonly staticAnswers: StaticAnswers | null;
  /** Is given errors of the mock itself. The client gets a 500 without details. */
  onInternalError(error: unknown): void;
}

/** What became of a request, for logs. Holds nothing that the client sent but the path. */
export interface Handled {
  readonly operation: OperationId | null;
  readonly requestId: string;
  readonly answer: MockAnswer | Promise<MockAnswer>;
}

/** Answers a request: at once, unless a fault or Prism takes time. The promise of an answer never rejects. */
export function handle(parts: AppParts, request: MockRequest): Handled {
  const world = parts.world();
  const requestId = parts.nextRequestId();
  const { method, target } = request;
  const refused = refuseByOrigin(parts.origins, request);
  if (refused !== null) {
    return { operation: null, requestId, answer: refusePage(parts.origins, world, request, requestId, refused) };
  }
  if (method === "OPTIONS") return { operation: null, requestId, answer: preflight(request) };
  const mark = target.indexOf("?");
  const pathname = mark < 0 ? target : target.slice(0, mark);
  const old = world.profile.choose("old_spellings", "") === "accepted";
  const route = findRoute(method, pathname, old);
  const fail = (error: ErrorAnswer): MockAnswer => toAnswer(world, request, requestId, error);
  if (route === null) {
    const methods = methodsOf(pathname, old);
    if (methods.length > 0) return { operation: null, requestId, answer: refuseMethod(world, request, methods) };
    const hint = explainPath(method, pathname);
    return { operation: null, requestId, answer: fail(errorOf(404, "Not found", { hint })) };
  }
  const search = mark < 0 ? "" : target.slice(mark + 1);
  const respond = (listLag = 0, carryOut?: CarryOut): MockAnswer | Promise<MockAnswer> =>
    answerRoute(parts, request, route, { search, listLag, carryOut }, requestId);
  const failInternally = (error: unknown): MockAnswer => {
    parts.onInternalError(error);
    return fail(errorOf(500, INTERNAL_ERROR));
  };
  const { operation } = route;
  try {
    const answer = parts.intercept({ world, request, route, respond, fail });
    return { operation, requestId, answer: answer instanceof Promise ? answer.catch(failInternally) : answer };
  } catch (error) {
    return { operation, requestId, answer: failInternally(error) };
  }
}

/** Refuses a request before its path is looked at. */
export function refuseRequest(parts: AppParts, request: MockRequest, error: ErrorAnswer): Handled {
  const world = parts.world();
  const requestId = parts.nextRequestId();
  const refused = refuseByOrigin(parts.origins, request);
  if (refused !== null) {
    return { operation: null, requestId, answer: refusePage(parts.origins, world, request, requestId, refused) };
  }
  if (request.method === "OPTIONS") return { operation: null, requestId, answer: preflight(request) };
  return { operation: null, requestId, answer: toAnswer(world, request, requestId, error) };
}

/**
 * The answer to a page that may not call. It can be read, so that whoever wrote the page learns why: it says nothing but that. Preflights
 * are answered as if the page might call, since a browser shows their refusal to nobody; then the call itself is made, refused and read.
 */
function refusePage(
  policy: OriginPolicy,
  world: World,
  request: MockRequest,
  requestId: string,
  refused: ErrorAnswer,
): MockAnswer {
  const readable = isReachedBy(policy, request) && hasSerializedOrigin(request);
  if (readable && request.method === "OPTIONS") return preflight(request);
  const headers = {
    "content-type": "application/json",
    ...commonHeaders(world, request.method, requestId),
    ...(readable ? corsHeaders(request) : {}),
  };
  return { kind: "text", status: refused.status, headers, body: errorBody(refused, requestId) };
}

/** The answer to a method that a path does not take. It alone has no request id (live L31). */
function refuseMethod(world: World, request: MockRequest, methods: readonly string[]): TextAnswer {
  const { "request-id": _, ...common } = commonHeaders(world, request.method, "");
  const headers = { "content-type": "application/json", ...common, ...corsHeaders(request), allow: methods.join(", ") };
  const body = errorBody(errorOf(405, "Method Not Allowed"), null);
  return { kind: "text", status: 405, headers, body };
}

const INTERNAL_ERROR = "The mock failed; its log says how.";

/** The answer to what a host could not read as a request, or may not serve. */
export function refuse(parts: AppParts, status: number, message: string): TextAnswer {
  const world = parts.world();
  const requestId = parts.nextRequestId();
  const headers = { "content-type": "application/json", ...commonHeaders(world, "POST", requestId) };
  return { kind: "text", status, headers, body: errorBody(errorOf(status, message), requestId) };
}

interface RouteCall {
  readonly search: string;
  readonly listLag: number;
  readonly carryOut: CarryOut | undefined;
}

function answerRoute(
  parts: AppParts,
  request: MockRequest,
  route: Route,
  { search, listLag, carryOut }: RouteCall,
  requestId: string,
): MockAnswer | Promise<MockAnswer> {
  const world = parts.world();
  const oldSpellings = world.profile.choose("old_spellings", "") === "accepted";
  const input = readRequest(request, route, search, { oldSpellings, maxFileBytes: world.maxFileBytes });
  if ("error" in input) return toAnswer(world, request, requestId, input);
  if (parts.alwaysStatic || prefersStatic(request)) return answerStatically(parts, world, request, route, requestId);
  const answer = (output: OperationOutput): MockAnswer => toAnswer(world, request, requestId, output);
  const refuse = (error: unknown): MockAnswer => {
    if (!(error instanceof Refused)) throw error;
    const { status, message, ...rest } = error.refusal;
    return toAnswer(world, request, requestId, errorOf(status, message, rest));
  };
  try {
    if (carryOut === undefined) {
      const run = IMPLEMENTATIONS[route.operation] as Operation;
      return answer(run(world, { ...input, listLag }));
    }
    const output = carryOut(route.operation, { ...input, listLag });
    return output instanceof Promise ? output.then(answer, refuse) : answer(output);
  } catch (error) {
    return refuse(error);
  }
}

async function answerStatically(
  { staticAnswers }: AppParts,
  world: World,
  request: MockRequest,
  route: Route,
  requestId: string,
): Promise<MockAnswer> {
  const answer = await (staticAnswers?.(request, route) ??
    errorOf(
      501,
      "Prefer is answered by Prism: install @stoplight/prism-http and serve from @managed-agents/mock/node.",
    ));
  if ("error" in answer) return toAnswer(world, request, requestId, answer);
  const { status, contentType, body } = answer;
  // The document's example of an error has a request id of its own; the header repeats it.
  const common = commonHeaders(world, request.method, answer.requestId ?? requestId);
  return {
    kind: "text",
    status,
    headers: { "content-type": contentType, ...common, ...corsHeaders(request) },
    body,
  };
}

/** What keeps whoever stands between, such as a load balancer, from holding frames back. */
const STREAM_HEADERS = { "cache-control": "no-cache", "x-accel-buffering": "no" };

function toAnswer(
  world: World,
  request: MockRequest,
  requestId: string,
  output: OperationOutput | ErrorAnswer,
): MockAnswer {
  const headers = { ...commonHeaders(world, request.method, requestId), ...corsHeaders(request) };
  if (typeof output === "string") {
    return { kind: "text", status: 200, headers: { "content-type": "application/json", ...headers }, body: output };
  }
  if ("error" in output) {
    const all = { "content-type": "application/json", ...headers, ...output.headers };
    return { kind: "text", status: output.status, headers: all, body: errorBody(output, requestId) };
  }
  if ("bytes" in output) {
    const all = { "content-type": output.contentType, "x-content-type-options": "nosniff", ...headers };
    return { kind: "bytes", status: 200, headers: all, body: output.bytes };
  }
  const stream = { "content-type": "text/event-stream; charset=utf-8", ...STREAM_HEADERS, ...headers };
  return { kind: "stream", status: 200, headers: stream, source: output };
}
