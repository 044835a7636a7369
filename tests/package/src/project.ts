import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../../..");

/** The packages that are published, by folder under `packages/`. */
export const PACKAGES = ["types", "client", "contract", "mock", "cli", "mcp"] as const;

/** The version that they share. */
export const { version: VERSION } = JSON.parse(readFileSync(join(ROOT, "packages/types/package.json"), "utf8")) as {
  readonly version: string;
};

/** Projects by what they have of test runners: absolute folders. The one with Vitest 5 has Jest 30 and the compilers too. */
export interface Projects {
  readonly vitest4: string;
  readonly vitest5: string;
  readonly jest29: string;
  readonly playwright: string;
  /** Where the tarballs and the list of the release are, absolute. */
  readonly packed: string;
  /** By folder under `packages/`, absolute paths of the tarballs that are published. */
  readonly tarballs: Readonly<Record<string, string>>;
}

declare module "vitest" {
  interface ProvidedContext {
    readonly projects: Projects;
  }
}

/** Node of other versions, which the project with Vitest 5 has; the one of this repository runs the tests. */
export const NODES = { oldest: "22.13.0", newest22: "22.23.3", tooOld: "20.20.2" } as const;

export const PLATFORM = `${process.platform}-${process.arch}`;

/** Absolute path of the executable of a Node that the project has. */
export const nodeOf = (project: string, name: keyof typeof NODES): string =>
  join(project, "node_modules", `node-${name}`, "bin", "node");

/** A command is ended after this: installing takes minutes where the network or the machine is busy. */
const TIMEOUT_MS = 600_000;

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end, in a folder, without the variables that this test runner set. @param variables that are set besides */
export function run(
  command: string,
  args: readonly string[],
  cwd: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const kept = Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_OPTIONS$|NODE_ENV$|TEST$)/.test(name));
  const env = { ...Object.fromEntries(kept), NO_COLOR: "1", ...variables };
  return new Promise((resolve) => {
    const options = { cwd, env, encoding: "utf8", timeout: TIMEOUT_MS, maxBuffer: 64 * 2 ** 20 } as const;
    const child = execFile(command, args, options, (_, stdout, stderr) => {
      resolve({ status: child.exitCode, stdout, stderr });
    });
    child.stdin?.end();
  });
}

/** The same, for a command that must succeed. @throws Error with what it wrote */
export async function mustRun(command: string, args: readonly string[], cwd: string): Promise<string> {
  const { status, stdout, stderr } = await run(command, args, cwd);
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}
