import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";

/** What a relay may do with bytes on their way. */
export interface Tampering {
  /** What goes on to the server in place of what a client sent; null cuts the connection before it does. */
  readonly toServer?: (bytes: Buffer) => Buffer | null;
  /** What goes on to the client in place of what the server answered; null cuts the connection before it does. */
  readonly toClient?: (bytes: Buffer) => Buffer | null;
}

/** Stands between a client and a server on 127.0.0.1, to cut connections at a chosen byte. */
export class Relay {
  tampering: Tampering = {};
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #target: number;

  private constructor(target: number) {
    this.#target = target;
    this.#server = createServer((client) => this.#join(client));
  }

  static async start(target: number): Promise<Relay> {
    const relay = new Relay(target);
    relay.#server.listen(0, "127.0.0.1");
    await once(relay.#server, "listening");
    return relay;
  }

  get url(): string {
    return `redis://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Cuts what is connected now. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.close();
    this.cut();
    await once(this.#server, "close");
  }

  #join(client: Socket): void {
    const server = connect(this.#target, "127.0.0.1");
    const end = (): void => {
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) {
      this.#sockets.add(socket);
      socket.setNoDelay(true);
      socket.on("error", end).on("close", () => {
        this.#sockets.delete(socket);
        end();
      });
    }
    const pass = (to: Socket, tamper: ((bytes: Buffer) => Buffer | null) | undefined, bytes: Buffer): void => {
      const changed = tamper ? tamper(bytes) : bytes;
      if (changed === null) end();
      else to.write(changed);
    };
    client.on("data", (bytes) => pass(server, this.tampering.toServer, bytes));
    server.on("data", (bytes) => pass(client, this.tampering.toClient, bytes));
  }
}
