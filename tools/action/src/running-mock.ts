import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

/** How often log and health are looked at, in milliseconds. */
const INTERVAL = 50;

/** A mock in a process that outlives this one, and writes its log into a file. */
export class RunningMock {
  readonly #child: ChildProcess;
  readonly #log: string;
  #failure: Error | null = null;

  /** @param program run by this process's own Node, whatever Node the job has */
  constructor(program: string, args: readonly string[], log: string) {
    this.#log = log;
    const file = openSync(log, "a");
    try {
      this.#child = spawn(process.execPath, [program, ...args], { detached: true, stdio: ["ignore", file, file] });
    } finally {
      closeSync(file);
    }
    this.#child.once("error", (error) => {
      this.#failure = error;
    });
    this.#child.unref();
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /**
   * Waits until it answers for its health, at the address that its own log says: on a port that was taken, something else may be healthy.
   *
   * @param timeout in milliseconds
   * @returns the base URL
   * @throws Error if it ends before, or the time is over; then it is killed
   */
  async healthy(timeout: number): Promise<string> {
    const deadline = Date.now() + timeout;
    while (Date.now() < deadline) {
      const url = /\bhttp:\/\/[\w.:[\]-]+:\d+/.exec(readFileSync(this.#log, "utf8"))?.[0];
      if (url !== undefined && (await isHealthy(url, deadline - Date.now()))) return url;
      if (this.#failure !== null) throw this.#failure;
      const { exitCode, signalCode } = this.#child;
      if (exitCode !== null || signalCode !== null) {
        throw new Error(`The mock ended with ${exitCode ?? signalCode} before it was healthy.`);
      }
      await delay(INTERVAL);
    }
    this.#child.kill("SIGKILL");
    throw new Error(`The mock was not healthy after ${timeout / 1000} s.`);
  }
}

async function isHealthy(url: string, timeout: number): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/health`, { signal: AbortSignal.timeout(Math.max(timeout, 1)) });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}
