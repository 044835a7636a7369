import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** The packages that are published, by folder under `packages/`. */
export const PACKAGES = ["types", "client", "contract", "mock"] as const;

/** The project with Vitest 5, Jest and the compilers, and the one with Vitest 4: absolute folders. */
export interface Projects {
  readonly vitest4: string;
  readonly vitest5: string;
  /** By folder under `packages/`, absolute paths of the tarballs. */
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

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end, in a folder, without the variables that this test runner set. */
export function run(command: string, args: readonly string[], cwd: string): Ran {
  const { VITEST: _, NODE_OPTIONS: __, NODE_ENV: ___, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    timeout: 240_000,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...env, NO_COLOR: "1" },
  });
  return { status, stdout, stderr };
}

/** The same, for a command that must succeed. @throws Error with what it wrote */
export function mustRun(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = run(command, args, cwd);
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}
