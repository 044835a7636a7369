import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { connect, type Socket } from "node:net";
import { HEADERS } from "@managed-agents/harness";
import { expect, onTestFinished } from "vitest";
import { createHostedMock, type HostedMock } from "../../src/create-mock.ts";
import { ANY_ORIGIN } from "../../src/http/origin-policy.ts";
import { createMockServer, SERVER_TIMEOUTS } from "../../src/node/create-mock-server.ts";
import { InFlightResponses } from "../../src/node/in-flight-responses.ts";
import { OpenStreams } from "../../src/node/open-streams.ts";

/** Headers of a good request but `Host`, as they stand on the wire. */
export const LINES = Object.entries(HEADERS)
  .map(([name, value]) => `${name}: ${value}\r\n`)
  .join("");

export interface Target {
  readonly url: string;
  readonly port: number;
  readonly mock: HostedMock;
  readonly server: Server;
  readonly streams: OpenStreams;
}

/** A server for the length of one test, which fails if the mock makes a mistake. */
export async function openServer(timeouts = SERVER_TIMEOUTS): Promise<Target> {
  const onInternalError = (error: unknown): void => {
    throw error;
  };
  const mock = createHostedMock({ clock: 0, onInternalError }, { origins: ANY_ORIGIN });
  const streams = new OpenStreams(60_000);
  const server = createMockServer({ mock, streams, log: null }, new InFlightResponses(), timeouts);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    streams.stop();
    await mock.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, port, mock, server, streams };
}

/** One connection, and all that came back on it. */
export class Wire {
  text = "";
  readonly socket: Socket;
  /** Everything that came, once the connection is over. */
  readonly closed: Promise<string>;

  constructor(port: number, first: string | Buffer = "") {
    this.socket = connect(port, "127.0.0.1");
    this.socket.setEncoding("latin1").on("data", (text: string) => {
      this.text += text;
    });
    // The server may break the connection off.
    this.socket.on("error", () => {});
    this.closed = new Promise((resolve) => void this.socket.once("close", () => resolve(this.text)));
    this.send(first);
    onTestFinished(() => void this.socket.destroy());
  }

  send(bytes: string | Buffer): void {
    this.socket.write(typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes);
  }

  /** Resolves once something has come. */
  async until(text: string): Promise<void> {
    while (!this.text.includes(text)) await once(this.socket, "data");
  }
}

/** Sends bytes, and waits for the answer that ends the connection. */
export const exchange = ({ port }: Pick<Target, "port">, bytes: string | Buffer): Promise<string> =>
  new Wire(port, bytes).closed;

/** Status and error of an answer as it stood on the wire, which has to be the API's and to close the connection. */
export function refusal(answer: string): { status: number; type: string; message: string } {
  const [head = "", body = ""] = answer.split("\r\n\r\n", 2);
  expect(head).toMatch(/^HTTP\/1\.1 \d{3} /);
  expect(head).toMatch(/^connection: close$/im);
  const { type, error, request_id } = JSON.parse(body);
  expect(type).toBe("error");
  expect(head).toContain(`request-id: ${request_id}`);
  return { status: Number(head.slice(9, 12)), type: error.type, message: error.message };
}

/** A whole session of the server's, fresh and without events. */
export async function newSession({ url }: Target, rest: object = {}): Promise<string> {
  const body = JSON.stringify({ agent: "agent_shop", environment_id: "env_shop", ...rest });
  const answer = await fetch(`${url}/v1/sessions`, { method: "POST", headers: { ...HEADERS }, body });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { id: string }).id;
}
