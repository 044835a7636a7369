import { createServer, type Server as HttpServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { toNodeHandler } from "@modelcontextprotocol/node";
import { createMcpHandler, type McpServerFactory } from "@modelcontextprotocol/server";
import { type Access, makeGuard } from "./guard.ts";
import { refuse } from "./refuse.ts";

/** How a server listens. */
export interface ListenOptions extends Partial<Access> {
  /** 0 takes a free one. @default 9090 */
  readonly port?: number;
  /** Requests that may be open at one time; more are refused with 503. @default 64 */
  readonly maxRequests?: number;
  /** Bytes of one request. @default 8 MiB */
  readonly maxBodySize?: number;
  /** Milliseconds after which a request that is still open is ended. @default half an hour */
  readonly maxDuration?: number;
  /** Is given what the protocol could not make sense of, and faults of the server. */
  readonly onError?: (error: Error) => void;
}

/** A server that listens. */
export interface Listening {
  /** With the port that it has, `/mcp` included. */
  readonly url: string;
  /** Ends what is open, and frees the port. */
  close(): Promise<void>;
}

export const DEFAULT_PORT = 9090;
const PATH = "/mcp";
/** Of `maxRequests`, how many may be subscriptions, which stay open without doing anything. */
const MAX_SUBSCRIPTIONS = 16;

/**
 * Serves MCP over Streamable HTTP, in the revision of 2026-07-28 and in those of 2025.
 *
 * No session is kept between requests, in either: what a client sends is complete in itself. So there is nothing to expire or to fill up
 * but open requests, which are bounded.
 *
 * @throws Error with the code `EADDRINUSE` if the port is taken
 * @throws RangeError for an address that others can reach, without a token
 */
export async function listen(factory: McpServerFactory, options: ListenOptions = {}): Promise<Listening> {
  const { host = "127.0.0.1", port = DEFAULT_PORT, token, allowOrigins = [], onError = () => {} } = options;
  const { maxRequests = 64, maxBodySize = 8 * 2 ** 20, maxDuration = 30 * 60_000 } = options;
  const guard = makeGuard({ host, token, allowOrigins });
  const handler = createMcpHandler(factory, {
    onerror: onError,
    maxRequestBodySize: maxBodySize,
    maxSubscriptions: Math.min(MAX_SUBSCRIPTIONS, maxRequests),
  });
  const handle = toNodeHandler(handler, { maxRequestBodySize: maxBodySize, onerror: onError });
  const open = new Set<ServerResponse>();

  const serve = (request: IncomingMessage, response: ServerResponse): void => {
    if (!guard(request, response)) return;
    if (request.url?.split("?", 1)[0] !== PATH) {
      refuse(response, 404, `There is nothing here; MCP is at ${PATH}.`);
      return;
    }
    if (open.size >= maxRequests) {
      refuse(response, 503, `${maxRequests} requests are open, which is the most.`, { "retry-after": "1" });
      return;
    }
    open.add(response);
    const deadline = setTimeout(() => response.destroy(), maxDuration).unref();
    response.once("close", () => {
      clearTimeout(deadline);
      open.delete(response);
    });
    handle(request as Parameters<typeof handle>[0], response).catch((error: unknown) => {
      onError(error as Error);
      response.destroy();
    });
  };

  const server = createServer({ requestTimeout: 60_000, headersTimeout: 20_000 }, serve);
  server.maxConnections = maxRequests * 4;
  await listening(server, port, host);
  server.on("error", onError);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${shown(host)}:${taken}${PATH}`,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await handler.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function shown(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
}

function listening(server: HttpServer, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host.replace(/^\[(.*)\]$/, "$1"), () => {
      server.off("error", reject);
      resolve();
    });
  });
}
