import type { ServerResponse } from "node:http";
import { QueuedResponses } from "./queued-responses.ts";

/** Counts the responses that a server has in flight, so that it can stop as soon as the last one is out. */
export class InFlightResponses {
  readonly #queued = new QueuedResponses();
  #count = 0;
  #resolve: (() => void) | null = null;

  /** Counts a response until its connection is done with it. */
  add(response: ServerResponse): void {
    this.#count++;
    this.#queued.add(response);
    response.once("close", () => {
      this.#count--;
      if (this.#count === 0) this.#resolve?.();
    });
  }

  /** Resolves once none is in flight. */
  none(): Promise<void> {
    if (this.#count === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }
}
