import { connect, type Socket } from "node:net";
import { framesOf, HEADERS, message, sessionApi, sessionWith } from "@managed-agents/harness";
import { expect, test } from "vitest";
import { startServer } from "../src/start-server.ts";

const MESSAGES = 80;
const MESSAGE_BYTES = 500_000;

/** Opens a stream on a socket of its own and reads nothing of it but the head. */
async function openWithoutReading(baseURL: string, path: string): Promise<Socket> {
  const { hostname, port } = new URL(baseURL);
  const socket = connect(Number(port), hostname);
  const headers = Object.entries(HEADERS).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`GET ${path} HTTP/1.1\r\nhost: ${hostname}\r\n${headers.join("")}\r\n`);
  await new Promise<void>((resolve) => void socket.once("data", () => resolve()));
  socket.pause();
  return socket;
}

/** Reads what is left on a socket, to its end or to the reset that ends it. */
function drain(socket: Socket): Promise<number> {
  let bytes = 0;
  socket.on("data", (chunk: Buffer) => {
    bytes += chunk.byteLength;
  });
  socket.on("error", () => {});
  socket.resume();
  return new Promise((resolve) => void socket.once("close", () => resolve(bytes)));
}

// Documented, since there an event that waits is sent at once, while the clock stands.
test("a reader that does not read is dropped, and others get everything", async () => {
  const { baseURL, clock } = await startServer({ clock: "manual", profile: "documented" });
  const api = sessionApi({ baseURL });
  const { id } = await api.create(sessionWith("plain"));
  const stalled = await openWithoutReading(baseURL, `/v1/sessions/${id}/events/stream`);
  const healthy = (await api.stream(id)).text();
  await api.send(id, message("Begin"));
  const long = "x".repeat(MESSAGE_BYTES);
  for (let count = 0; count < MESSAGES; count += 1) await api.send(id, message(long));
  const received = await drain(stalled);
  await clock.advance(60_000);
  await api.remove(id);
  const lengths = framesOf(await healthy).map(({ data }) => data.length);
  expect(received).toBeLessThan(MESSAGES * MESSAGE_BYTES);
  expect(lengths.filter((length) => length > MESSAGE_BYTES).length).toBe(2 * MESSAGES);
});
