import type { ResponseSink } from "./response-sink.ts";

/** The streams that a server has open. One timer of the wall clock beats for all of them. */
export class OpenStreams {
  readonly #sinks = new Set<ResponseSink>();
  readonly #timer: NodeJS.Timeout;

  /** @param heartbeat milliseconds between two beats */
  constructor(heartbeat: number) {
    this.#timer = setInterval(() => this.#beat(), heartbeat);
    this.#timer.unref();
  }

  get size(): number {
    return this.#sinks.size;
  }

  add(sink: ResponseSink): void {
    this.#sinks.add(sink);
  }

  delete(sink: ResponseSink): void {
    this.#sinks.delete(sink);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #beat(): void {
    for (const sink of this.#sinks) sink.beat();
  }
}
