import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** A mock in a process of its own. */
export interface MockProcess {
  readonly url: string;
  stop(): Promise<void>;
}

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/;

/**
 * Starts the mock of a tree by its command, on a free port. What it makes up is the same each time.
 *
 * @param root of the tree, built
 * @throws Error with what it printed, if it ends before it listens
 */
export async function startMock(root: string): Promise<MockProcess> {
  const command = join(root, "packages/mock/bin/managed-agents-mock.js");
  const options = ["--port", "0", "--speed", "0", "--seed", "frozen", "--now", "2026-11-21T09:00:00Z"];
  const child = spawn(process.execPath, [command, ...options], { stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(child, "close");
  let printed = "";
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed += chunk;
      const [address] = ADDRESS.exec(printed) ?? [];
      if (address !== undefined) resolve(address);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    ended.then(() => reject(new Error(`${command} ended before it listened: ${printed}`)), reject);
  });
  return {
    url,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
