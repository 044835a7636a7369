import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

/** A server of static files on this machine. */
export interface Served {
  readonly origin: string;
  /** The paths that were requested so far, in order. */
  readonly requested: readonly string[];
  close(): void;
}

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html; charset=utf-8", ".js": "text/javascript" };

/** Serves the files of one folder, as they are when they are asked for. */
export async function serveFolder(folder: string): Promise<Served> {
  const requested: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    if (url !== "/favicon.ico") requested.push(url);
    const file = join(folder, url);
    const found = /^\/[\w.-]+$/.test(url) && existsSync(file);
    response.writeHead(found ? 200 : 404, { "content-type": TYPES[extname(url)] ?? "text/plain" });
    response.end(found ? readFileSync(file) : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requested,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
