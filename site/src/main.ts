import { mkdirSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { parseArgs } from "node:util";
import { build, createServer } from "vitepress";
import { LAID } from "./configuration.ts";
import { layOut } from "./lay-out.ts";
import { OUTPUT, PAGES, REPOSITORY, SITE } from "./paths.ts";
import { browseUrl } from "./resolve-link.ts";

const HELP = `Usage: npm run site -- [options]

Writes the documentation as static files into dist/site/, which any server of
files can serve.

      --base <path>      path of the site on its host (default /)
      --repository <url> where the repository can be browsed; links to its files
                         lead there (default: repository of package.json)
      --watch            serve it on 127.0.0.1 instead, and rebuild pages whose
                         documents change
      --port <n>         port of --watch (default 4030)
  -h, --help             show this text
`;

/** @returns the exit status, or null while it serves */
async function main(args: string[]): Promise<number | null> {
  let values: { base?: string; repository?: string; watch?: boolean; port?: string; help?: boolean };
  try {
    ({ values } = parseArgs({
      args,
      options: {
        base: { type: "string" },
        repository: { type: "string" },
        watch: { type: "boolean" },
        port: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    }));
    check(values);
  } catch (error) {
    process.stderr.write(`site: ${(error as Error).message}\n\n${HELP}`);
    return 2;
  }
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const base = values.base ?? "/";
  process.env.SITE_BASE = base;
  const lay = (): void => {
    const laid = layOut(REPOSITORY, PAGES, values.repository);
    mkdirSync(relative(process.cwd(), `${SITE}/dist`), { recursive: true });
    writeFileSync(LAID, JSON.stringify(laid));
  };
  lay();
  if (values.watch) {
    const server = await createServer(SITE, { base });
    await server.listen(Number(values.port ?? 4030));
    server.printUrls();
    server.watcher.add(["*.md", "docs", "spec/dist", "packages/*/README.md"].map((path) => `${REPOSITORY}/${path}`));
    return null;
  }
  await build(SITE, { base });
  process.stdout.write(`site: wrote ${relative(process.cwd(), OUTPUT)}\n`);
  return 0;
}

function check({ base, repository, port }: { base?: string; repository?: string; port?: string }): void {
  if (base !== undefined && !/^\/(?:[\w.~-]+\/)*$/.test(base)) {
    throw new Error(`--base should begin and end with a slash, such as /kit/, but is ${JSON.stringify(base)}`);
  }
  if (repository !== undefined && browseUrl(repository) !== repository) {
    throw new Error(`--repository should be an https address, but is ${JSON.stringify(repository)}`);
  }
  if (port !== undefined && !/^\d{1,5}$/.test(port)) {
    throw new Error(`--port should be a number, but is ${JSON.stringify(port)}`);
  }
}

const status = await main(process.argv.slice(2));
if (status !== null) process.exitCode = status;
