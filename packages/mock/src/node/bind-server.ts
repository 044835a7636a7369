import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { InFlightResponses } from "./in-flight-responses.ts";

/** Where a server listens. */
export interface Bound {
  readonly url: string;
  readonly port: number;
}

/**
 * Lets a server listen.
 *
 * @param port 0 takes a free one
 * @throws Error with the code `EADDRINUSE` if the port is taken
 */
export async function bindServer(server: Server, port: number, host: string): Promise<Bound> {
  server.listen(port, host);
  await once(server, "listening");
  const { port: taken } = server.address() as AddressInfo;
  const shown = host.includes(":") ? `[${host}]` : host === "0.0.0.0" ? "127.0.0.1" : host;
  return { url: `http://${shown}:${taken}`, port: taken };
}

/**
 * Accepts no more connections.
 *
 * @returns a function that lets answers in flight finish for so many milliseconds, then closes every connection
 */
export function stopListening(server: Server, inFlight: InFlightResponses): (grace: number) => Promise<void> {
  const done = new Promise<void>((resolve) => server.close(() => resolve()));
  return async (grace) => {
    const deadline = setTimeout(() => server.closeAllConnections(), grace);
    await Promise.race([inFlight.none(), done]);
    clearTimeout(deadline);
    // Idle ones alone would not do: a connection that was opened ahead and never used does not count as idle.
    server.closeAllConnections();
    await done;
  };
}
