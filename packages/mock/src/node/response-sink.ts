import type { ServerResponse } from "node:http";
import type { Sink } from "../world/sink.ts";

/** Bytes that wait for a client that does not read. Past this its connection is broken, so that one reader cannot fill the memory. */
const MAX_WAITING_BYTES = 8 * 1024 * 1024;

const HEARTBEAT = Buffer.from(":\n\n");

/** The live stream of one connection. */
export class ResponseSink implements Sink {
  readonly #response: ServerResponse;

  constructor(response: ServerResponse) {
    this.#response = response;
  }

  write(bytes: Uint8Array): void {
    const response = this.#response;
    if (response.destroyed || response.writableEnded) return;
    response.write(bytes);
    if (response.writableLength > MAX_WAITING_BYTES) this.drop();
  }

  /** House rule H20: a comment that no reader sees, so that a dead connection is noticed. */
  beat(): void {
    this.write(HEARTBEAT);
  }

  end(): void {
    this.#response.end();
  }

  drop(): void {
    this.#response.destroy();
  }
}
