import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const COMMAND = fileURLToPath(new URL("../../../packages/mock/bin/managed-agents-mock.js", import.meta.url));

/** One emulator, as the built command starts it, in a process of its own. It keeps its port when it is started again. */
export class Replica {
  readonly #store: string;
  readonly #args: readonly string[];
  #process: ChildProcess | undefined;
  #url = "";
  #said = "";

  private constructor(store: string, args: readonly string[]) {
    this.#store = store;
    this.#args = args;
  }

  /** @param args further arguments of the command */
  static async start(store: string, args: readonly string[] = []): Promise<Replica> {
    const replica = new Replica(store, args);
    await replica.run();
    return replica;
  }

  get url(): string {
    return this.#url;
  }

  get port(): number {
    return Number(new URL(this.#url).port);
  }

  /** Everything that it has printed. */
  get said(): string {
    return this.#said;
  }

  /** Starts it, again on its port, and waits until it listens. @throws Error with what it said if it ends before */
  async run(): Promise<void> {
    const port = this.#url === "" ? "0" : String(this.port);
    const child = spawn(process.execPath, [COMMAND, "--port", port, "--log", "json", ...this.#args], {
      env: { ...process.env, MANAGED_AGENTS_MOCK_STORE: this.#store },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#process = child;
    let said = "";
    const listening = new Promise<void>((resolve, reject) => {
      const hear = (chunk: Buffer): void => {
        said += String(chunk);
        this.#said += String(chunk);
        const [, url] = /"url":"(http:[^"]+)"/.exec(said) ?? [];
        if (url === undefined) return;
        this.#url = url;
        resolve();
      };
      child.stdout.on("data", hear);
      child.stderr.on("data", hear);
      child.once("exit", () => reject(new Error(`the emulator ended before it listened: ${said}`)));
    });
    await listening;
  }

  /** @param signal `SIGKILL` ends it without a farewell */
  async end(signal: "SIGKILL" | "SIGTERM" = "SIGKILL"): Promise<number | null> {
    const child = this.#process;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    child.kill(signal);
    await once(child, "exit");
    return child.exitCode;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.end();
  }
}
