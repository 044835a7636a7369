import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { listen } from "../../src/node/listen.ts";
import { Run } from "../cli/run.ts";

/** A server that a proxy stands before. It closes with the test. */
export async function startTarget(
  handle: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer({ keepAliveTimeout: 1 }, handle);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

/** An emulator whose agent works without pauses. It closes with the test. */
export async function startEmulator(): Promise<string> {
  const mock = await listen({ clock: 0 });
  onTestFinished(() => mock.close());
  return mock.url;
}

/** The command `proxy` or `replay` in this process, and where it listens. It ends with the test. */
export async function start(command: "proxy" | "replay", subject: string, ...args: string[]) {
  const run = new Run([command, subject, "--port", "0", ...args]);
  onTestFinished(async () => void (await run.stop()));
  return { run, url: await run.url() };
}

/** The whole of a request's body. */
export async function readAll(request: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}
