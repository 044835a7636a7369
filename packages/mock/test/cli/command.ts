import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const BIN = fileURLToPath(new URL("../../bin/managed-agents-mock.js", import.meta.url));

/** The command as a process, with what it has written. */
export class Command {
  readonly #child: ChildProcess;
  readonly #exit: Promise<number | null>;
  #output = "";
  #seen = 0;
  #notify: () => void = () => {};

  constructor(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    const child = spawn(process.execPath, [BIN, ...args], { env: { ...process.env, NO_COLOR: "1", ...env } });
    const take = (text: Buffer): void => {
      this.#output += text.toString();
      this.#notify();
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    this.#child = child;
    this.#exit = once(child, "exit").then(([code]) => {
      this.#notify();
      return code as number | null;
    });
  }

  /** All that was written so far. */
  get output(): string {
    return this.#output;
  }

  /**
   * Waits for a line, behind those that were waited for before.
   *
   * @returns what the pattern has found
   * @throws Error with the output if the process ends first
   */
  async line(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = new RegExp(pattern, "m").exec(this.#output.slice(this.#seen));
      if (found !== null) {
        this.#seen += found.index + found[0].length;
        return found;
      }
      if (this.#child.exitCode !== null) throw new Error(`ended without ${pattern}:\n${this.#output}`);
      await new Promise<void>((resolve) => {
        this.#notify = resolve;
      });
    }
  }

  /** Where it listens, once all is ready. */
  async url(): Promise<string> {
    const [url] = await this.line(/http:\/\/127\.0\.0\.1:\d+/);
    await this.line(/Unofficial/);
    return url;
  }

  /** Asks it to end. @returns its exit status */
  async stop(signal: "SIGINT" | "SIGTERM" = "SIGINT"): Promise<number | null> {
    this.#child.kill(signal);
    return this.#exit;
  }

  /** Waits until it has ended by itself. @returns its exit status; null if a signal ended it */
  ended(): Promise<number | null> {
    return this.#exit;
  }

  /** Ends it whatever it does. */
  async kill(): Promise<void> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) {
      this.#child.kill("SIGKILL");
      await this.#exit;
    }
  }
}
