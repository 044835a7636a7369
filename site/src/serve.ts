import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

/** A site that is served on this machine. */
export interface ServedSite {
  /** With the base, and a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder as a plain server of files does: nothing is rewritten, and what is not there is a 404.
 *
 * @param base path below which the folder is, such as `/kit/`
 */
export async function serveFolder(folder: string, base: string): Promise<ServedSite> {
  const files = sirv(folder);
  const server = createServer((request, response) => {
    const absent = (): void => void response.writeHead(404).end();
    if (!request.url?.startsWith(base)) return absent();
    request.url = request.url.slice(base.length - 1);
    files(request, response, absent);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
