import type { IncomingMessage, ServerResponse } from "node:http";
import type { HostedMock } from "../create-mock.ts";
import { type AnsweredError, errorOfAnswer } from "../http/answered-error.ts";
import type { BytesAnswer, MockAnswer, StreamAnswer, TextAnswer } from "../http/mock-answer.ts";
import type { MockRequest } from "../http/mock-request.ts";
import type { Dispatched } from "../worlds/dispatch.ts";
import { checkHosts } from "./check-hosts.ts";
import type { OpenStreams } from "./open-streams.ts";
import { readTarget } from "./read-target.ts";
import { ResponseSink } from "./response-sink.ts";
import { Upload } from "./upload.ts";

/** What a log gets about a request that was answered. Nothing that the client sent but method and target. */
export interface ServedRequest {
  readonly method: string;
  readonly target: string;
  readonly operation: string | null;
  readonly requestId: string;
  /** The world that answered. */
  readonly world: string;
  /** Why it was refused, or failed; null if it was not. */
  readonly error: AnsweredError | null;
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
  const wrong = checkHosts(request);
  if (wrong !== null) {
    refuse(service, request, response, 400, wrong);
    return;
  }
  if (method === "GET" || method === "DELETE" || method === "OPTIONS") {
    // Bodies of these are not read by anyone; what comes is let go.
    request.resume();
    answer(service, request, response, undefined);
    return;
  }
  const upload = new Upload(request.headers["content-type"], service.mock.maxFileBytes);
  request.on("data", (chunk: Buffer) => {
    if (!upload.add(chunk)) response.destroy();
  });
  request.on("end", () => answer(service, request, response, upload.body));
  // The client went away while it was sending: there is nobody to answer.
  request.on("error", () => response.destroy());
}

/** Answers without asking the API, and closes the connection: what follows on it may be anything. */
export function refuse(
  { mock }: Service,
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  message: string,
): void {
  request.resume();
  response.setHeader("connection", "close");
  writeText(response, mock.refuse(status, message));
}

/** Answers a request whose body has been read, and logs it. */
export function answer(
  service: Service,
  request: IncomingMessage,
  response: ServerResponse,
  body: MockRequest["body"],
): void {
  const started = service.log === null ? 0 : performance.now();
  const { method = "GET", url = "/", headers } = request;
  const { target, host } = readTarget(url);
  const header = (name: string): string | undefined => {
    const value = name === "host" && host !== undefined ? host : headers[name];
    return Array.isArray(value) ? value.join(", ") : value;
  };
  const handled = service.mock.handle({ method, target, header, body });
  if (handled instanceof Promise) handled.then(finish, () => response.destroy());
  else finish(handled);

  function finish({ operation, requestId, world, answer: given }: Dispatched): void {
    const send = (ready: MockAnswer): void => {
      write(service, response, ready);
      if (service.log === null) return;
      const status = ready.kind === "broken" ? null : ready.status;
      const milliseconds = performance.now() - started;
      const error = status !== null && status >= 400 ? errorOfAnswer(ready) : null;
      service.log({ method, target, operation, requestId, world, status, error, milliseconds });
    };
    if (given instanceof Promise) given.then(send, () => response.destroy());
    else send(given);
  }
}

function write(service: Service, response: ServerResponse, answer: MockAnswer): void {
  if (response.destroyed) return;
  switch (answer.kind) {
    case "broken":
      response.destroy();
      return;
    case "text":
      writeText(response, answer);
      return;
    case "bytes":
      writeBytes(response, answer);
      return;
    case "stream":
      // One that was asked for behind another answer waits for its turn: until then nothing would tell that the client has left.
      if (response.socket === null) response.once("socket", () => writeStream(service, response, answer));
      else writeStream(service, response, answer);
  }
}

function writeText(response: ServerResponse, { status, headers, body }: TextAnswer): void {
  // A length of its own: without one Node would send chunks.
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
  response.end(body);
}

function writeBytes(response: ServerResponse, { status, headers, body }: BytesAnswer): void {
  response.writeHead(status, { ...headers, "content-length": body.byteLength });
  response.end(body);
}

function writeStream({ streams }: Service, response: ServerResponse, { headers, source }: StreamAnswer): void {
  response.writeHead(200, headers);
  response.flushHeaders();
  const sink = new ResponseSink(response, source.comments);
  const leave = source.open(sink);
  streams.add(sink);
  response.on("close", () => {
    leave();
    streams.delete(sink);
  });
}
