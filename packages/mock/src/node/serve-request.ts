import type { IncomingMessage, ServerResponse } from "node:http";
import type { HostedMock } from "../create-mock.ts";
import type { MockAnswer, StreamAnswer } from "../http/mock-answer.ts";
import { MAX_BODY_BYTES, type MockRequest } from "../http/mock-request.ts";
import type { OpenStreams } from "./open-streams.ts";
import { ResponseSink } from "./response-sink.ts";

/** What the host tells a log about a request that was answered. Nothing that the client sent but method and target. */
export interface ServedRequest {
  readonly method: string;
  readonly target: string;
  readonly operation: string | null;
  readonly requestId: string;
  /** Null if the connection was broken instead. */
  readonly status: number | null;
  readonly milliseconds: number;
}

/** What serving needs besides the request. */
export interface Service {
  readonly mock: HostedMock;
  readonly streams: OpenStreams;
  readonly log: ((served: ServedRequest) => void) | null;
}

/** Reads a request, answers it, and logs it. */
export function serveRequest(service: Service, request: IncomingMessage, response: ServerResponse): void {
  const { method = "GET" } = request;
  if (method === "GET" || method === "DELETE" || method === "OPTIONS") {
    // Bodies of these are not read by anyone; what comes is let go.
    request.resume();
    answer(service, request, response, undefined);
    return;
  }
  const chunks: Buffer[] = [];
  let bytes = 0;
  request.on("data", (chunk: Buffer) => {
    bytes += chunk.byteLength;
    if (bytes <= MAX_BODY_BYTES) chunks.push(chunk);
    else chunks.length = 0;
  });
  request.on("end", () => {
    if (bytes > MAX_BODY_BYTES) return answer(service, request, response, { too_large: true });
    const [first] = chunks;
    const body = chunks.length === 1 && first ? first : Buffer.concat(chunks);
    answer(service, request, response, body.byteLength === 0 ? undefined : body.toString("utf8"));
  });
  // The client went away while it was sending: there is nobody to answer.
  request.on("error", () => response.destroy());
}

function answer(service: Service, request: IncomingMessage, response: ServerResponse, body: MockRequest["body"]): void {
  const started = service.log === null ? 0 : performance.now();
  const { method = "GET", url = "/", headers } = request;
  const header = (name: string): string | undefined => {
    const value = headers[name];
    return Array.isArray(value) ? value.join(", ") : value;
  };
  const { operation, requestId, answer: given } = service.mock.handle({ method, target: url, header, body });
  const send = (ready: MockAnswer): void => {
    write(service, response, ready);
    if (service.log === null) return;
    const status = ready.kind === "broken" ? null : ready.status;
    const milliseconds = performance.now() - started;
    service.log({ method, target: url, operation, requestId, status, milliseconds });
  };
  if (given instanceof Promise) given.then(send, () => response.destroy());
  else send(given);
}

function write(service: Service, response: ServerResponse, answer: MockAnswer): void {
  if (response.destroyed) return;
  switch (answer.kind) {
    case "broken":
      response.destroy();
      return;
    case "text":
      // A length of its own: without one Node would send chunks.
      response.writeHead(answer.status, { ...answer.headers, "content-length": Buffer.byteLength(answer.body) });
      response.end(answer.body);
      return;
    case "stream":
      writeStream(service, response, answer);
  }
}

function writeStream({ streams }: Service, response: ServerResponse, { headers, source }: StreamAnswer): void {
  response.writeHead(200, headers);
  response.flushHeaders();
  const sink = new ResponseSink(response);
  const leave = source.open(sink);
  streams.add(sink);
  response.on("close", () => {
    leave();
    streams.delete(sink);
  });
}
