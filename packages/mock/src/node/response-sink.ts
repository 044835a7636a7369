import type { ServerResponse } from "node:http";
import { Backlog } from "../streams/backlog.ts";
import type { StreamComments } from "../streams/comments.ts";
import type { Sink } from "../streams/sink.ts";

/** The live stream of one connection. */
export class ResponseSink implements Sink {
  /** Milliseconds of real time between two heartbeats, unless the server says otherwise. */
  readonly interval: number;
  readonly #response: ServerResponse;
  readonly #heartbeat: Buffer;
  readonly #backlog = new Backlog();

  constructor(response: ServerResponse, { heartbeat, interval }: Pick<StreamComments, "heartbeat" | "interval">) {
    this.#response = response;
    this.#heartbeat = Buffer.from(heartbeat);
    this.interval = interval;
  }

  write(bytes: Uint8Array): void {
    const response = this.#response;
    if (response.destroyed || response.writableEnded) return;
    if (this.#backlog.isTooLong(response.writableLength)) this.drop();
    else response.write(bytes);
  }

  beat(): void {
    this.write(this.#heartbeat);
  }

  end(): void {
    this.#response.end();
  }

  drop(): void {
    this.#response.destroy();
  }
}
