import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { bodyLimit } from "../http/mock-request.ts";
import type { InFlightResponses } from "./in-flight-responses.ts";
import { explainMalformed, isNextToAnswer, MAX_HEADER_BYTES, writeRaw } from "./raw-answer.ts";
import { answer, refuse, type Service, serveRequest } from "./serve-request.ts";

/** How long a server waits for its clients, in milliseconds of real time. */
export interface ServerTimeouts {
  /** From the opening of a connection, or the first byte of a later request, to the end of the headers. */
  readonly headersTimeout: number;
  /** To the end of the body. */
  readonly requestTimeout: number;
  /** Between two requests. Longer than the pools of common clients keep a connection, so that they close first. */
  readonly keepAliveTimeout: number;
  /** How often the first two are looked after. */
  readonly connectionsCheckingInterval: number;
}

export const SERVER_TIMEOUTS: ServerTimeouts = {
  headersTimeout: 20_000,
  requestTimeout: 120_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
};

/** A server that answers in the API's words whatever HTTP lets it, also what is no request. It does not listen yet. */
export function createMockServer(service: Service, inFlight: InFlightResponses, timeouts = SERVER_TIMEOUTS): Server {
  /** The newest response of each connection. */
  const latest = new WeakMap<Duplex, ServerResponse>();
  const begin = (request: IncomingMessage, response: ServerResponse): void => {
    latest.set(request.socket, response);
    inFlight.add(response);
  };
  const serve = (request: IncomingMessage, response: ServerResponse): void => {
    begin(request, response);
    serveRequest(service, request, response);
  };
  // Without Node's own check of Host, whose refusal has no body.
  const server = createServer({ ...timeouts, maxHeaderSize: MAX_HEADER_BYTES, requireHostHeader: false }, serve);
  server.on("checkContinue", (request: IncomingMessage, response: ServerResponse) => {
    const limit = bodyLimit(request.headers["content-type"], service.mock.maxFileBytes);
    if (Number(request.headers["content-length"]) > limit) {
      begin(request, response);
      // Nothing was sent yet, so that the sender reads the answer.
      response.setHeader("connection", "close");
      answer(service, request, response, { too_large: true });
      return;
    }
    response.writeContinue();
    serve(request, response);
  });
  server.on("checkExpectation", (request: IncomingMessage, response: ServerResponse) => {
    begin(request, response);
    refuse(service, request, response, 417, "Expect: expected 100-continue, or no such header.");
  });
  server.on("connect", (_, socket) => {
    socket.on("error", () => socket.destroy());
    writeRaw(socket, service.mock.refuse(405, "The mock is no proxy."));
  });
  server.on("clientError", (error, socket) => {
    if (socket.writable && isNextToAnswer(latest.get(socket))) {
      writeRaw(socket, service.mock.refuse(...explainMalformed(error)));
    } else socket.destroy();
  });
  return server;
}
