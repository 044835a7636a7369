import { runCli } from "../../src/node/cli/run-cli.ts";

/** A command line in this process, with what it writes. */
export class Run {
  readonly exit: Promise<number>;
  out = "";
  err = "";
  #stop: () => void = () => {};
  #notify: () => void = () => {};

  constructor(args: readonly string[], { columns, isTTY, env = {} }: RunOptions = {}) {
    const stopped = new Promise<void>((resolve) => {
      this.#stop = resolve;
    });
    const write = (text: string): void => {
      this.out += text;
      this.#notify();
    };
    const stdout = { write, columns, isTTY };
    const stderr = {
      write: (text: string): void => {
        this.err += text;
      },
    };
    this.exit = runCli(args, { stdout, stderr, stopped, env }).finally(() => this.#notify());
  }

  /** Waits until something was written. */
  async written(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = pattern.exec(this.out);
      if (found !== null) return found;
      const ended = await Promise.race([this.exit.then(() => true), this.#more().then(() => false)]);
      if (ended && !pattern.test(this.out)) throw new Error(`ended without ${pattern}:\n${this.out}\n${this.err}`);
    }
  }

  /** Where it listens. */
  async url(): Promise<string> {
    return (await this.written(/http:\/\/127\.0\.0\.1:\d+/))[0];
  }

  /** @returns the exit status */
  stop(): Promise<number> {
    this.#stop();
    return this.exit;
  }

  #more(): Promise<void> {
    return new Promise((resolve) => {
      this.#notify = resolve;
    });
  }
}

interface RunOptions {
  readonly columns?: number;
  readonly isTTY?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command line to its end. */
export async function runToEnd(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const run = new Run(args);
  const code = await run.exit;
  return { code, out: run.out, err: run.err };
}
