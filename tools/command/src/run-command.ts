import { type ChildProcess, spawn } from "node:child_process";

/** How a command ended. */
export interface Ended {
  /** The exit status; null if a signal ended it. */
  readonly status: number | null;
  /** All that it printed, standard error included. */
  readonly output: string;
  /** It was ended because it ran longer than the limit. */
  readonly timedOut: boolean;
}

/** A command that prints more is broken; the end of it is kept. */
const MAX_OUTPUT = 4 * 2 ** 20;

const running = new Set<ChildProcess>();

/**
 * Runs a command in a process group of its own, and ends the whole group when the command is over, so that no server outlives it.
 *
 * @param limit milliseconds after which it is ended
 */
export function runCommand(
  command: string,
  args: readonly string[],
  { cwd, env, limit }: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly limit: number },
): Promise<Ended> {
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  let output = "";
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    endGroup(child);
  }, limit);
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output = (output + text).slice(-MAX_OUTPUT);
    });
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    // What it left running would keep its output open, and "close" away.
    child.on("exit", () => endGroup(child));
    child.on("close", (status) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ status, output, timedOut });
    });
  });
}

/** Ends every command that runs, and what it started. */
export function endAll(): void {
  for (const child of running) endGroup(child);
}

function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // The group is over.
  }
}
