import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { HEADERS } from "@managed-agents/harness";

const BIN = fileURLToPath(new URL("../../../bin/managed-agents-mock.js", import.meta.url));

/** The emulator as a process that keeps its worlds in a file. */
export class KeptEmulator {
  readonly url: string;
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;

  private constructor(url: string, child: ChildProcess, ended: Promise<unknown>) {
    this.url = url;
    this.#child = child;
    this.#ended = ended;
  }

  /** @throws Error with what it wrote unless it serves */
  static async start(path: string): Promise<KeptEmulator> {
    const args = ["--port", "0", "--log", "json", "--speed", "0", "--empty", "--data", path];
    const child = spawn(process.execPath, [BIN, ...args], { stdio: ["ignore", "pipe", "pipe"] });
    const ended = once(child, "exit");
    let written = "";
    child.stderr.on("data", (chunk) => {
      written += chunk;
    });
    const url = await new Promise<string | undefined>((resolve) => {
      child.stdout.on("data", (chunk) => {
        written += chunk;
        resolve(/"url":"([^"]+)"/.exec(written)?.[1]);
      });
      void ended.then(() => resolve(undefined));
    });
    if (url === undefined) throw new Error(`the emulator did not start: ${written}`);
    return new KeptEmulator(url, child, ended);
  }

  /** Ends it at once, whatever it does, and resolves when it has ended. */
  async kill(): Promise<void> {
    this.#child.kill("SIGKILL");
    await this.#ended;
  }

  /** @throws Error if the answer is not good, TypeError if there is none */
  async call(method: "GET" | "POST", path: string, body?: object | FormData): Promise<Answered> {
    const isForm = body instanceof FormData;
    const { "content-type": type, ...headers } = { "content-type": "application/json", ...HEADERS };
    const response = await fetch(this.url + path, {
      method,
      headers: isForm ? headers : { ...headers, "content-type": type },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text) as Answered;
  }
}

/** What tests read of answers. */
export interface Answered {
  readonly id: string;
  readonly status?: string;
  readonly title?: string;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly content?: string;
  readonly filename?: string;
  readonly size_bytes?: number;
  readonly data: readonly Answered[];
  readonly next_page?: string | null;
}
