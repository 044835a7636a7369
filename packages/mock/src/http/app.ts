import { formatIssue, validateRequest } from "@managed-agents/contract/requests";
import { OPERATIONS, type OperationId } from "@managed-agents/types";
import { Refused } from "../domain/refusal.ts";
import { applyFaults } from "../faults/apply-faults.ts";
import { collectFaults, FAULT_HEADER } from "../faults/collect-faults.ts";
import type { FaultPlan } from "../faults/fault-plan.ts";
import { IMPLEMENTATIONS } from "../operations/index.ts";
import type { Operation, OperationOutput } from "../operations/operation.ts";
import type { World } from "../state/world.ts";
import { checkHeaders } from "./check-headers.ts";
import { type ErrorAnswer, errorBody, errorOf } from "./error-answer.ts";
import type { MockAnswer, TextAnswer } from "./mock-answer.ts";
import type { MockRequest } from "./mock-request.ts";
import { precheckBody } from "./precheck-body.ts";
import { prefersStatic } from "./preferences.ts";
import { readBody } from "./read-body.ts";
import { readQuery } from "./read-query.ts";
import { commonHeaders, corsHeaders, preflight } from "./response-headers.ts";
import { explainPath, findRoute, type Route } from "./route.ts";
import { refuseVisitor, type Visitors } from "./visitors.ts";

/** Answers from the document's examples, without a world. */
export type StaticAnswers = (request: MockRequest, route: Route, requestId: string) => Promise<MockAnswer>;

/** What an app works on. */
export interface AppParts {
  /** The world of now: `reset` replaces it. */
  world(): World;
  readonly faults: FaultPlan;
  readonly visitors: Visitors;
  /** Whether every request is answered from the document's examples. */
  readonly alwaysStatic: boolean;
  /** Answers what `Prefer` asks for; null where Prism is not at hand. */
  readonly staticAnswers: StaticAnswers | null;
  /** Hears of a mistake of the mock itself. The client gets a 500 without details. */
  onMistake(error: unknown): void;
}

/** What became of a request, for logs. Holds nothing that the client sent but the path. */
export interface Handled {
  readonly operation: OperationId | null;
  readonly requestId: string;
  readonly answer: MockAnswer | Promise<MockAnswer>;
}

/** Answers a request: at once, unless a fault or Prism takes time. */
export function handle(parts: AppParts, request: MockRequest): Handled {
  const world = parts.world();
  const requestId = world.ids.next("req");
  const { method, target } = request;
  const unwelcome = refuseVisitor(parts.visitors, request);
  if (unwelcome !== null) {
    // Without the headers that would let the page read it.
    const headers = { "content-type": "application/json", ...commonHeaders(world, method, requestId) };
    return {
      operation: null,
      requestId,
      answer: { kind: "text", status: 403, headers, body: errorBody(unwelcome, requestId) },
    };
  }
  if (method === "OPTIONS") return { operation: null, requestId, answer: preflight(request) };
  const mark = target.indexOf("?");
  const pathname = mark < 0 ? target : target.slice(0, mark);
  const route = findRoute(method, pathname);
  if (route === null) {
    const answer = toAnswer(world, request, requestId, errorOf(404, explainPath(method, pathname)));
    return { operation: null, requestId, answer };
  }
  const search = mark < 0 ? "" : target.slice(mark + 1);
  const respond = (): MockAnswer | Promise<MockAnswer> => answerRoute(parts, world, request, route, search, requestId);
  const fail = (error: ErrorAnswer): MockAnswer => toAnswer(world, request, requestId, error);
  const { operation } = route;
  try {
    const faults = collectFaults(parts.faults, world, request, route);
    const answer = faults.length === 0 ? respond() : applyFaults(faults, world, route, respond, fail);
    return { operation, requestId, answer };
  } catch (error) {
    if (error instanceof TypeError) {
      return { operation, requestId, answer: fail(errorOf(400, `${FAULT_HEADER}: ${error.message}`)) };
    }
    parts.onMistake(error);
    return { operation, requestId, answer: fail(errorOf(500, MISTAKE)) };
  }
}

const MISTAKE = "The mock made a mistake; its log says which.";

/** The answer to what a host could not read as a request, or may not serve. */
export function refuse(parts: AppParts, status: number, message: string): TextAnswer {
  const world = parts.world();
  const requestId = world.ids.next("req");
  const headers = { "content-type": "application/json", ...commonHeaders(world, "POST", requestId) };
  return { kind: "text", status, headers, body: errorBody(errorOf(status, message), requestId) };
}

function answerRoute(
  parts: AppParts,
  world: World,
  request: MockRequest,
  route: Route,
  search: string,
  requestId: string,
): MockAnswer | Promise<MockAnswer> {
  if (parts.alwaysStatic || prefersStatic(request)) {
    if (parts.staticAnswers !== null) return parts.staticAnswers(request, route, requestId);
    const message =
      "Prefer is answered by Prism: install @stoplight/prism-http and serve from @managed-agents/mock/node.";
    return toAnswer(world, request, requestId, errorOf(501, message));
  }
  try {
    return toAnswer(world, request, requestId, perform(world, request, route, search));
  } catch (error) {
    if (error instanceof Refused) {
      const { status, message, code } = error.refusal;
      return toAnswer(world, request, requestId, errorOf(status, message, { code }));
    }
    parts.onMistake(error);
    return toAnswer(world, request, requestId, errorOf(500, MISTAKE));
  }
}

function perform(
  world: World,
  request: MockRequest,
  { operation, path }: Route,
  search: string,
): OperationOutput | ErrorAnswer {
  const wrong = checkHeaders(request);
  if (wrong !== null) return wrong;
  const query = readQuery(operation, search);
  let body: unknown;
  if (OPERATIONS[operation].body !== null) {
    const read = readBody(request);
    if ("error" in read) return read;
    body = read.value;
    const early = precheckBody(operation, body);
    if (early !== null) return early;
  }
  const [issue] = validateRequest(operation, { path, query, body });
  if (issue !== undefined) return errorOf(400, formatIssue(issue));
  const run = IMPLEMENTATIONS[operation] as Operation;
  return run(world, { path, query, body });
}

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
  const stream = { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache", ...headers };
  return { kind: "stream", status: 200, headers: stream, source: output };
}
