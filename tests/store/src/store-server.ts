import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createClient } from "@redis/client";
import { findServer } from "./find-server.ts";

/** What keeps everything that is acknowledged. */
export const DURABLE = ["--appendonly", "yes", "--appendfsync", "always", "--maxmemory-policy", "noeviction"] as const;

/** A real server of the test's own, on 127.0.0.1, with a folder of its own. */
export class StoreServer {
  readonly port: number;
  /** Where it keeps its files. */
  readonly folder: string;
  readonly #args: readonly string[];
  #process: ChildProcess | undefined;

  private constructor(port: number, folder: string, args: readonly string[]) {
    this.port = port;
    this.folder = folder;
    this.#args = args;
  }

  /** @param args of the server, as its configuration names them */
  static async start(args: readonly string[] = DURABLE): Promise<StoreServer> {
    const folder = await mkdtemp(join(tmpdir(), "managed-agents-store-"));
    const server = new StoreServer(await freePort(), folder, args);
    await server.run();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Starts it, again with what it has kept, and waits until it answers. */
  async run(): Promise<void> {
    const command = findServer();
    if (command === undefined) throw new Error("expected redis-server or valkey-server on the path");
    const child = spawn(
      command,
      ["--port", String(this.port), "--bind", "127.0.0.1", "--dir", this.folder, "--save", "", ...this.#args],
      { stdio: ["ignore", "pipe", "pipe"] },
    );
    this.#process = child;
    let said = "";
    for await (const chunk of child.stdout) {
      said += String(chunk);
      if (/Ready to accept connections/.test(said)) break;
    }
    child.stdout.resume();
    child.stderr.resume();
    if (child.exitCode !== null) throw new Error(`the server ended: ${said}`);
  }

  /** `SIGKILL` ends it without a farewell, `SIGSTOP` lets it hang, `SIGCONT` go on. */
  async signal(signal: "SIGKILL" | "SIGTERM" | "SIGSTOP" | "SIGCONT"): Promise<void> {
    const child = this.#process;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    if (signal === "SIGKILL" || signal === "SIGTERM") await once(child, "exit");
  }

  /** Takes its disk away. */
  async removeFolder(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Sends one command of the test's own. */
  async command(...args: string[]): Promise<unknown> {
    return await commandAt(this.url, ...args);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.signal("SIGKILL");
    await this.removeFolder();
  }
}

/** Sends one command to any server. */
export async function commandAt(url: string, ...args: string[]): Promise<unknown> {
  const client = createClient({ url, socket: { reconnectStrategy: false } });
  client.on("error", () => {});
  await client.connect();
  try {
    return await client.sendCommand(args);
  } finally {
    client.destroy();
  }
}

/** @returns a port that nobody listened on just now */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Looks again until something holds. @throws Error after a minute: a loop that goes on behind its test would keep the process */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 60_000; !(await holds()); await sleep(5)) {
    if (performance.now() > end) throw new Error(`it never came to ${holds}`);
  }
}
