import { parseArgs } from "node:util";
import { browseUrl } from "./resolve-link.ts";

export const HELP = `Usage: npm run site -- [options]

Writes the documentation as static files into dist/site/, which any server of
files can serve.

      --base <path>      path of the site on its host (default /)
      --repository <url> where the repository can be browsed; links to its files
                         lead there (default: repository of package.json)
      --out <folder>     what is written instead of dist/site/
      --watch            serve it on 127.0.0.1 instead, and rebuild pages whose
                         documents change
      --port <n>         port of --watch (default 4030)
  -h, --help             show this text
`;

/** What the command is asked for. */
export interface Options {
  /** With a slash on both sides. */
  readonly base: string;
  readonly repository: string | undefined;
  readonly out: string | undefined;
  readonly watch: boolean;
  readonly port: number;
  readonly help: boolean;
}

/** @throws {Error} for an argument that is unknown or not of the form that it should have */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      base: { type: "string", default: "/" },
      repository: { type: "string" },
      out: { type: "string" },
      watch: { type: "boolean", default: false },
      port: { type: "string", default: "4030" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const { base, repository, port } = values;
  if (!/^\/(?:[\w.~-]+\/)*$/.test(base)) {
    throw new Error(`--base should begin and end with a slash, such as /kit/, but is ${JSON.stringify(base)}`);
  }
  if (repository !== undefined && browseUrl(repository) !== repository) {
    throw new Error(`--repository should be an https address, but is ${JSON.stringify(repository)}`);
  }
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new Error(`--port should be a number up to 65535, but is ${JSON.stringify(port)}`);
  }
  return { ...values, repository, out: values.out, port: Number(port) };
}
