import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { DOCUMENT, writeDocument } from "./document.mjs";

const HERE = resolve(import.meta.dirname, "..");
const bin = (name) => join(HERE, "node_modules/.bin", name);

/** How each server is started on a port: as its users would, with logging off where there is an option. */
export const SERVERS = {
  "node:http": (port) => [process.execPath, join(HERE, "servers/bare.mjs"), port],
  emulator: (port) => [
    process.execPath,
    resolve(HERE, "../packages/mock/bin/managed-agents-mock.js"),
    "--port",
    port,
    "--log",
    "none",
  ],
  "emulator at once": (port) => [...SERVERS.emulator(port), "--speed", "0"],
  "bare fan-out": (port) => [process.execPath, join(HERE, "servers/bare-fan-out.mjs"), port],
  "Steady 0.22": (port) => [bin("steady"), "--host", "127.0.0.1", "-p", port, "--log=false", DOCUMENT],
  "Prism 5.16": (port) => [
    process.execPath,
    bin("prism"),
    "mock",
    "-h",
    "127.0.0.1",
    "-p",
    port,
    "-v",
    "silent",
    DOCUMENT,
  ],
  stream: (port) => [process.execPath, join(HERE, "servers/stream.mjs"), port],
  "Scalar 0.14": (port) => [process.execPath, join(HERE, "servers/scalar.mjs"), port],
};

/** The mock servers among them, in the order they are reported. */
export const MOCKS = ["node:http", "emulator", "Steady 0.22", "Prism 5.16", "Scalar 0.14"];

/** Headers that all of them accept. */
export const HEADERS = {
  "x-api-key": "bench",
  authorization: "Bearer bench",
  "anthropic-version": "2023-06-01",
  "anthropic-beta": "managed-agents-2026-04-01",
  "content-type": "application/json",
};

export const EXAMPLE_SESSION = "sesn_011CZkZAtmR3yMPDzynEDxu7";

/**
 * Starts a server and waits for its first 200.
 *
 * @returns {Promise<{ port: number, startMs: number, pid: number, stop: () => Promise<void> }>}
 */
export async function startServer(
  name,
  { timeoutMs = 20_000, path = `/v1/sessions/${EXAMPLE_SESSION}`, args: more = [], env = {} } = {},
) {
  writeDocument();
  const port = await freePort();
  const [command, ...args] = SERVERS[name](String(port));
  const started = performance.now();
  const child = spawn(command, [...args, ...more], {
    stdio: "ignore",
    detached: true,
    env: { ...process.env, ...env },
  });
  const exited = new Promise((done) => child.on("exit", done));
  const stop = async () => {
    // The whole group: some servers are a wrapper around the process that serves.
    try {
      process.kill(-child.pid, "SIGKILL");
    } catch (error) {
      if (error.code !== "ESRCH") throw error;
    }
    await exited;
  };
  const url = `http://127.0.0.1:${port}${path}`;
  while (performance.now() - started < timeoutMs) {
    if (child.exitCode !== null) throw new Error(`${name} exited with ${child.exitCode} before it answered`);
    const status = await fetch(url, { headers: HEADERS }).then(
      (r) => r.text().then(() => r.status),
      () => 0,
    );
    if (status === 200) return { port, startMs: performance.now() - started, pid: child.pid, stop };
    await new Promise((done) => setTimeout(done, 2));
  }
  await stop();
  throw new Error(`${name} did not answer 200 within ${timeoutMs} ms`);
}

/** Resident memory of a process and its children, in MB. Linux only. */
export function residentMb(pid) {
  const pages = (id) => Number(readFileSync(`/proc/${id}/statm`, "utf8").split(" ")[1]) * 4096;
  return [pid, ...childrenOf(pid)].reduce((sum, id) => sum + pages(id), 0) / 1e6;
}

/** Processor time that a process and its children have used, in milliseconds. Linux only. */
export function cpuMs(pid) {
  const ticks = (id) => {
    const fields = readFileSync(`/proc/${id}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    return Number(fields[11]) + Number(fields[12]);
  };
  return [pid, ...childrenOf(pid)].reduce((sum, id) => sum + ticks(id), 0) * 10;
}

function childrenOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" ").filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
    probe.on("error", fail);
  });
}
