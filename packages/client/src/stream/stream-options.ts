import type { RequestOptions } from "../request/request-options.ts";

/** How a stream of events is read. */
export interface EventOptions {
  /** Ends the stream at once; reading rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Milliseconds of silence, heartbeats included, after which reading rejects with a `TimeoutError`. 0 and `Infinity` wait for ever.
   * @default 300_000
   */
  readonly idleTimeout?: number | undefined;
  /**
   * Characters that one unfinished frame may have.
   * @default 33_554_432
   */
  readonly maxFrameSize?: number | undefined;
  /** Looks at every event before the reader does. What it throws ends the stream, and reading rejects with it. */
  readonly validate?: ((event: unknown) => void) | undefined;
}

/** Options of opening and reading a single stream. */
export interface StreamOptions extends RequestOptions, EventOptions {}
