import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** What a request was, body included. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
  /** The same body, where it is no text. */
  readonly bytes: Buffer;
}

export interface Served {
  readonly baseURL: string;
  /** In the order of arrival. */
  readonly received: readonly Received[];
}

export type Handler = (request: Received, response: ServerResponse, nth: number) => void;

/** A real server on a free port of this machine, for the length of one test. */
export async function serve(handle: Handler): Promise<Served> {
  const received: Received[] = [];
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const { method = "", url = "", headers } = incoming;
      const bytes = Buffer.concat(chunks);
      const request = { method, url, headers, body: bytes.toString(), bytes };
      received.push(request);
      handle(request, response, received.length);
    });
  });
  // Else it closes a connection on which nothing more is to be written, while a busy reader is still at the last answer.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

/** Answers with JSON. */
export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", "request-id": "req_test", ...headers });
  response.end(JSON.stringify(body));
}

/** Answers with the service's error body. */
export const fail = (
  response: ServerResponse,
  status: number,
  type: string,
  headers: Record<string, string> = {},
  details?: object,
): void =>
  json(
    response,
    status,
    { type: "error", error: { type, message: "no luck", details }, request_id: "req_body" },
    headers,
  );

/** Begins a stream. Ending it is the test's business. */
export function openStream(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream", "request-id": "req_stream" });
  response.flushHeaders();
}
