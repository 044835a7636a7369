import { type ChildProcess, spawn } from "node:child_process";
import type { Stage } from "./stage.ts";

/** How a command line ended. */
export interface Ended {
  /** The exit status, or the name of the signal that ended it. */
  readonly status: number | string;
  readonly out: string;
  readonly err: string;
}

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves when the output contains it, or the process has ended. */
  printed(pattern: RegExp): Promise<void>;
}

/** Runs lines of shell in the folder of a stage, without anything on standard input. */
export function startLines(lines: readonly string[], { folder, env }: Stage): Running {
  const script = ["set -e -o pipefail", ...lines].join("\n");
  // A group of its own, so that a signal reaches what the shell has started.
  const child = spawn("bash", ["-c", script], { cwd: folder, env: { ...env }, detached: true, stdio: "pipe" });
  child.stdin.end();
  let [out, err] = ["", ""];
  const waiting = new Set<() => void>();
  const notify = (): void => {
    for (const each of waiting) each();
  };
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    out += chunk;
    notify();
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    err += chunk;
    notify();
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ status: code ?? String(signal), out, err }));
  });
  const printed = (pattern: RegExp): Promise<void> =>
    Promise.race([
      new Promise<void>((resolve) => {
        const look = (): void => {
          if (pattern.test(out + err)) resolve();
        };
        waiting.add(look);
        look();
      }),
      ended.then(() => {}),
    ]);
  return { child, ended, printed };
}

/** Ends a process and what it has started, as Ctrl-C does. */
export function interrupt({ child }: Running): void {
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGINT");
}
