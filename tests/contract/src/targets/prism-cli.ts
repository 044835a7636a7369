import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { DOCUMENT_FILE } from "../document.ts";
import type { Running, Target } from "./target.ts";

const PRISM = createRequire(import.meta.url).resolve("@stoplight/prism-cli/dist/index.js");

/** The Prism CLI as a child process on the bundled document, as `npm run prism` starts it. */
export const PRISM_CLI: Target = { name: "Prism CLI", kind: "prism", open: start };

/** Starts one and waits until it says that it listens. */
async function start(): Promise<Running> {
  const port = await freePort();
  const args = [PRISM, "mock", "--host", "127.0.0.1", "--port", String(port), fileURLToPath(DOCUMENT_FILE)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill();
    await once(child, "exit");
  };
  await new Promise<void>((resolve, reject) => {
    let log = "";
    const read = (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes("Prism is listening")) resolve();
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", (code) => reject(new Error(`Prism ended with ${code}: ${log}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    fetch: globalThis.fetch,
    advance: () => Promise.reject(new Error("Prism has no clock")),
    close: stop,
  };
}

/** Prism takes no port 0, so a free one is looked up just before. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}
