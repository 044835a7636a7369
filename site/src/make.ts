import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { build, createServer } from "vitepress";
import { LAID } from "./configuration.ts";
import { layOut } from "./lay-out.ts";
import type { Options } from "./options.ts";
import { OUTPUT, PAGES, REPOSITORY, SITE } from "./paths.ts";

/**
 * Lays the pages out, and builds the site or serves it while documents change.
 *
 * @returns the exit status, or null while it serves
 */
export async function make({ base, repository, watch, port, out }: Options): Promise<number | null> {
  // VitePress bundles the configuration and runs it with no arguments.
  process.env.SITE_BASE = base;
  // Made once: no document changes them, and playing the scenarios takes seconds.
  const made = new Map<string, string>();
  const lay = (): void => {
    const laid = layOut(REPOSITORY, PAGES, repository, made);
    mkdirSync(dirname(LAID), { recursive: true });
    writeFileSync(LAID, JSON.stringify(laid));
  };
  lay();
  if (!watch) {
    const folder = out === undefined ? OUTPUT : resolve(out);
    await build(SITE, { base, outDir: folder });
    process.stdout.write(`site: wrote ${relative(process.cwd(), folder)}\n`);
    return 0;
  }
  const server = await createServer(SITE, { base, host: "127.0.0.1" });
  await server.listen(port);
  server.printUrls();
  server.watcher.add(
    ["README.md", "docs", "spec/dist", "packages", "site/landing.md"].map((path) => resolve(REPOSITORY, path)),
  );
  server.watcher.on("change", (path) => {
    if (!path.endsWith(".md") || path.startsWith(PAGES)) return;
    try {
      lay();
    } catch (error) {
      process.stderr.write(`site: ${(error as Error).message}\n`);
    }
  });
  return null;
}
