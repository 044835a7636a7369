import { once } from "node:events";
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * Gives requests to several servers in turn, as plain load balancers do: one that nobody takes goes to the next, one that breaks off on its
 * way breaks off. It holds nothing back and keeps no connection.
 */
export class Balancer {
  readonly #server: Server;
  readonly #ports: () => readonly number[];
  #turn = 0;

  private constructor(ports: () => readonly number[]) {
    this.#ports = ports;
    this.#server = createServer((incoming, outgoing) => void this.#forward(incoming, outgoing));
  }

  static async start(ports: () => readonly number[]): Promise<Balancer> {
    const balancer = new Balancer(ports);
    balancer.#server.listen(0, "127.0.0.1");
    await once(balancer.#server, "listening");
    return balancer;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }

  async #forward(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body: Buffer[] = [];
    incoming.on("error", () => {});
    outgoing.on("error", () => {});
    try {
      for await (const chunk of incoming) body.push(chunk as Buffer);
    } catch {
      return;
    }
    const ports = this.#ports();
    const first = this.#turn++;
    const attempt = (number: number): void => {
      if (number === ports.length) {
        outgoing.writeHead(503, { "retry-after": "1" }).end();
        return;
      }
      const port = ports[(first + number) % ports.length];
      const { method, url: path, headers } = incoming;
      const upstream = request({ host: "127.0.0.1", port, method, path, headers, agent: false });
      upstream.on("error", (error: NodeJS.ErrnoException) => {
        if (error.code === "ECONNREFUSED") attempt(number + 1);
        else outgoing.destroy();
      });
      upstream.on("response", (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
        outgoing.flushHeaders();
        answer.on("error", () => outgoing.destroy());
        answer.on("close", () => answer.complete || outgoing.destroy());
        answer.pipe(outgoing);
        outgoing.on("close", () => upstream.destroy());
      });
      upstream.end(Buffer.concat(body));
    };
    attempt(0);
  }
}
