import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Image } from "./image.ts";

/** How far from this machine a process can be kept here: as root, with namespaces of its own, else as whoever runs the test. */
export const ISOLATED =
  process.getuid?.() === 0 && spawnSync("unshare", ["--mount", "--pid", "--fork", "true"]).status === 0;

/** A user without rights, as `node` in the image. */
const USER = ["setpriv", "--reuid=1000", "--regid=1000", "--clear-groups", "--no-new-privs"];

/**
 * The entry point of an image as a process: the first one of its namespace, without rights, with everything mounted read-only, where that is
 * possible; and with no more of an environment than a container has.
 */
export class Container {
  output = "";
  readonly #image: Image;
  readonly #child: ChildProcess;
  readonly #exit: Promise<number | null>;

  constructor(image: Image, args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
    this.#image = image;
    const command = [...this.#inside(image.entrypoint), ...args];
    const readOnly = 'mount --make-rprivate / && mount --bind / / && mount -o remount,bind,ro / && exec "$@"';
    const [program = "", ...rest] = ISOLATED
      ? ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", readOnly, "sh", ...USER, ...command]
      : command;
    this.#child = spawn(program, rest, {
      env: { ...image.environment, ...environment, PATH: process.env.PATH ?? "" },
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on("data", (text: Buffer) => {
        this.output += text.toString();
      });
    }
    this.#exit = once(this.#child, "exit").then(([code]) => code as number | null);
  }

  /** Waits for the address in the log. @throws Error with the log if the process ends first */
  async url(): Promise<string> {
    for (;;) {
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(this.output)?.[0];
      if (url !== undefined) return url;
      const ended = await Promise.race([
        this.#exit.then(() => true),
        once(this.#child.stdout ?? process, "data").then(() => false),
      ]);
      if (ended) throw new Error(`ended before it served:\n${this.output}`);
    }
  }

  /** Carries out the health check of the image. @param port the one that was taken, in place of the image's @returns its exit status */
  health(port: string): number | null {
    const [program = "", ...args] = this.#inside(this.#image.healthcheck).map((word) =>
      word.replace(":4010/", `:${port}/`),
    );
    return spawnSync(program, args).status;
  }

  /** The process that would be the first of its container. */
  get pid(): number {
    const { pid = 0 } = this.#child;
    if (!ISOLATED) return pid;
    return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim());
  }

  /** What an engine does to stop a container. @returns exit status, and the milliseconds that it took */
  async stop(signal: NodeJS.Signals): Promise<{ code: number | null; milliseconds: number }> {
    const started = performance.now();
    process.kill(this.pid, signal);
    return { code: await this.#exit, milliseconds: performance.now() - started };
  }

  async kill(): Promise<void> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) {
      // Its parent alone would leave it behind: with the change of its user it forgets that it is to end with that.
      const { pid } = this;
      if (pid > 0) process.kill(pid, "SIGKILL");
      this.#child.kill("SIGKILL");
      await this.#exit;
    }
  }

  /** A command of the image, with its paths where the image stands here. */
  #inside(command: readonly string[]): string[] {
    const [program = "", ...words] = command;
    const found = program === "node" ? process.execPath : program;
    return [found, ...words.map((word) => (word.startsWith("/") ? join(this.#image.root, word) : word))];
  }
}

/** Takes the right to write from everybody, as far as this user may; root keeps it. */
export const protect = (image: Image): void => void execFileSync("chmod", ["-R", "a-w,a+rX", image.root]);

/** Gives it back to the owner, who could not remove the files otherwise. */
export const unprotect = (image: Image): void => void execFileSync("chmod", ["-R", "u+w", image.root]);
