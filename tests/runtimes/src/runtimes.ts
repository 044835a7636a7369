import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const MODULES = resolve(import.meta.dirname, "../node_modules");
const EXE = process.platform === "win32" ? ".exe" : "";

export interface Runtime {
  /** `deno`, `bun`, or `node-22` by its major version. */
  readonly name: string;
  readonly version: string;
  /** The command and the arguments that stand before a script. */
  readonly command: readonly [file: string, ...args: string[]];
  /** The packages whose tests are run, by folder under `packages/`. */
  readonly packages: readonly string[];
}

/** The installed runtimes. Their packages' install scripts are not run: the binaries lie in the packages of the platform. */
export function findRuntimes(): Runtime[] {
  const deno = find("@deno");
  const bun = join(find("@oven"), "bin", `bun${EXE}`);
  const node = find("node-");
  return [
    {
      name: "deno",
      version: versionOf(deno),
      command: [join(deno, `deno${EXE}`), "run", "--allow-all", "--no-prompt"],
      packages: ["client"],
    },
    // Without --bun, Vitest's own `#!/usr/bin/env node` would decide.
    { name: "bun", version: versionOf("bun"), command: [bun, "--bun"], packages: ["client"] },
    {
      name: "node-22",
      version: versionOf(node),
      command: [join(node, "bin", `node${EXE}`)],
      packages: ["types", "client", "contract", "mock", "cli", "mcp"],
    },
  ];
}

/** @throws Error if this platform has no such package */
function find(prefix: string): string {
  const scoped = prefix.startsWith("@");
  const folder = scoped ? join(MODULES, prefix) : MODULES;
  const [found] = readdirSync(folder).filter((name) => scoped || name.startsWith(prefix));
  if (found === undefined)
    throw new Error(`no package ${prefix}… for ${process.platform}-${process.arch} is installed`);
  return join(folder, found);
}

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(join(resolve(MODULES, name), "package.json"), "utf8"));
  return String(version);
}
