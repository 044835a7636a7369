import { type ChildProcess, spawn } from "node:child_process";

/** How a process ended. */
export interface Ended {
  /** The exit status; null if a signal ended it. */
  readonly status: number | null;
  /** The end of what it printed, standard error included. */
  readonly output: string;
  /** It was ended because it ran longer than the limit. */
  readonly hung: boolean;
}

const MAX_OUTPUT = 20_000;

/** Processes that run now, each the leader of its group. */
const RUNNING = new Set<ChildProcess>();

/**
 * Runs Node in a process group of its own.
 *
 * @param limit milliseconds after which it is ended with all its children
 */
export function runNode(args: readonly string[], cwd: string, limit: number): Promise<Ended> {
  const env = { ...process.env, CI: "true", NO_COLOR: "1", FORCE_COLOR: "0" };
  const child = spawn(process.execPath, args, { cwd, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  RUNNING.add(child);
  let output = "";
  let hung = false;
  const timer = setTimeout(() => {
    hung = true;
    endGroup(child);
  }, limit);
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-MAX_OUTPUT);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      clearTimeout(timer);
      RUNNING.delete(child);
      // What a broken test left behind must not run on.
      endGroup(child);
      resolve({ status, output, hung });
    });
  });
}

/** Ends every process that runs, and its children. */
export function endAll(): void {
  for (const child of RUNNING) endGroup(child);
}

function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // The group is over.
  }
}
