import { execFile } from "node:child_process";

/** How npm ended. */
export interface NpmResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs npm to its end. Which registry it asks, and as whom, is its own configuration's matter. */
export type Npm = (args: readonly string[]) => Promise<NpmResult>;

/** Long enough for a slow registry, and no longer: a release that hangs holds a token. */
const TIMEOUT_MS = 300_000;

/** The npm on the path, in a folder. @param cwd absolute; its `.npmrc` counts, and those above do not */
export const npmIn =
  (cwd: string): Npm =>
  (args) =>
    new Promise((resolve) => {
      const options = { cwd, encoding: "utf8", timeout: TIMEOUT_MS, maxBuffer: 64 * 2 ** 20 } as const;
      execFile("npm", [...args], { ...options, shell: process.platform === "win32" }, (error, stdout, stderr) => {
        const status = error === null ? 0 : typeof error.code === "number" ? error.code : 1;
        resolve({ status, stdout, stderr: stderr === "" && error !== null ? error.message : stderr });
      });
    });
