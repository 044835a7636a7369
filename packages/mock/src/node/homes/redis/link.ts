import { setTimeout as sleep } from "node:timers/promises";
import type { Connection, SendOptions } from "./connection.ts";
import { StoreFailure } from "./store-failure.ts";

const [FIRST_WAIT_MS, LONGEST_WAIT_MS] = [25, 1_000];

export interface LinkOptions {
  /** Opens and checks a connection. @throws StoreFailure */
  readonly open: () => Promise<Connection>;
  /** Reports that it went down, and that it is up again. */
  readonly onChange?: (up: boolean, reason: string) => void;
}

/** A connection to the store that is replaced when it breaks. While there is none, commands fail at once: nothing waits to be sent. */
export class Link {
  readonly #options: LinkOptions;
  readonly #closing = new AbortController();
  #connection: Connection | undefined;
  #why = "it is not connected yet";
  #waiters: (() => void)[] = [];

  /** @param first an open connection; without it, one is opened */
  constructor(options: LinkOptions, first?: Connection) {
    this.#options = options;
    if (first === undefined) void this.#renew();
    else this.#use(first);
  }

  get isUp(): boolean {
    return this.#connection !== undefined;
  }

  /** @throws StoreFailure, also while there is no connection */
  async send(args: readonly (string | Buffer)[], options?: SendOptions): Promise<unknown> {
    if (this.#connection === undefined) throw new StoreFailure("not_sent", this.#why);
    return await this.#connection.send(args, options);
  }

  /** @returns a connection as soon as there is one; undefined once this is closed */
  async up(): Promise<Connection | undefined> {
    while (this.#connection === undefined && !this.#closing.signal.aborted) {
      await new Promise<void>((resolve) => this.#waiters.push(resolve));
    }
    return this.#closing.signal.aborted ? undefined : this.#connection;
  }

  close(): void {
    this.#why = "it was closed";
    this.#closing.abort();
    this.#connection?.end(this.#why);
    this.#notify();
  }

  #use(connection: Connection): void {
    this.#connection = connection;
    this.#notify();
    connection.onEnd(() => {
      this.#connection = undefined;
      if (this.#closing.signal.aborted) return;
      this.#why = connection.ended ?? "";
      this.#options.onChange?.(false, this.#why);
      void this.#renew();
    });
  }

  async #renew(): Promise<void> {
    const { signal } = this.#closing;
    for (let wait = FIRST_WAIT_MS; !signal.aborted; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      try {
        const connection = await this.#options.open();
        if (signal.aborted) return connection.end(this.#why);
        this.#use(connection);
        return this.#options.onChange?.(true, "");
      } catch (error) {
        if (!(error instanceof StoreFailure)) throw error;
        this.#why = error.message;
        // Replicas that lost the same store must not all come back at the same instant.
        await sleep(wait * (0.5 + Math.random() / 2), undefined, { signal }).catch(() => {});
      }
    }
  }

  #notify(): void {
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const resolve of waiters) resolve();
  }
}
