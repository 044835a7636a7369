import type { ServerResponse } from "node:http";
import type { Duplex } from "node:stream";

/**
 * Lets responses that have not had their turn on a connection be closed with it. Node does so itself from version 24 on; before that, what is
 * done for them would go on for nobody.
 */
export class QueuedResponses {
  readonly #open = new WeakMap<Duplex, Set<ServerResponse>>();

  /** Adds a response until it is closed. */
  add(response: ServerResponse): void {
    const { socket } = response.req;
    const open = this.#open.get(socket) ?? this.#openOn(socket);
    open.add(response);
    response.once("close", () => open.delete(response));
  }

  #openOn(socket: Duplex): Set<ServerResponse> {
    const open = new Set<ServerResponse>();
    this.#open.set(socket, open);
    // Afterwards, since Node closes those that it knows of in the same moment.
    socket.once("close", () => setImmediate(() => open.forEach((response) => void response.emit("close"))));
    return open;
  }
}
