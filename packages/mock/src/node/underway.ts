import type { ServerResponse } from "node:http";

/** Counts the answers that a server is giving, so that it can stop as soon as the last one is out. */
export class Underway {
  #answers = 0;
  #resolve: (() => void) | null = null;

  /** Counts an answer until its connection is done with it. */
  add(response: ServerResponse): void {
    this.#answers++;
    response.once("close", () => {
      this.#answers--;
      if (this.#answers === 0) this.#resolve?.();
    });
  }

  /** Resolves once no answer is under way. */
  none(): Promise<void> {
    if (this.#answers === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }
}
