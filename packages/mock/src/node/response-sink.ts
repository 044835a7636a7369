import type { ServerResponse } from "node:http";
import { Backlog } from "../streams/backlog.ts";
import type { Sink } from "../streams/sink.ts";

const HEARTBEAT = Buffer.from(":\n\n");

/** The live stream of one connection. */
export class ResponseSink implements Sink {
  readonly #response: ServerResponse;
  readonly #backlog = new Backlog();

  constructor(response: ServerResponse) {
    this.#response = response;
  }

  write(bytes: Uint8Array): void {
    const response = this.#response;
    if (response.destroyed || response.writableEnded) return;
    if (this.#backlog.isTooLong(response.writableLength)) this.drop();
    else response.write(bytes);
  }

  /** A comment that no reader sees, so that a dead connection is noticed. */
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
