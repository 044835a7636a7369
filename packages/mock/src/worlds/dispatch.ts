import { type AppParts, type Handled, handle, refuseRequest } from "../http/app.ts";
import { type ErrorAnswer, errorOf } from "../http/error-answer.ts";
import type { Interceptor } from "../http/interceptor.ts";
import type { MockAnswer } from "../http/mock-answer.ts";
import type { MockRequest } from "../http/mock-request.ts";
import { refuseByOrigin } from "../http/origin-policy.ts";
import { LogError, LogGone, NotKept, OutcomeUnknown } from "../world-log/log-error.ts";
import { chooseWorld } from "./choose-world.ts";
import { TooManyWorlds } from "./too-many-worlds.ts";
import { DEFAULT_WORLD, type WorldHost } from "./world-host.ts";
import type { Worlds } from "./worlds.ts";

/** Marks the inspector's own requests, which are neither kept nor met by faults. */
const INSPECTOR_HEADER = "x-mock-inspector";

/** A request to the mock itself, and not to the API. */
export interface ControlCall {
  /** With the target that is left behind what names the world. */
  readonly request: MockRequest;
  /** The name of the world that the request chose; well-formed. */
  readonly world: string;
  readonly worlds: Worlds;
  /** Why the name that came is none; then the world is the default one. */
  readonly wrongName?: string;
}

/** Answers requests to the mock itself. The world that was chosen is loaded by whoever needs it. */
export type Control = (call: ControlCall) => MockAnswer | Promise<MockAnswer>;

/** What became of a request, and in which world. */
export interface Dispatched extends Handled {
  readonly world: string;
}

/** What all worlds of a mock answer with. */
export interface DispatchParts {
  readonly worlds: Worlds;
  readonly byKey: boolean;
  /** Null where nobody can ask for the mock itself. */
  readonly control: Control | null;
  readonly app: Omit<AppParts, "world" | "intercept" | "nextRequestId">;
}

/** Answers every request in the world that it is for. */
export function createDispatch({ worlds, byKey, control, app }: DispatchParts) {
  const partsByHost = new WeakMap<WorldHost, AppParts>();
  const partsOf = (host: WorldHost): AppParts => {
    let parts = partsByHost.get(host);
    if (parts === undefined) {
      parts = {
        ...app,
        world: () => host.world,
        nextRequestId: () => host.nextRequestId(),
        intercept: interceptIn(host, true),
      };
      partsByHost.set(host, parts);
    }
    return parts;
  };
  const interceptIn = (host: WorldHost, isMet: boolean): Interceptor =>
    host.intercept(isMet, async (request) => (await inNamed(host.name, request, request)).answer);
  const refuse = (request: MockRequest, error: ErrorAnswer): Dispatched => ({
    ...refuseRequest(partsOf(worlds.default), request, error),
    world: DEFAULT_WORLD,
  });

  /** @param usual see `chooseWorld` @returns a promise while the world is loaded */
  return (sent: MockRequest, usual?: string): Dispatched | Promise<Dispatched> => {
    // The token of control is no key of a world.
    const chosen = chooseWorld(sent, usual, byKey && !isControl(sent.target));
    if ("wrong" in chosen) {
      if (control === null || !isControl(sent.target) || API_OF_WORLD.test(sent.target)) {
        return refuse(sent, errorOf(400, chosen.wrong));
      }
      return controlled(control, { request: sent, world: DEFAULT_WORLD, worlds, wrongName: chosen.wrong });
    }
    const { name, target } = chosen;
    const request = target === sent.target ? sent : { ...sent, target };
    if (isControl(target) && control !== null) return controlled(control, { request, world: name, worlds });
    return inNamed(name, request, sent);
  };

  /** @param sent the request with the target that it came with */
  function inNamed(name: string, request: MockRequest, sent: MockRequest): Dispatched | Promise<Dispatched> {
    const known = worlds.find(name);
    if (known !== undefined) return inWorld(known, request);
    // Pages elsewhere, which nobody asked in, could otherwise open as many as there may be.
    if (refuseByOrigin(app.origins, request) !== null) return inWorld(worlds.default, request);
    const refuseWorld = (error: unknown): Dispatched => refuse(sent, explainWorld(error, app.onInternalError));
    try {
      const host = worlds.load(name);
      if (!(host instanceof Promise)) return inWorld(host, request);
      return host.then((loaded) => inWorld(loaded, request), refuseWorld);
    } catch (error) {
      return refuseWorld(error);
    }
  }

  function inWorld(host: WorldHost, request: MockRequest): Dispatched {
    const came = { time: Date.now(), started: performance.now() };
    host.lastUsedAt = came.time;
    const parts = partsOf(host);
    if (request.header(INSPECTOR_HEADER)) {
      return { ...handle({ ...parts, intercept: interceptIn(host, false) }, request), world: host.name };
    }
    const { operation, requestId, answer } = handle(parts, request);
    if (request.method !== "OPTIONS") {
      const settle = host.requests.add(requestId, request, operation, came);
      if (answer instanceof Promise) answer.then(settle);
      else settle(answer);
    }
    return { operation, requestId, answer, world: host.name };
  }
}

/** Why a world could not be opened, or loaded. */
function explainWorld(error: unknown, onInternalError: (error: unknown) => void): ErrorAnswer {
  if (error instanceof TooManyWorlds) return errorOf(400, error.message);
  // One that differs from its log, or whose log is away.
  // Nothing of the request itself was on its way so far.
  const isAway = error instanceof NotKept || error instanceof LogGone || error instanceof OutcomeUnknown;
  if (error instanceof LogError || isAway) {
    return errorOf(503, `The world is not at hand: ${error.message}.`, { headers: { "retry-after": "1" } });
  }
  onInternalError(error);
  return errorOf(500, "The mock failed; its log says how.");
}

function controlled(control: Control, call: ControlCall): Dispatched {
  const answer = control(call);
  const id = answer instanceof Promise || answer.kind === "broken" ? "" : (answer.headers["request-id"] ?? "");
  return { operation: null, requestId: id, answer, world: call.world };
}

/** A base URL of a world, and a path of the API behind it. */
const API_OF_WORLD = /^\/_mock\/worlds\/[^/?]*\/v1(?:[/?]|$)/;

/** Whether a target is the mock's own: the root, its health, and what is below `/_mock`. */
const isControl = (target: string): boolean =>
  !target.startsWith("/v1") && /^\/(?:_mock(?:[/?]|$)|health(?:\?|$)|\?|$)/.test(target);
