import { isIP } from "node:net";
import type { ClientLibrary } from "./load-client.ts";
import { reasonOf, refusalOf, StoreFailure } from "./store-failure.ts";
import type { StoreTarget } from "./store-target.ts";

const CONNECT_MS = 2_500;
const ANSWER_MS = 3_000;
const WATCH_MS = 250;
/** RESP's type of strings, as the client numbers it. */
const BLOB_STRING = 36;

export interface SendOptions {
  /** How long its answer may take, in milliseconds, once the answers before it are there. Defaults to 3 s. */
  readonly within?: number;
  /** Whether strings of the answer are wanted as bytes. */
  readonly bytes?: boolean;
}

type Client = ReturnType<ClientLibrary["createClient"]>;

/**
 * One connection to a store, from its start to its end: it does not come back, so that no command can be sent a second time. A server that
 * owes an answer for too long ends it, too.
 */
export class Connection {
  readonly #client: Client;
  readonly #library: ClientLibrary;
  readonly #waiting = new Set<{ readonly within: number }>();
  readonly #onEnd: (() => void)[] = [];
  #since = 0;
  #timer: NodeJS.Timeout | undefined;
  #ended: string | undefined;

  private constructor(library: ClientLibrary, client: Client) {
    this.#library = library;
    this.#client = client;
    // The client goes on with a connection that was still being opened when it was given up.
    client.on("connect", () => {
      if (this.#ended !== undefined) client.destroy();
    });
    client.on("error", (error) => this.end(this.#failureOf(error).message));
  }

  /** @throws StoreFailure, at the latest after 2.5 s */
  static async open(library: ClientLibrary, target: StoreTarget): Promise<Connection> {
    const { host, port, tls, database, credentials } = target;
    const client = library.createClient({
      RESP: 2,
      socket: {
        host,
        port,
        ...(tls ? { tls, ...(isIP(host) === 0 && { servername: host }) } : {}),
        reconnectStrategy: false,
        connectTimeout: 2 * CONNECT_MS,
      },
      database,
      disableOfflineQueue: true,
      disableClientInfo: true,
      maintNotifications: "disabled",
      commandOptions: { timeout: 0 },
      ...(credentials && {
        credentialsProvider: { type: "async-credentials-provider", credentials: async () => credentials() },
      }),
    }) as unknown as Client;
    const connection = new Connection(library, client);
    const silence = tls ? "it does not answer, or not with TLS" : "it does not answer";
    const timer = setTimeout(() => connection.end(silence), CONNECT_MS);
    try {
      await new Promise<void>((resolve, reject) => {
        connection.onEnd(() => reject(new StoreFailure("not_sent", connection.#ended ?? "")));
        client.connect().then(() => resolve(), reject);
      });
      return connection;
    } catch (error) {
      const failure = connection.#failureOf(error);
      connection.end(failure.message);
      throw failure;
    } finally {
      clearTimeout(timer);
    }
  }

  /** @throws StoreFailure */
  async send(
    args: readonly (string | Buffer)[],
    { within = ANSWER_MS, bytes = false }: SendOptions = {},
  ): Promise<unknown> {
    if (this.#ended !== undefined) throw new StoreFailure("not_sent", this.#ended);
    const waiting = { within };
    if (this.#waiting.size === 0) this.#since = performance.now();
    this.#waiting.add(waiting);
    this.#watch();
    try {
      return await this.#client.sendCommand(args, bytes ? { typeMapping: { [BLOB_STRING]: Buffer } } : undefined);
    } catch (error) {
      throw this.#failureOf(error);
    } finally {
      this.#waiting.delete(waiting);
      this.#since = performance.now();
    }
  }

  /** Calls back when it has ended, for whatever reason. */
  onEnd(listener: () => void): void {
    if (this.#ended === undefined) this.#onEnd.push(listener);
    else listener();
  }

  /** Why it ended; undefined before. */
  get ended(): string | undefined {
    return this.#ended;
  }

  /** Breaks it: the outcome of what is under way is unknown. */
  end(reason: string): void {
    if (this.#ended !== undefined) return;
    this.#ended = reason;
    clearInterval(this.#timer);
    this.#client.destroy();
    for (const listener of this.#onEnd) listener();
  }

  #failureOf(error: unknown): StoreFailure {
    if (error instanceof StoreFailure) return error;
    if (error instanceof this.#library.ErrorReply) return refusalOf(error.message);
    return new StoreFailure("unknown", this.#ended ?? reasonOf(error));
  }

  /** Answers come in the order of the commands, so that only the first is late. */
  #watch(): void {
    this.#timer ??= setInterval(() => {
      const [first] = this.#waiting;
      if (first === undefined) {
        clearInterval(this.#timer);
        this.#timer = undefined;
      } else if (performance.now() - this.#since > first.within) this.end("it does not answer");
    }, WATCH_MS);
  }
}
