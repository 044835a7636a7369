import { StdioServerTransport } from "@modelcontextprotocol/server/stdio";

/** The transport ended by itself. */
export const GAVE_UP = Symbol("gave up");

/**
 * Standard input and output of a host. The official transport closes itself where a message is larger than it takes, and reads no more:
 * without a notice, the process would wait for an end that it cannot see.
 */
export class WatchedTransport extends StdioServerTransport {
  readonly #closed = Promise.withResolvers<typeof GAVE_UP>();
  /** Resolves when nothing more is read. */
  readonly closed = this.#closed.promise;

  override async close(): Promise<void> {
    await super.close();
    this.#closed.resolve(GAVE_UP);
  }
}
