import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The command of a real server: REDIS_SERVER, or what is on the path; undefined if there is none. */
export function findStore() {
  const commands = process.env.REDIS_SERVER ? [process.env.REDIS_SERVER] : ["redis-server", "valkey-server"];
  return commands.find((command) => {
    try {
      execFileSync(command, ["--version"], { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  });
}

/** Starts a store that keeps what it acknowledges. @returns {Promise<{ url: string, pid: number, stop: () => Promise<void> }>} */
export async function startStore(command) {
  const folder = mkdtempSync(join(tmpdir(), "managed-agents-bench-store-"));
  const port = await freePort();
  const durable = ["--appendonly", "yes", "--appendfsync", "always", "--maxmemory-policy", "noeviction"];
  const place = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--save", ""];
  const child = spawn(command, [...place, ...durable], { stdio: ["ignore", "pipe", "ignore"] });
  const exited = new Promise((done) => child.on("exit", done));
  let said = "";
  for await (const chunk of child.stdout) {
    said += chunk;
    if (said.includes("Ready to accept connections")) break;
  }
  if (child.exitCode !== null) throw new Error(`the store ended: ${said}`);
  return {
    url: `redis://127.0.0.1:${port}`,
    pid: child.pid,
    stop: async () => {
      child.kill("SIGKILL");
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}
