import { cut, shorten } from "../domain/shorten.ts";
import { ROUTES, type RouteId } from "../gen/control/routes.gen.ts";
import { type ErrorAnswer, errorOf } from "../http/error-answer.ts";
import type { MockAnswer, TextAnswer } from "../http/mock-answer.ts";
import type { MockRequest } from "../http/mock-request.ts";
import { LogError, LogGone, NotKept, OutcomeUnknown } from "../world-log/log-error.ts";
import type { Control, ControlCall } from "../worlds/dispatch.ts";
import { TooManyWorlds } from "../worlds/too-many-worlds.ts";
import type { WorldHost } from "../worlds/world-host.ts";
import { type ControlAccess, refuseControl } from "./access.ts";
import { errorAnswer, jsonAnswer } from "./answer.ts";
import { ControlError } from "./control-error.ts";
import type { ControlInput, ControlOperation } from "./control-operation.ts";
import { findControlRoute, listRoutes, methodsAt } from "./find-route.ts";
import { CONTROL_OPERATIONS } from "./operations/index.ts";
import { pageAnswer } from "./page-answer.ts";
import { readInput } from "./read-input.ts";

/** What control is made from. */
export interface ControlOptions {
  readonly access: ControlAccess;
  /** The version of the mock, as health says it. */
  readonly version: string;
  /** The inspector as HTML; null where it is not at hand. */
  readonly inspectorPage: () => string | null;
  /** Is given errors of the mock itself. Callers get a 500 without details. */
  readonly onInternalError: (error: unknown) => void;
}

/** Answers requests to the mock itself: health, the inspector, and the operations of `packages/mock/control/openapi.yaml`. */
export function createControl(options: ControlOptions): Control {
  let made = 0;
  return (call) => {
    // Not from a world's ids, which follow from its seed and its requests alone.
    const requestId = `req_control_${++made}`;
    const fail = (error: unknown): MockAnswer => {
      // A client that gets a 503 repeats what it asked for, which may have been kept.
      if (error instanceof OutcomeUnknown) return { kind: "broken" };
      if (error instanceof ControlError) return errorAnswer(error.answer, requestId);
      if (isNotAtHand(error)) {
        const headers = { "retry-after": "1" };
        const what = call.request.method === "GET" ? "The world is not at hand" : "The change was not kept";
        return errorAnswer(errorOf(503, `${what}: ${error.message}.`, { headers }), requestId);
      }
      options.onInternalError(error);
      return errorAnswer(errorOf(500, "The mock failed; its log says how."), requestId);
    };
    try {
      const answer = respond(options, call, requestId);
      return answer instanceof Promise ? answer.catch(fail) : answer;
    } catch (error) {
      return fail(error);
    }
  };
}

function respond(options: ControlOptions, call: ControlCall, requestId: string): TextAnswer | Promise<TextAnswer> {
  const { request, wrongName } = call;
  const mark = request.target.indexOf("?");
  const pathname = mark < 0 ? request.target : request.target.slice(0, mark);
  const search = mark < 0 ? "" : request.target.slice(mark + 1);
  const route = findControlRoute(request.method, pathname);
  if (!isOpen(pathname)) {
    const refused = refuseControl(options.access, request, route?.id !== "service.index");
    if (refused !== null) return errorAnswer(refused, requestId);
    if (wrongName !== undefined) return errorAnswer(errorOf(400, wrongName), requestId);
  }
  if (route === null) return errorAnswer(refuseRoute(request.method, pathname), requestId);
  const { id } = route;
  if ((id === "service.root" || id === "service.index") && acceptsHtml(request)) {
    const page = options.inspectorPage();
    if (page !== null) return pageAnswer(page, requestId);
  }
  const input = readInput(request, search, route);
  if ("error" in input) return errorAnswer(input, requestId);
  const run = CONTROL_OPERATIONS[id] as ControlOperation<RouteId>;
  const { version } = options;
  const output = run({ ...input, worlds: call.worlds, world: () => openWorld(call), version } as ControlInput<RouteId>);
  const { status } = ROUTES[id];
  if (output instanceof Promise) return output.then((value) => jsonAnswer(status, value, requestId));
  return jsonAnswer(status, output, requestId);
}

const isNotAtHand = (error: unknown): error is Error =>
  error instanceof NotKept || error instanceof LogGone || error instanceof LogError;

/** What says nothing of a world is there for everybody: pollers, and browsers that have no page yet. */
const isOpen = (pathname: string): boolean => pathname === "/" || pathname === "/health";

function refuseRoute(method: string, pathname: string): ErrorAnswer {
  const methods = methodsAt(pathname);
  const asked = `${cut(method, 16)} ${shorten(pathname, 200)}`;
  if (methods.length === 0) return errorOf(404, `There is no ${asked}. There are ${listRoutes()}.`);
  const allow = methods.join(", ");
  return errorOf(405, `method: expected ${allow}, but got ${cut(method, 16)}`, { headers: { allow } });
}

/** Whether a browser asks, or somebody who can show what browsers show. */
function acceptsHtml(request: MockRequest): boolean {
  const ranges = (request.header("accept") ?? "").split(",");
  return ranges.some((range) => /^\s*text\/html\s*(?:;|$)/i.test(range) && !/;\s*q=0(?:\.0*)?\s*(?:;|$)/i.test(range));
}

async function openWorld({ worlds, world }: ControlCall): Promise<WorldHost> {
  try {
    const host = await worlds.load(world);
    host.lastUsedAt = Date.now();
    await host.catchUp();
    return host;
  } catch (error) {
    if (!(error instanceof TooManyWorlds)) throw error;
    throw new ControlError(400, error.message);
  }
}
