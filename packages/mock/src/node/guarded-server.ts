import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { type ErrorAnswer, errorBody, errorOf } from "../http/error-answer.ts";
import type { TextAnswer } from "../http/mock-answer.ts";
import type { MockRequest } from "../http/mock-request.ts";
import { hasSerializedOrigin, type OriginPolicy, refuseByOrigin } from "../http/origin-policy.ts";
import { corsHeaders, preflight } from "../http/response-headers.ts";
import { type Bound, bindServer, stopListening } from "./bind-server.ts";
import { checkHosts } from "./check-hosts.ts";
import { SERVER_TIMEOUTS } from "./create-mock-server.ts";
import { InFlightResponses } from "./in-flight-responses.ts";
import { explainMalformed, isNextToAnswer, MAX_HEADER_BYTES, writeRaw } from "./raw-answer.ts";
import { readTarget } from "./read-target.ts";

/** Where a server beside the emulator listens, and whom it lets in. */
export interface ListenPlace {
  /** 0 takes a free one. */
  readonly port: number;
  readonly host: string;
  readonly allowHosts: readonly string[];
  readonly allowOrigins: readonly string[];
}

/** A request that the policy lets in. */
export interface GuardedRequest {
  readonly method: string;
  /** Path and query, percent-encoded, with a leading slash and without segments of dots. */
  readonly target: string;
  /** Lets the page that called read the answer; empty where no page called. */
  readonly cors: Readonly<Record<string, string>>;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** What a guarded server is made of. */
export interface GuardedServerOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly policy: OriginPolicy;
  /** Milliseconds for a whole request. */
  readonly requestTimeout: number;
  readonly serve: (request: GuardedRequest) => void;
  /** Is called for a request that was refused before it was served. */
  readonly onRefuse?: (method: string, target: string, status: number, message: string) => void;
}

export interface GuardedServer extends Bound {
  /** Lets answers in flight finish for so many milliseconds, then closes every connection. */
  close(grace: number): Promise<void>;
}

/**
 * Listens for requests of this machine, or of whom the policy names, and refuses everything else in the API's form: other hosts and
 * origins, tunnels, targets of other servers, and what is no request. Questions of browsers whether they may call are answered here.
 *
 * @throws Error with the code `EADDRINUSE` if the port is taken
 */
export async function listenGuarded(options: GuardedServerOptions): Promise<GuardedServer> {
  const { host, port, policy, requestTimeout, serve, onRefuse = () => {} } = options;
  const inFlight = new InFlightResponses();
  /** The newest response of each connection. */
  const latest = new WeakMap<Duplex, ServerResponse>();

  const take = (request: IncomingMessage, response: ServerResponse): void => {
    latest.set(request.socket, response);
    inFlight.add(response);
    const { method = "GET", url = "" } = request;
    const admitted = admit(policy, request);
    if ("error" in admitted) {
      request.resume();
      onRefuse(method, url, admitted.status, admitted.message);
      writeError(response, admitted, admitted.cors, true);
    } else if (admitted.preflight) {
      request.resume();
      response.writeHead(204, { ...admitted.preflight });
      response.end();
    } else serve({ method, target: admitted.target, cors: admitted.cors, request, response });
  };

  const server = createServer(
    { ...SERVER_TIMEOUTS, requestTimeout, maxHeaderSize: MAX_HEADER_BYTES, requireHostHeader: false },
    take,
  );
  server.on("checkContinue", (request: IncomingMessage, response: ServerResponse) => {
    response.writeContinue();
    take(request, response);
  });
  server.on("checkExpectation", (request: IncomingMessage, response: ServerResponse) => {
    request.resume();
    writeError(response, errorOf(417, "Expect: expected 100-continue, or no such header."), {}, true);
  });
  server.on("connect", (request, socket) => {
    socket.on("error", () => socket.destroy());
    onRefuse("CONNECT", request.url ?? "", 405, NO_TUNNEL);
    writeRaw(socket, rawError(405, NO_TUNNEL));
  });
  server.on("clientError", (error, socket) => {
    if (socket.writable && isNextToAnswer(latest.get(socket))) writeRaw(socket, rawError(...explainMalformed(error)));
    else socket.destroy();
  });
  const bound = await bindServer(server, port, host);
  // A connection that cannot be accepted, for want of file descriptors, is no reason to end.
  server.on("error", () => {});
  return { ...bound, close: (grace) => stopListening(server, inFlight)(grace) };
}

const NO_TUNNEL = "CONNECT: this server opens no tunnels.";

/** Writes an error of the API's form. @param isLast whether the connection ends with it */
export function writeError(
  response: ServerResponse,
  error: ErrorAnswer,
  cors: Readonly<Record<string, string>>,
  isLast = false,
): void {
  const body = errorBody(error, null);
  response.writeHead(error.status, {
    ...JSON_TYPE,
    ...error.headers,
    ...cors,
    ...(isLast ? { connection: "close" } : {}),
    "content-length": Buffer.byteLength(body),
  });
  response.end(body);
}

const JSON_TYPE = { "content-type": "application/json" };

const rawError = (status: number, message: string): TextAnswer => ({
  kind: "text",
  status,
  headers: JSON_TYPE,
  body: errorBody(errorOf(status, message), null),
});

type Admitted = {
  readonly target: string;
  readonly cors: Readonly<Record<string, string>>;
  readonly preflight?: Readonly<Record<string, string>>;
};

/** Segments of dots, encoded or not, slashes too: a server that resolves them would leave the path that its operator gave. */
const DOTS = /(?:^|[/\\]|%2f|%5c)(?:\.|%2e){1,2}(?:$|[/\\;]|%2f|%5c)/i;

function admit(
  policy: OriginPolicy,
  request: IncomingMessage,
): Admitted | (ErrorAnswer & Pick<GuardedRequest, "cors">) {
  const { target, host } = readTarget(request.url ?? "");
  const seen: MockRequest = {
    method: request.method ?? "GET",
    target,
    header: (name) => {
      const value = name === "host" && host !== undefined ? host : request.headers[name];
      return Array.isArray(value) ? value.join(", ") : value;
    },
    body: undefined,
  };
  const cors = hasSerializedOrigin(seen) ? corsHeaders(seen) : {};
  const wrong = checkHosts(request);
  if (wrong !== null) return { ...errorOf(400, wrong), cors };
  const refused = refuseByOrigin(policy, seen);
  if (refused !== null) return { ...refused, cors };
  const [path = ""] = target.split("?", 1);
  if (!path.startsWith("/") || path.includes("#") || DOTS.test(path)) {
    return { ...errorOf(400, "Target: expected a path that begins with / and has no segments of dots."), cors };
  }
  if (seen.method === "OPTIONS" && seen.header("origin") && seen.header("access-control-request-method")) {
    const answer = preflight(seen);
    if ("headers" in answer) return { target, cors, preflight: answer.headers };
  }
  return { target, cors };
}
