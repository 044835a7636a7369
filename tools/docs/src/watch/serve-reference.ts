import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { withReload } from "./reload-script.ts";

/** Open pages at a time; one more is refused. */
const MAX_PAGES = 64;

/** A server of one page, which it has reloaded when there is a newer one. */
export interface ReferenceServer {
  readonly url: string;
  /** Has open pages reload. */
  built(): void;
  /** Has open pages show why there is no newer one. */
  failed(problem: string): void;
  close(): Promise<void>;
}

/**
 * Serves a page on 127.0.0.1.
 *
 * @param page path of the file; read with each request
 * @param port 0 takes a free one
 * @throws {Error} if the port is taken, with what to do
 */
export async function serveReference(page: string, port: number): Promise<ReferenceServer> {
  // A page of an earlier server reloads, too.
  const run = randomUUID();
  let builds = 0;
  let problem: string | null = null;
  const listeners = new Set<ServerResponse>();
  const state = (): string => `data: ${JSON.stringify({ version: `${run}-${builds}`, problem })}\n\n`;
  const notify = (): void => {
    for (const listener of listeners) listener.write(state());
  };

  const server = createServer((request, response) => {
    const end = (status: number, text: string): void => {
      response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${text}\n`);
    };
    // A page of another site whose name leads here is not to read what is served.
    if (!isLocal(request.headers.host)) end(403, "Use the address that was printed.");
    else if (request.method !== "GET") end(405, "Only GET is answered.");
    else if (request.url === "/changes") {
      if (listeners.size >= MAX_PAGES) return end(503, "Too many pages are open.");
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write(state());
      listeners.add(response);
      response.on("close", () => listeners.delete(response));
    } else if (request.url === "/") {
      const headers = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" };
      response.writeHead(200, headers).end(withReload(readFileSync(page, "utf8"), `${run}-${builds}`));
    } else end(404, "There is only the page at /.");
  });

  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new Error(`Port ${port} is taken. Choose another with --port.`) : error);
    });
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    built: () => {
      builds += 1;
      problem = null;
      notify();
    },
    failed: (text) => {
      problem = text;
      notify();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const isLocal = (host: string | undefined): boolean => /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host ?? "");
