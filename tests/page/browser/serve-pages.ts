import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "esbuild";

/** What a server hands out for a path. */
interface File {
  readonly type: string;
  readonly text: string;
}

export interface Pages {
  /** Of this machine, so that pages may have service workers. */
  readonly origin: string;
  /** The paths that were requested so far, in order. */
  readonly requested: readonly string[];
  close(): void;
}

/**
 * Bundles each script of `pages/` as a user would, and serves it: `/page.js` is `pages/page.ts`, and `/page` a document with that script
 * alone. Every answer has the policy.
 *
 * @param names of the scripts
 * @param policy the value of `content-security-policy`
 */
export async function servePages(names: readonly string[], policy: string): Promise<Pages> {
  const files = new Map<string, File>([["/reached", { type: "text/plain", text: "reached" }]]);
  for (const name of names) {
    const { outputFiles } = await build({
      entryPoints: [`${import.meta.dirname}/pages/${name}.ts`],
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      logLevel: "error",
      write: false,
    });
    files.set(`/${name}.js`, { type: "text/javascript", text: outputFiles[0]?.text ?? "" });
    const text = `<!doctype html><script type="module" src="/${name}.js"></script>`;
    files.set(`/${name}`, { type: "text/html", text });
  }
  const worker = new URL(import.meta.resolve("msw/mockServiceWorker.js"));
  files.set("/mockServiceWorker.js", { type: "text/javascript", text: readFileSync(worker, "utf8") });
  const requested: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    if (path !== "/favicon.ico") requested.push(path);
    const file = files.get(path);
    response.writeHead(file === undefined ? 404 : 200, {
      "content-type": file?.type ?? "text/plain",
      "content-security-policy": policy,
    });
    response.end(file?.text);
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
